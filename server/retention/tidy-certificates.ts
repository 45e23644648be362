import { readFile, rename, writeFile } from "node:fs/promises";
import { terms } from "@zorgvuldig/schema/terms";
import { writeEvent } from "../foundation/audit/event.js";
import { dayOf, plus } from "../foundation/clock/calendar.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";

/** What says that something was erased goes when its own term is over, in the file outside the data too (keep/no-longer-than-needed, D26). */
export async function tidyCertificates(house: House, ledgerFile: string): Promise<void> {
  const { duration } = terms.CERTIFICATE;
  const { gone, today } = await atNight(house, async (night) => {
    const [tidied] = await night.query<{ gone: number; today: string }>(
      "select tidy_certificates($1) gone, house_today()::text today",
      [duration],
    );
    if (!tidied) throw new Error("Nothing came of tidying certificates");
    if (tidied.gone > 0) writeEvent(night, { action: "tidyCertificates", activity: "SECURITY", outcome: "ok" });
    return tidied;
  });
  if (gone > 0) await rewritten(ledgerFile, (at) => plus(dayOf(at), duration) > today);
}

/** Written beside it first, so that a server that is killed meanwhile loses no line. */
async function rewritten(file: string, isKept: (at: string) => boolean): Promise<void> {
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n").filter(Boolean);
  const kept = lines.filter((line) => isKept((JSON.parse(line) as { at: string }).at));
  await writeFile(`${file}.new`, kept.map((line) => `${line}\n`).join(""), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
