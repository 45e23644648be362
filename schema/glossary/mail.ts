import type { MailFailure, MailRecipient, MailState, MailTemplate } from "../mail-words.js";
import type { Word } from "./word.js";

export const mailTemplate: Record<MailTemplate, Word> = {
  applicationReceived: { nl: "Aanvraag ontvangen", en: "Application received" },
  formsSent: { nl: "Formulieren verstuurd", en: "Forms sent" },
  signLink: { nl: "Link om te ondertekenen", en: "Link to sign" },
  formsAwaited: { nl: "Herinnering aan de formulieren", en: "Reminder of the forms" },
  caseFrozen: { nl: "Casus staat stil", en: "Case stands still" },
  requestRegistered: { nl: "Verzoek vastgelegd", en: "Request registered" },
  caseAssigned: { nl: "Casus toegekend", en: "Case assigned" },
  agreementEnding: { nl: "Verwerkersovereenkomst loopt af", en: "Processor agreement running out" },
  recordsRevealed: { nl: "Getoond met reden", en: "Shown with reason" },
  logHead: { nl: "Kopregel van het logboek", en: "Head of the log" },
  accountChanged: { nl: "Een account is gewijzigd", en: "An account was changed" },
  documentReady: { nl: "Document om op te halen", en: "Document to fetch" },
  packReady: { nl: "Inzage om op te halen", en: "Access file to fetch" },
  transferReady: { nl: "Overdracht om op te halen", en: "Transfer to fetch" },
  logCut: { nl: "Logboek wordt ingekort", en: "Log is being cut" },
};

export const mailRecipient: Record<MailRecipient, Word> = {
  GUARDIAN: { nl: "Ouder", en: "Parent" },
  APPLICANT: { nl: "Aanmelder", en: "Applicant" },
  ACCOUNT: { nl: "Collega of consulent", en: "Colleague or consultant" },
  OFFICE: { nl: "Bureau", en: "Bureau" },
  INSTITUTION: { nl: "Instantie", en: "Institution" },
  REQUESTER: { nl: "Wie een verzoek deed", en: "Who made a request" },
  OFFICER: { nl: "FG", en: "Data protection officer" },
};

export const mailState: Record<MailState, Word> = {
  QUEUED: { nl: "Wacht op verzending", en: "Waiting to be sent" },
  SENDING: { nl: "Wordt verstuurd", en: "Being sent" },
  SENT: { nl: "Verstuurd", en: "Sent" },
  UNKNOWN: { nl: "Aankomst onbekend", en: "Arrival unknown" },
  FAILED: { nl: "Niet verstuurd", en: "Not sent" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
};

export const mailFailure: Record<MailFailure, Word> = {
  UNREACHABLE: { nl: "De mailserver was niet bereikbaar", en: "The mail server could not be reached" },
  DEFERRED: { nl: "De mailserver nam het nog niet aan", en: "The mail server did not take it yet" },
  REFUSED: { nl: "De mailserver nam het niet aan", en: "The mail server did not take it" },
  NO_ANSWER: { nl: "Overgedragen, maar zonder antwoord", en: "Handed over, but not answered" },
  NO_ADDRESS: { nl: "Er is geen e-mailadres bekend", en: "No e-mail address is known" },
  TOO_OLD: { nl: "Heeft te lang gewacht", en: "Has waited too long" },
};
