import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofYearly } from "./figures/yearly.js";
import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";

/**
 * report/all-handled, report/yearly, report/anonymised: that every application counts once, that a year is laid down in time, and that what was published stays and told no
 * more than it may, is counted where everybody of the bureau sees it. Of a case that went the ledger keeps whether it was accounted for: not in which year, nor
 * whether somebody objected.
 */
export class FiguresWatched extends Step {
  readonly name = "FiguresWatched0000000000094";
  readonly sql = `
    alter table erasure_ledger add counted boolean;
    ${amended("erase_case", "insert into erasure_ledger (case_hash, rule, due, promised_by, at)", "insert into erasure_ledger (counted, case_hash, rule, due, promised_by, at)")}
    ${amended("erase_case", "values (hashed_case, ", "values (found.stage <> 'CLOSED' or found.counted_in is not null, hashed_case, ")}
    ${rowsOfEach(ofYearly)} ${countedPart("yearly", ofYearly)}`;
}
