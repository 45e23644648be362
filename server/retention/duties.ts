import { endDisputes } from "../consent/end-disputes.js";
import type { Duty } from "../foundation/clock/rounds.js";
import { tellIdle } from "../task/tell-idle.js";
import { eraseDue } from "./erase-due.js";
import { tidyCertificates } from "./tidy-certificates.js";

/** What the features do in the rounds. */
export const dutiesOf = ({ ledgerFile }: { readonly ledgerFile: string }): Duty[] => [
  endDisputes,
  tellIdle,
  (house) => eraseDue(house, ledgerFile),
  (house) => tidyCertificates(house, ledgerFile),
];
