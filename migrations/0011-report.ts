import { Step } from "./protect.js";

/** report/to-ministry: the ministry's analyst has a schema of his own, and sees nothing outside it. */
export class Report extends Step {
  readonly name = "Report0000000000011";
  readonly sql = `
    create schema report;
    create table report.cohort (year int primary key check (year between 2020 and 2099), frozen_on date not null);
    grant usage on schema report to zv_ministry, zv_office, zv_fg, zv_backup;
    grant select on report.cohort to zv_ministry, zv_office, zv_fg, zv_backup;
  `;
}
