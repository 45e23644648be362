import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofSurvey } from "./figures/survey.js";
import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";
import { answering } from "./survey/answering.js";
import { asking } from "./survey/asking.js";
import { tables } from "./survey/tables.js";

/**
 * survey/after-three-months and the clauses beside it: parents and schools are asked once what they thought, by a link of which nothing says whose it is; what they answer
 * lies with nobody's name, and is told five at a time. Whoever does not want to be asked says so, and is not.
 */
export class Surveys extends Step {
  readonly name = "Surveys0000000000102";
  readonly sql = `${tables} ${asking} ${answering}
    ${amended("case_rows_go", "foreach place in array array[", "foreach place in array array['survey_invitation', 'survey_opt_out', ")}
    ${rowsOfEach(ofSurvey)} ${countedPart("survey", ofSurvey)}`;
}
