import { tidyBreaches } from "../breach/tidy-breaches.js";
import { endDisputes } from "../consent/end-disputes.js";
import type { Duty } from "../foundation/clock/rounds.js";
import { tidyRequests } from "../request/tidy-requests.js";
import { tellIdle } from "../task/tell-idle.js";
import { eraseDue } from "./erase-due.js";
import { eraseHealth } from "./erase-health.js";
import { forgetColleagues } from "./forget-colleagues.js";
import { tidyAgreements } from "./tidy-agreements.js";
import { tidyCertificates } from "./tidy-certificates.js";

/** What the features do in the rounds. By his last agreement a consultant is known to have left, so it goes after him. */
export const dutiesOf = ({ ledgerFile }: { readonly ledgerFile: string }): Duty[] => [
  endDisputes,
  tellIdle,
  (house) => eraseDue(house, ledgerFile),
  (house) => eraseHealth(house),
  (house) => tidyCertificates(house, ledgerFile),
  forgetColleagues,
  tidyAgreements,
  tidyBreaches,
  tidyRequests,
];
