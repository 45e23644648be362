import { mkdir, open } from "node:fs/promises";
import path from "node:path";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

type Line = { readonly hash: string; readonly rule: string; readonly due: string; readonly at: string };

/**
 * Writes what was erased into a file outside the data: a copy of the data that is put back does not know it. Killed between both a line stands there
 * twice, which says the same; none is missing.
 */
export async function fileErasures(house: House, file: string): Promise<void> {
  const lines = await atNight(house, (night) =>
    night.query<Line>(
      `select encode(case_hash, 'hex') hash, rule, due::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') at
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
