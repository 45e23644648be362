import { createHash, randomBytes } from "node:crypto";
import { type Role, roles } from "@zorgvuldig/schema/words";

/** What the security cookie says: which privilege class to sign in as, and the secret that proves the session. */
export type Ticket = { readonly role: Role; readonly secret: string };

export const newTicket = (role: Role): Ticket => ({ role, secret: randomBytes(32).toString("base64url") });

export const written = ({ role, secret }: Ticket): string => `${role}.${secret}`;

/** Anything that is no ticket is no session. */
export function ticketFrom(cookie: string | undefined): Ticket | undefined {
  const [role, secret] = cookie?.split(".") ?? [];
  const known = roles.find((one) => one === role);
  return known && secret && /^[\w-]{43}$/.test(secret) ? { role: known, secret } : undefined;
}

/** The database keeps only this: who reads its table can sign in as nobody. */
export const hashOf = ({ secret }: Ticket): Buffer => createHash("sha256").update(secret).digest();

/** What a session is known by where something is its own: with this nobody can sign in either. */
export const markOf = (ticket: Ticket): Buffer => createHash("sha256").update(hashOf(ticket)).digest();
