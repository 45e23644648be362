import {
  ageBands,
  type Codes,
  countedGenders,
  durations,
  provinces,
  reasons,
  reportRules,
  schoolTypes,
} from "@zorgvuldig/schema/report";
import { outcomes } from "@zorgvuldig/schema/words";
import type pg from "pg";
import { Operator } from "../foundation/database/operator.js";
import type { House } from "../foundation/database/request.js";
import { agreed } from "../report/cube/agreed.js";
import { codeColumns } from "../report/cube/columns.js";
import { chance } from "../report/cube/noise.js";
import { cellsFor } from "../report/cube/tables.js";
import { halfOfTheNoise } from "../report/open-year.js";

/** How many of a thousand are like that, in the order of the codes. */
const weights = {
  PROVINCE: [34, 36, 27, 65, 25, 118, 78, 165, 215, 21, 145, 62, 9],
  SCHOOL_TYPE: [390, 60, 150, 345, 55],
  AGE_BAND: [
    [360, 550, 90, 0, 0, 0],
    [200, 620, 180, 0, 0, 0],
    [120, 330, 330, 170, 50, 0],
    [0, 10, 610, 320, 60, 0],
    [10, 60, 300, 350, 280, 0],
  ],
  GENDER: [350, 640, 10],
  REASON: [215, 95, 85, 190, 175, 70, 60, 90, 20],
  OUTCOME: [225, 330, 165, 120, 95, 65],
  DURATION: [130, 330, 350, 190],
} as const;

/** One of these, as often as it is said to be; what comes together with something comes a little oftener. */
function drawn<T>(list: readonly T[], parts: readonly number[], lean = 0): T {
  const leaning = parts.map((part, at) => Math.round(part * (1 + 0.4 * Math.sin(1.3 * at + lean))));
  let left = chance(leaning.reduce((sum, part) => sum + part, 0));
  const at = leaning.findIndex((part) => {
    left -= part;
    return left < 0;
  });
  return list[at] as T;
}

/** An application as there are many: of nobody. */
function oneOfMany(): Codes {
  const SCHOOL_TYPE = drawn(schoolTypes, weights.SCHOOL_TYPE);
  const school = schoolTypes.indexOf(SCHOOL_TYPE);
  const REASON = drawn(reasons, weights.REASON, school);
  const reason = reasons.indexOf(REASON);
  return {
    PROVINCE: drawn(provinces, weights.PROVINCE),
    SCHOOL_TYPE,
    REASON,
    OUTCOME: drawn(outcomes, weights.OUTCOME, reason),
    AGE_BAND: drawn(ageBands, weights.AGE_BAND[school] ?? weights.AGE_BAND[0]),
    GENDER: drawn(countedGenders, weights.GENDER, school),
    DURATION: drawn(durations, weights.DURATION, reason),
  };
}

/** Two years that were laid down, each of some three thousand applications that nobody made: as large as the real thing, so that the figures look like it. */
export async function tellYears(house: House, today: string): Promise<void> {
  const operator = await Operator.open(house.source);
  try {
    for (const [ago, many] of [
      [2, 2_870],
      [1, 3_140],
    ] as const) {
      const year = Number(today.slice(0, 4)) - ago;
      const frozenOn = [`${year + 1}-03-27`, today].sort()[0] ?? today;
      await operator.within((owner) => tellYear(owner, year, many, frozenOn));
    }
  } finally {
    await operator.end();
  }
}

async function tellYear(owner: pg.Client, year: number, many: number, frozenOn: string): Promise<void> {
  const { variances } = reportRules;
  const counts = Float64Array.from(halfOfTheNoise(variances));
  for (const [cell, more] of halfOfTheNoise(variances).entries()) counts[cell] = (counts[cell] ?? 0) + more;
  for (let left = many; left > 0; left--)
    for (const cell of cellsFor(oneOfMany())) counts[cell] = (counts[cell] ?? 0) + 1;
  await owner.query("insert into report.cohort (year, opened_at, s2) values ($1, make_date($1, 1, 1), $2)", [
    year,
    variances,
  ]);
  await owner.query(
    "insert into report.cell select $1, r.* from unnest($2::smallint[], $3::smallint[], $4::smallint[], $5::smallint[], $6::smallint[], $7::smallint[], $8::smallint[], $9::float8[]) r",
    [year, ...codeColumns, [...agreed(counts, variances)]],
  );
  await owner.query("update report.cohort set frozen_on = $2, sha256 = report_hash($1) where year = $1", [
    year,
    frozenOn,
  ]);
}
