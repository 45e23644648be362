import { type TermCode, terms } from "../terms.js";
import type { Word } from "./word.js";

type AnyTerm = (typeof terms)[TermCode];

const duration: Record<AnyTerm["duration"], Word> = {
  P14D: { nl: "14 dagen", en: "14 days" },
  P3M: { nl: "3 maanden", en: "3 months" },
  P2Y: { nl: "2 jaar", en: "2 years" },
  P5Y: { nl: "5 jaar", en: "5 years" },
};

const bound: Record<AnyTerm["bound"], Word> = {
  "at most": { nl: "uiterlijk ", en: "at most " },
  on: { nl: "", en: "" },
  "at least": { nl: "ten minste ", en: "at least " },
};

const from: Record<AnyTerm["from"], Word> = {
  intake: { nl: "na het intakegesprek", en: "after the intake interview" },
  receipt: { nl: "na ontvangst van de aanmelding", en: "after receipt of the application" },
  withdrawal: { nl: "na de intrekking", en: "after the withdrawal" },
  "end of work or last contact": {
    nl: "na het einde van het werk, of na het laatste contact daarover als dat later was",
    en: "after the end of the work or, if later, the last contact about it",
  },
  "last contact about the complaint": {
    nl: "na het laatste contact over de klacht",
    en: "after the last contact about the complaint",
  },
  "answer to the complaint": { nl: "na het antwoord op de klacht", en: "after the answer to the complaint" },
  "answer to the request": { nl: "na het antwoord op het verzoek", en: "after the answer to the request" },
  "request by post": {
    nl: "nadat om het reglement per post was gevraagd",
    en: "after the regulation was asked for by post",
  },
  posting: { nl: "nadat het reglement op de post ging", en: "after the regulation was posted" },
  erasure: { nl: "na de vernietiging", en: "after the erasure" },
  leaving: { nl: "na het einde van het werk bij het bureau", en: "after the work at the bureau ended" },
  "end of the agreement": {
    nl: "na de laatste dag van de overeenkomst",
    en: "after the last day of the agreement",
  },
  "closing of the breach": { nl: "na het afsluiten van het datalek", en: "after the breach was closed" },
  "last trace of a case that is gone": {
    nl: "na het laatste spoor van een casus die is gewist",
    en: "after the last trace of a case that was erased",
  },
};

const why: Record<TermCode, Word> = {
  DECLINED: { nl: "niet in behandeling genomen", en: "declined" },
  UNDECIDED: { nl: "nog geen besluit genomen", en: "not yet decided" },
  ON_HOLD: { nl: "aangehouden", en: "on hold" },
  AWAITING_SIGNATURES: { nl: "nog niet ondertekend", en: "not yet signed" },
  NO_INTAKE: { nl: "geen intakegesprek gevoerd", en: "no intake interview held" },
  WITHDRAWN: { nl: "aanmelding ingetrokken", en: "application withdrawn" },
  HANDLED: { nl: "in behandeling geweest", en: "handled" },
  CERTIFICATE: { nl: "verklaring van vernietiging", en: "certificate of destruction" },
  COLLEAGUE: { nl: "wie hier heeft gewerkt", en: "who worked here" },
  AGREEMENT: { nl: "verwerkersovereenkomst", en: "processor agreement" },
  BREACH: { nl: "datalek", en: "breach" },
  POSTED: { nl: "adres waar het reglement heen ging", en: "address to which the regulation was sent" },
  POST_ASKED: { nl: "reglement per post, niet verstuurd", en: "regulation by post, not sent" },
  LOG: { nl: "regels van het logboek", en: "lines of the log" },
  HANDLED_COMPLAINT: { nl: "klacht of geschil over het bureau", en: "complaint or dispute about the bureau" },
  COMPLAINT_ALONE: { nl: "klacht zonder dossier", en: "complaint without a file" },
  REQUEST_FILE: { nl: "verzoek zonder dossier", en: "request without a file" },
  PRIVACY_COMPLAINT: { nl: "klacht bij de FG", en: "complaint with the data protection officer" },
};

const spoken = (code: TermCode): Word => {
  const term = terms[code];
  const inLanguage = (language: keyof Word) =>
    `${bound[term.bound][language]}${duration[term.duration][language]} ${from[term.from][language]} (${why[code][language]})`;

  return { nl: inLanguage("nl"), en: inLanguage("en") };
};

/** Composed from the terms themselves, so that the screen cannot promise another number than the rounds keep. */
export const term: Record<TermCode, Word> = {
  DECLINED: spoken("DECLINED"),
  UNDECIDED: spoken("UNDECIDED"),
  ON_HOLD: spoken("ON_HOLD"),
  AWAITING_SIGNATURES: spoken("AWAITING_SIGNATURES"),
  NO_INTAKE: spoken("NO_INTAKE"),
  WITHDRAWN: spoken("WITHDRAWN"),
  HANDLED: spoken("HANDLED"),
  HANDLED_COMPLAINT: spoken("HANDLED_COMPLAINT"),
  COMPLAINT_ALONE: spoken("COMPLAINT_ALONE"),
  PRIVACY_COMPLAINT: spoken("PRIVACY_COMPLAINT"),
  REQUEST_FILE: spoken("REQUEST_FILE"),
  CERTIFICATE: spoken("CERTIFICATE"),
  COLLEAGUE: spoken("COLLEAGUE"),
  AGREEMENT: spoken("AGREEMENT"),
  BREACH: spoken("BREACH"),
  POSTED: spoken("POSTED"),
  POST_ASKED: spoken("POST_ASKED"),
  LOG: spoken("LOG"),
};
