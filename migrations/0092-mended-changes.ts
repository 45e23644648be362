import { bornOtherwise } from "./changes/births.js";
import { toldLater } from "./changes/later.js";
import { asItWasSeen } from "./changes/overtaken.js";
import { Step } from "./protect.js";
import { identityWaits } from "./requests/identity-waits.js";

/**
 * rights/correct, data/parents-and-guardians: whoever turns out to be of another age signs, is asked and is given what he asked for by that age, from the moment on which
 * it is put right.
 */
export class MendedChanges extends Step {
  readonly name = "MendedChanges0000000000092";
  readonly sql = `${bornOtherwise} ${asItWasSeen} ${toldLater} ${identityWaits}`;
}
