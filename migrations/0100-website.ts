import { guards } from "./0055-sharing.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofWebsite } from "./figures/website.js";
import { Step } from "./protect.js";
import { countedVisits } from "./website/visits.js";

/** website/anonymous-counts: of visitors is kept how often a kind of page was looked at on a day, and nothing else. */
export class Website extends Step {
  readonly name = "Website0000000000100";
  readonly sql = `${countedVisits}
    ${guards("count_visits(text[], int[])", "visits_told(int)")}
    ${rowsOfEach(ofWebsite)} ${countedPart("website", ofWebsite)}`;
}
