import { guards } from "./0055-sharing.js";
import { Step } from "./protect.js";
import { toldRegulation } from "./website/told.js";
import { writtenRegulation } from "./website/written.js";

/**
 * regulation/may-change: the bureau writes the next version of its regulation itself. A draft may be changed; the FG advises on exactly these words, then whoever leads the bureau and
 * did not write it approves them, and as that is done the version is published and never changes.
 */
export class WrittenRegulation extends Step {
  readonly name = "WrittenRegulation0000000000105";
  readonly sql = `${writtenRegulation} ${toldRegulation}
    ${guards("guard_regulation_approval()", "regulations_unknown(text)")}`;
}
