import { type Dimension, dimensions } from "@zorgvuldig/schema/report";
import { list, ownList } from "./list.js";
import { addRecord } from "./record.js";
import { ownCase, wholeCase } from "./whole-case.js";

const named = (name: Dimension): string =>
  `(array[${dimensions[name].map((code) => `'${code}'`).join(", ")}])[${name.toLowerCase()}]`;

/** The table by hand: what is small is not told. */
const report = `select to_json(z)::text answer from (select array(select to_json(x) from (
  select array[${named("PROVINCE")}, ${named("REASON")}, ${named("GENDER")}] codes, null::int cohort, case when sum(value) >= 10 then round(sum(value))::int end count
  from report.cell where cohort in (2024, 2025) and province > 0 and reason > 0 and gender > 0 and school_type + outcome + age_band + duration = 0
  group by province, reason, gender order by province, reason, gender) x) cells) z`;

/** All that the limit can be asked. */
export const statements = { list, ownList, wholeCase, ownCase, addRecord, report };
export type Statement = keyof typeof statements;
