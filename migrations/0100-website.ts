import { guards } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofWebsite } from "./figures/website.js";
import { Step } from "./protect.js";
import { landedRegulation } from "./website/regulation.js";
import { countedVisits } from "./website/visits.js";

/**
 * website/anonymous-counts: of visitors is kept how often a kind of page was looked at on a day, and nothing else. regulation/may-change: which versions of
 * the regulation people could read, none of them changed, and that a new one was approved after the FG advised on it.
 */
export class Website extends Step {
  readonly name = "Website0000000000100";
  readonly sql = `${countedVisits} ${landedRegulation}
    ${guards("count_visits(text[], int[])", "visits_told(int)")}
    ${rowsOfEach(ofWebsite)} ${countedPart("website", ofWebsite)}`;
}
