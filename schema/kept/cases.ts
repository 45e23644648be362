import { mailTerms, packTerms, quarantineLasts, terms } from "../terms.js";
import type { KeptRule } from "./rule.js";

const gap = "keep/no-longer-than-needed" as const;

/** Cases and all that belongs to one. */
export const ofCases = {
  CASE_FILE: {
    by: "round",
    round: "eraseDue",
    from: "case",
    terms: [
      ...(["DECLINED", "UNDECIDED", "ON_HOLD", "AWAITING_SIGNATURES"] as const),
      ...(["NO_INTAKE", "WITHDRAWN", "HANDLED", "HANDLED_COMPLAINT"] as const),
    ],
    clause: gap,
    what: { nl: "Casussen", en: "Cases" },
    because: {
      nl: "De fase bepaalt de termijn. De leemten D2 tot en met D4 zijn onze lezing.",
      en: "The stage decides the term. The gaps D2 to D4 are our reading.",
    },
    figures: [
      ...(["declined_past_day", "declined_past_promise", "held_past_day"] as const),
      ...(["handled_past_day", "complained_past_day", "kept_past_day"] as const),
    ],
  },
  CASE: {
    by: "case",
    from: "case",
    clause: "keep/erased",
    what: {
      nl: "Alles in een casus: personen, gegevens, documenten, brieven, taken, meldingen, verzoeken, klachten en sleutels",
      en: "All that is in a case: persons, records, documents, letters, tasks, signals, requests, complaints and keys",
    },
    because: {
      nl: "Gaat in één keer met de casus mee. Blijft er iets over, dan gaat er niets weg en is het een storing.",
      en: "Goes with its case in one step. If anything were left, nothing goes and it is an incident.",
    },
    figures: ["left_after_erasing"],
  },
  COMPLAINT_ALONE: {
    by: "round",
    round: "eraseDue",
    terms: ["COMPLAINT_ALONE"],
    duration: terms.COMPLAINT_ALONE.duration,
    from: "last contact",
    clause: "keep/complaint-5-years",
    what: {
      nl: "Klachten zonder dossier, met het contact daarover",
      en: "Complaints without a file, with the contact about them",
    },
    because: {
      nl: "Ook als de casus er niet meer is of nooit werd aangenomen: een klacht over het bureau blijft vijf jaar.",
      en: "Also when the case is gone or was never taken on: a complaint about the bureau stays five years.",
    },
    figures: ["lone_past_day"],
  },
  PRIVACY_COMPLAINT: {
    by: "round",
    round: "eraseDue",
    terms: ["PRIVACY_COMPLAINT"],
    duration: terms.PRIVACY_COMPLAINT.duration,
    from: "answer",
    clause: gap,
    isGap: true,
    what: {
      nl: "Klachten bij de FG, met het contact daarover",
      en: "Complaints with the FG, and the contact about them",
    },
    because: {
      nl: "Zo lang is te zien hoe met een klacht over privacy is omgegaan. Zij houden geen casus langer vast.",
      en: "So long it can be seen how a complaint about privacy was dealt with. They keep no case any longer.",
    },
    figures: ["grievances_past_day"],
  },
  REQUEST_FILE: {
    by: "round",
    round: "eraseDue",
    terms: ["REQUEST_FILE"],
    duration: terms.REQUEST_FILE.duration,
    from: "answer to the request",
    clause: gap,
    isGap: true,
    what: {
      nl: "Verzoeken over gegevens van wie in geen casus staat, met de besluiten daarover",
      en: "Requests about data of whoever is in no case, with the decisions on them",
    },
    because: {
      nl: "Zo lang is te zien dat een verzoek op tijd en met een reden is beantwoord. Daarna gaat het weg met de naam erin.",
      en: "So long it can be seen that a request was answered in time and with a reason. Then it goes, with the name in it.",
    },
    figures: ["lone_requests_past_day"],
  },
  DRAFT: {
    by: "case",
    from: "case",
    clause: "consent/parents-agree-first",
    what: { nl: "Concepten van een intake", en: "Drafts of an intake" },
    because: {
      nl: "Verdwijnt zodra het gesprek is vastgelegd, en anders met de casus.",
      en: "Gone once the interview is recorded, and otherwise with its case.",
    },
    figures: ["drafts_kept"],
  },
  QUARANTINE: {
    by: "round",
    round: "emptyQuarantine",
    duration: `P${quarantineLasts}D`,
    isInWorkingDays: true,
    from: "receipt",
    clause: "origin/third-parties-authorised",
    isGap: true,
    what: { nl: "Ongevraagde stukken", en: "Items that nobody asked for" },
    because: {
      nl: "Zo lang kan het bureau beslissen; daarna is het stuk vernietigd. Dat het er was, gaat met de casus mee.",
      en: "So long the bureau can decide; after that the item is destroyed. That it came goes with its case.",
    },
    figures: ["quarantine_late"],
  },
  REQUEST_EXPORT: {
    by: "round",
    round: "endDeliveries",
    duration: packTerms.lives,
    from: "laying ready",
    clause: gap,
    isGap: true,
    what: { nl: "Wat klaarligt voor wie het opvroeg", en: "What lies ready for who asked for it" },
    because: {
      nl: "Zo lang kan iemand ophalen wat hij vroeg. Dat en hoe vaak hij het ophaalde, gaat met de casus mee.",
      en: "So long somebody can fetch what he asked for. That he did, and how often, goes with its case.",
    },
    figures: ["packs_kept"],
  },
  MESSAGE: {
    by: "round",
    round: "tidyMail",
    duration: mailTerms.stuck,
    from: "writing",
    clause: gap,
    isGap: true,
    what: { nl: "Verstuurde berichten", en: "Messages that were sent" },
    because: {
      nl: "Verzonden of ingetrokken: een maand te zien. Niet aangekomen: drie maanden, en nooit langer dan de casus. Er staat geen adres of tekst in.",
      en: "Sent or withdrawn: shown for a month. Not arrived: three months, and never longer than the case. It holds no address or text.",
    },
    figures: ["mail_kept"],
  },
} as const satisfies Record<string, KeptRule>;
