import { consultantsCase, wholeCase } from "./workloads/cases.js";
import { consultantsList, fgList, officeList } from "./workloads/lists.js";
import { newRecord } from "./workloads/records.js";
import { reportTable } from "./workloads/report.js";
import type { Workload } from "./workloads/workload.js";

/** All that is measured, in the order of the table; what is written comes after what is read. */
export const workloads: readonly Workload[] = [
  officeList,
  wholeCase,
  consultantsCase,
  fgList,
  consultantsList,
  newRecord,
  reportTable,
];

export const workloadNames: readonly string[] = workloads.map(({ name }) => name);
