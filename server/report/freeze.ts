import { writeEvent } from "../foundation/audit/event.js";
import { alone } from "../foundation/database/alone.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { agreed } from "./cube/agreed.js";
import { codeColumns } from "./cube/columns.js";
import { cellCount, cellsFor } from "./cube/tables.js";
import { handledUntil } from "./handled.js";
import { halfOfTheNoise } from "./open-year.js";

/** Lays down the years that the FG signed, the oldest first (report/yearly). */
export async function freezeSigned(house: House): Promise<void> {
  const years = await atNight(house, (night) =>
    night.query<{ year: number }>(
      "select c.year from report.cohort c join report_sign_off s on s.cohort = c.year where c.frozen_on is null order by c.year",
    ),
  );
  // Nobody erases meanwhile: each would wait for what the other holds.
  if (years.length > 0)
    await alone(house.pools, "zv erasing", async () => {
      for (const { year } of years) await atNight(house, (night) => freeze(house, night, year));
    });
}

/**
 * Counts what is still there of a year, has its tables agree, and publishes them, in one transaction: cut short anywhere, nothing of it happened. One of several
 * servers does it. What was counted stands nowhere any more afterwards, nor does the noise.
 */
async function freeze({ vault }: House, night: Transaction, year: number): Promise<void> {
  night.write("set local statement_timeout = '10min'", []);
  const [begun] = await night.query<{ variances: number[] | null }>("select report_begin_freeze($1) variances", [year]);
  const variances = begun?.variances;
  if (!variances) return;
  const counts = await countersOf(night, year);
  for (const [cell, more] of halfOfTheNoise(variances).entries()) counts[cell] = (counts[cell] ?? 0) + more;
  const [counted, leftOut]: [string[], string[]] = [[], []];
  for await (const { id, codes } of handledUntil(night, vault, year)) {
    if (!codes) leftOut.push(id);
    else {
      for (const cell of cellsFor(codes)) counts[cell] = (counts[cell] ?? 0) + 1;
      counted.push(id);
    }
  }
  const published = [...agreed(counts, variances)];
  await night.query("select report_publish($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", [
    ...[year, ...codeColumns, published],
    ...[counted, leftOut],
  ]);
  writeEvent(night, { action: "freezeYear", activity: "REPORTING", cases: [], outcome: "ok", rule: "report/yearly" });
}

/** What was counted so far, with its noise, in the order of the cells. */
async function countersOf(night: Transaction, year: number): Promise<Float64Array> {
  const rows = await night.query<{ n: number }>(
    `select k.n from unnest($2::smallint[], $3::smallint[], $4::smallint[], $5::smallint[], $6::smallint[], $7::smallint[], $8::smallint[])
       with ordinality o(province, school_type, reason, outcome, age_band, gender, duration, at)
     join report_counters($1) k using (province, school_type, reason, outcome, age_band, gender, duration) order by o.at`,
    [year, ...codeColumns],
  );
  if (rows.length !== cellCount) throw new Error(`${rows.length} counters of ${year}`);
  return Float64Array.from(rows, ({ n }) => n);
}
