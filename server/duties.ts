import { tidyBreaches } from "./breach/tidy-breaches.js";
import { endDisputes } from "./consent/end-disputes.js";
import type { Duty } from "./foundation/clock/rounds.js";
import { tidyPostings } from "./posting/tidy-postings.js";
import { fileKept } from "./report/file-kept.js";
import { fileNotes } from "./report/file-notes.js";
import { fileYears } from "./report/file-years.js";
import { freezeSigned } from "./report/freeze.js";
import { openYear } from "./report/open-year.js";
import { tidyRequests } from "./request/tidy-requests.js";
import { eraseDue } from "./retention/erase-due.js";
import { eraseHealth } from "./retention/erase-health.js";
import { forgetColleagues } from "./retention/forget-colleagues.js";
import { tidyAgreements } from "./retention/tidy-agreements.js";
import { tidyCertificates } from "./retention/tidy-certificates.js";
import { tidySurveys } from "./survey/tidy-surveys.js";
import { tellIdle } from "./task/tell-idle.js";
import { writeVisits } from "./visit/visits.js";

/** What the features do in the rounds. By his last agreement a consultant is known to have left, so it goes after him. */
export const dutiesOf = ({ ledgerFile }: { readonly ledgerFile: string }): Duty[] => [
  openYear,
  endDisputes,
  tellIdle,
  (house) => eraseDue(house, ledgerFile),
  (house) => eraseHealth(house),
  (house) => tidyCertificates(house, ledgerFile),
  forgetColleagues,
  tidyAgreements,
  tidyBreaches,
  tidyRequests,
  tidySurveys,
  tidyPostings,
  (house) => freezeSigned(house),
  (house) => fileYears(house, ledgerFile),
  (house) => fileNotes(house, ledgerFile),
  (house) => fileKept(house, ledgerFile),
  writeVisits,
];
