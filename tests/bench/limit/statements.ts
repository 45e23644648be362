import { list, ownList } from "./list.js";
import { addRecord } from "./record.js";
import { ownCase, wholeCase } from "./whole-case.js";

const report = `select to_json(z)::text answer from (select array(select to_json(x) from (
  select year, frozen_on "frozenOn" from report.cohort order by year desc) x) cohorts) z`;

/** All that the limit can be asked. */
export const statements = { list, ownList, wholeCase, ownCase, addRecord, report };
export type Statement = keyof typeof statements;
