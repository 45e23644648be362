import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofStanding } from "./figures/standing.js";
import { Step } from "./protect.js";

/** What is counted beside the first figures (0070): cases that lie still, complaints outside the cases, health without a ground, and copies that nobody made. */
export class StandingFigures extends Step {
  readonly name = "StandingFigures0000000000073";
  readonly sql = `${rowsOfEach(ofStanding)} ${countedPart("standing", ofStanding)}`;
}
