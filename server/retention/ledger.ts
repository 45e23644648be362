import { existsSync, readFileSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import path from "node:path";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { Explained } from "../foundation/explained.js";

/**
 * What was erased, by which term and when; by its hash, as in certificates. Whether it was accounted for in the yearly figures is said of applications (report/all-handled). Lines
 * of before either was kept do not say it.
 */
export type ErasureLine = {
  readonly hash: string;
  readonly rule: string;
  readonly due: string;
  readonly promisedBy?: string;
  readonly at: string;
  readonly counted?: boolean | null;
};

/**
 * Writes what was erased into a file outside the data: a copy of the data that is put back does not know it. Killed between both a line stands there
 * twice, which says the same; none is missing.
 */
export async function fileErasures(house: House, file: string): Promise<void> {
  const lines = await atNight(house, (night) =>
    night.query<ErasureLine>(
      `select encode(case_hash, 'hex') hash, rule, due::text, promised_by::text "promisedBy", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') at, counted
       from erasure_ledger where filed_at is null order by at, case_hash`,
    ),
  );
  if (lines.length === 0) return;
  await mkdir(path.dirname(file), { recursive: true });
  const out = await open(file, "a", 0o600);
  try {
    await out.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    await out.sync();
  } finally {
    await out.close();
  }
  await atNight(house, (night) =>
    night.query("select file_erasures($1)", [lines.map(({ hash }) => Buffer.from(hash, "hex"))]),
  );
}

/** What that file says was erased; nothing, when there is none. Throws `Explained` when a line of it is no whole one. */
export function readErasures(file: string): ErasureLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line, at) => {
    try {
      const { hash, rule, due, promisedBy, at: moment, counted = null } = JSON.parse(line) as ErasureLine;
      if (/^[0-9a-f]{64}$/.test(hash) && rule && due && moment)
        return { hash, rule, due, ...(promisedBy ? { promisedBy } : {}), at: moment, counted };
    } catch {
      // Told below, as any other line that is none.
    }
    throw new Explained(`ERASURES: line ${at + 1} of ${file} is not whole`);
  });
}
