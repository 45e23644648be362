import type { Duty } from "../foundation/clock/rounds.js";
import { eraseDue } from "./erase-due.js";
import { eraseHealth } from "./erase-health.js";
import { tidyCertificates } from "./tidy-certificates.js";

/** What the features do in the rounds. */
export const dutiesOf = ({ ledgerFile }: { readonly ledgerFile: string }): Duty[] => [
  (house) => eraseDue(house, ledgerFile),
  (house) => eraseHealth(house),
  (house) => tidyCertificates(house, ledgerFile),
];
