import path from "node:path";
import { parseArgs } from "node:util";
import { workloadNames } from "./workloads.js";

/** What was asked of the bench and cannot be done, in one sentence. */
export class Wrong extends Error {}

export type Options = {
  readonly sizes: readonly number[];
  readonly only: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  /** Where the seeded databases are kept; absent: nowhere. */
  readonly data: string | undefined;
  readonly isJson: boolean;
  readonly task: "figures" | "protections" | "profile" | "names";
};

const options = {
  cases: { type: "string", default: "10000,100000" },
  only: { type: "string" },
  rounds: { type: "string", default: "4" },
  seconds: { type: "string", default: "4" },
  data: { type: "string" },
  json: { type: "boolean", default: false },
  protections: { type: "boolean", default: false },
  profile: { type: "string" },
  names: { type: "boolean", default: false },
} as const;

/** With fewer there are not enough of every stage to fill a page. */
const fewest = 2_000;
const most = 5_000_000;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const [sentence] = String(error instanceof Error ? error.message : error).split(". ");
    throw new Wrong(
      `${sentence}; there are ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(", ")}.`,
    );
  }
}

function numberOf(name: string, text: string, least: number, greatest: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > greatest)
    throw new Wrong(`--${name}: expected a whole number from ${least} to ${greatest}, not "${text}".`);
  return number;
}

function namesOf(name: string, text: string): string[] {
  const names = text.split(",");
  const unknown = names.find((one) => !workloadNames.includes(one));
  if (unknown !== undefined) throw new Wrong(`--${name}: there is no "${unknown}", only ${workloadNames.join(", ")}.`);
  return names;
}

/** Reads what stands behind `npm run bench --`. Throws `Wrong`. */
export function optionsFrom(args: readonly string[]): Options {
  const { cases, only, rounds, seconds, data, json, protections, profile, names } = parsed(args);
  const tasks = [protections && "protections", profile !== undefined && "profile", names && "names"] as const;
  const [task = "figures", ...more] = tasks.filter((one) => one !== false);
  if (more.length > 0) throw new Wrong("--protections, --profile and --names are runs of their own; ask for one.");
  if (json && task !== "figures") throw new Wrong("--json prints the figures only.");
  const sizes = cases.split(",").map((size) => numberOf("cases", size, fewest, most));
  if (profile?.includes(",")) throw new Wrong("--profile: expected one question.");
  return {
    sizes: [...new Set(sizes)].sort((one, other) => one - other),
    only: profile ? namesOf("profile", profile) : only ? namesOf("only", only) : workloadNames,
    rounds: numberOf("rounds", rounds, 1, 100),
    seconds: numberOf("seconds", seconds, 1, 600),
    data: data === undefined ? undefined : path.resolve(data),
    isJson: json,
    task,
  };
}
