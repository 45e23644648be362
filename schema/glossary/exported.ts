import type { ExportField, ExportKind } from "../exported.js";
import type { Word } from "./word.js";

/** What an export is of, as the FG and who asked it see it. */
export const exportKind: Record<ExportKind, Word> = {
  CASES: { nl: "Casussen", en: "Cases" },
  LOG: { nl: "Logboek", en: "Log" },
  PACK: { nl: "Verantwoording voor de AP", en: "Account for the authority" },
  EVIDENCE: { nl: "Bewijs van een verzoek", en: "Evidence of a request" },
};

/** What can be chosen, and the headings of the file. */
export const exportField: Record<ExportField, Word> = {
  NUMBER: { nl: "Nummer", en: "Number" },
  PUPIL: { nl: "Initialen leerling", en: "Pupil's initials" },
  STAGE: { nl: "Fase", en: "Stage" },
  CONSULTANT: { nl: "Consulent", en: "Consultant" },
  AUTHORISED_UNTIL: { nl: "Machtiging t/m", en: "Authorised until" },
  RECEIVED_ON: { nl: "Ontvangen op", en: "Received on" },
  DESTROY_ON: { nl: "Wordt verwijderd op", en: "Will be deleted on" },
};
