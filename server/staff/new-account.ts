import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { roles } from "@zorgvuldig/schema/words";
import { Text } from "../foundation/access/scalars.js";
import { Explained } from "../foundation/explained.js";
import type { NewAccount } from "./employ.js";

const options = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  organisation: { type: "string" },
  lead: { type: "boolean" },
} as const;

/** The longest address that can be written to (RFC 5321), and no more of its grammar than a typing error offends. */
export const isAddress = (email: string): boolean => email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email);

/** What somebody is let in with first; he is shown it once, and chooses another. */
export const firstPassword = (): string => randomBytes(15).toString("base64url");

/** Reads and checks what the operator says of a new account. Throws with the option's name on nonsense. */
export function readNewAccount(args: readonly string[]): Omit<NewAccount, "password"> {
  const given = parsed(args);
  const email = textOf("email", given.email);
  if (!isAddress(email)) fail("email", "is not an address");
  const role = roles.find((one) => one === given.role);
  if (!role) return fail("role", `is one of ${roles.join(", ")}`);
  if (given.lead && role !== "office") fail("lead", "only somebody of the office can be lead");
  const [name, organisation] = [textOf("name", given.name), textOf("organisation", given.organisation)];
  return { email, name, role, organisation, isLead: given.lead ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Explained(
      'Expected --email a@b.nl --name "…" --role … --organisation "…", and --lead for who may sign what one person should not decide alone',
    );
  }
}

function textOf(option: string, given: string | undefined): string {
  if (!given) return fail(option, "is needed");
  try {
    return Text.parseValue(given) || fail(option, "is needed");
  } catch (error) {
    if (error instanceof Explained) throw error;
    return fail(option, "is no text that can be kept");
  }
}

function fail(option: string, why: string): never {
  throw new Explained(`--${option}: ${why}`);
}
