import { type KeepingRound, type KeptBy, type KeptCode, type KeptFrom, keptCodes, keptRules } from "../kept.js";
import type { Word } from "./word.js";

type Durations = { [Code in KeptCode]: (typeof keptRules)[Code] extends { duration: infer Length } ? Length : never };
type Duration = Durations[KeptCode];

const duration: Record<Duration, Word> = {
  PT10M: { nl: "10 minuten", en: "10 minutes" },
  PT1H: { nl: "één uur", en: "one hour" },
  PT2H: { nl: "2 uur", en: "2 hours" },
  PT10H: { nl: "10 uur", en: "10 hours" },
  P1D: { nl: "1 dag", en: "1 day" },
  P14D: { nl: "hoogstens 14 dagen", en: "at most 14 days" },
  P5D: { nl: "5 werkdagen", en: "5 working days" },
  P30D: { nl: "30 dagen", en: "30 days" },
  P90D: { nl: "90 dagen", en: "90 days" },
  P1Y: { nl: "1 jaar", en: "1 year" },
  P2Y: { nl: "2 jaar", en: "2 years" },
  P5Y: { nl: "5 jaar", en: "5 years" },
};

const from: Record<KeptFrom, Word> = {
  case: { nl: "zolang de casus er is", en: "as long as the case is there" },
  leaving: { nl: "na het einde van het werk bij het bureau", en: "after the work at the bureau ended" },
  "agreement end": { nl: "na de laatste dag van de overeenkomst", en: "after the last day of the agreement" },
  erasure: { nl: "na de vernietiging", en: "after the erasure" },
  export: { nl: "na het meenemen", en: "after it was taken along" },
  writing: { nl: "na het klaarzetten", en: "after it was written" },
  receipt: { nl: "na ontvangst", en: "after receipt" },
  "sign-in": { nl: "na het inloggen, hoogstens", en: "after signing in, at most" },
  begin: { nl: "na het begin ervan", en: "after it was begun" },
  act: { nl: "na de handeling", en: "after the act" },
  try: { nl: "na de poging, hoogstens", en: "after the try, at most" },
  "last trace": {
    nl: "na het laatste spoor van een casus die is gewist, ten minste",
    en: "after the last trace of a case that was erased, at least",
  },
  "answer to the request": { nl: "na het antwoord op het verzoek", en: "after the answer to the request" },
  answer: { nl: "na het antwoord op de klacht", en: "after the answer to the complaint" },
  "last contact": { nl: "na het laatste contact over de klacht", en: "after the last contact about the complaint" },
  "laying ready": { nl: "na het klaarleggen", en: "after it was laid ready" },
  posting: {
    nl: "na verzending, of drie maanden na het verzoek als er niets is verstuurd",
    en: "after posting, or three months after the request when nothing was sent",
  },
  closing: { nl: "na het afsluiten", en: "after it was closed" },
  nothing: { nl: "geen termijn", en: "no term" },
};

const spoken = (code: KeptCode): Word => {
  const rule = keptRules[code];
  const within = (language: keyof Word) =>
    "duration" in rule
      ? `${duration[rule.duration][language]} ${from[rule.from][language]}`
      : from[rule.from][language];
  return { nl: within("nl"), en: within("en") };
};

/** Composed of the rules themselves, so that the screen cannot promise another number than the rounds keep. */
export const keptTerm = Object.fromEntries(keptCodes.map((code) => [code, spoken(code)])) as Record<KeptCode, Word>;

/** Who lets go of it. */
export const keptBy: Record<Exclude<KeptBy["by"], "round"> | KeepingRound, Word> = {
  case: { nl: "Gaat met de casus mee", en: "Goes with its case" },
  limiter: { nl: "De teller van pogingen", en: "What counts the tries" },
  nobody: { nl: "Niemand: er staat geen persoon in", en: "Nobody: it holds no person" },
  eraseDue: { nl: "Vernietiging, elke nacht", en: "Destruction, every night" },
  tidyCertificates: { nl: "Ronde voor verklaringen", en: "Round for certificates" },
  forgetColleagues: { nl: "Ronde voor vertrokken collega’s", en: "Round for colleagues who left" },
  tidyAgreements: { nl: "Ronde voor overeenkomsten", en: "Round for agreements" },
  endDeliveries: { nl: "Ronde voor wat klaarligt", en: "Round for what lies ready" },
  emptyQuarantine: { nl: "Ronde voor de quarantaine", en: "Round for the quarantine" },
  tidyRequests: { nl: "Ronde voor verzoeken", en: "Round for requests" },
  tidyPostings: { nl: "Ronde voor het reglement per post", en: "Round for the regulation by post" },
  tidyBreaches: { nl: "Ronde voor datalekken", en: "Round for breaches" },
  tidyMail: { nl: "Ronde voor berichten", en: "Round for messages" },
  tidyExports: { nl: "Ronde voor exports", en: "Round for exports" },
  forgetActs: { nl: "Ronde voor dubbele handelingen", en: "Round for acts sent twice" },
  tidyDoor: { nl: "Ronde voor het inloggen", en: "Round for signing in" },
  cutLog: { nl: "Ronde voor het logboek, na akkoord van de FG", en: "Round for the log, when the DPO agreed" },
};
