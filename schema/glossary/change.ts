import type { ChangeField, ChangeMeasure, ChangeTarget, FileHindrance, NoticeMatter, NoticeState } from "../changes.js";
import type { TermCode } from "../terms.js";
import { term } from "./term.js";
import type { Word } from "./word.js";

export const changeMeasure: Record<ChangeMeasure, Word> = {
  CORRECT: { nl: "Corrigeren", en: "Correct" },
  STATEMENT: { nl: "Verklaring toevoegen", en: "Add a statement" },
  ERASE: { nl: "Wissen", en: "Erase" },
  KEEP: { nl: "Blijft zoals het is", en: "Stays as it is" },
};

/** The same, once it is done. */
export const changeDone: Record<ChangeMeasure, Word> = {
  CORRECT: { nl: "Gecorrigeerd", en: "Corrected" },
  STATEMENT: { nl: "Verklaring toegevoegd", en: "Statement added" },
  ERASE: { nl: "Gewist", en: "Erased" },
  KEEP: { nl: "Gebleven", en: "Stayed" },
};

export const changeTarget: Record<ChangeTarget, Word> = {
  CASE: { nl: "Het hele dossier", en: "The whole file" },
  PUPIL: { nl: "Leerling", en: "Pupil" },
  GUARDIAN: { nl: "Ouder", en: "Guardian" },
  APPLICANT: { nl: "Aanmelder", en: "Applicant" },
  PROFESSIONAL: { nl: "Betrokken professional", en: "Professional" },
  LEARNING: { nl: "Leergegeven", en: "Learning record" },
  ABSENCE: { nl: "Verzuimgegeven", en: "Absence record" },
  HEALTH: { nl: "Gezondheidsgegeven", en: "Health record" },
  HOME: { nl: "Gegeven over thuis", en: "Home record" },
  CONTACT: { nl: "Contact", en: "Contact" },
  DOCUMENT: { nl: "Document", en: "Document" },
  SENSITIVE_DOCUMENT: { nl: "Document over gezondheid of thuis", en: "Document about health or home" },
};

export const fileHindrance: Record<FileHindrance, Word> = {
  AT_WORK: { nl: "Er wordt nog aan gewerkt", en: "It is still worked on" },
  COMPLAINT: { nl: "Er loopt een klacht of geschil", en: "A complaint or dispute is open" },
  REQUEST: { nl: "Een ander verzoek is nog niet beantwoord", en: "Another request is not answered yet" },
  HELD: { nl: "Iemand wil dat het nog blijft", en: "Somebody wants it kept for now" },
  PACK: { nl: "Er ligt iets klaar dat nog niet is opgehaald", en: "Something lies ready that was not fetched yet" },
};

export const changeField: Record<ChangeField, Word> = {
  givenName: { nl: "Voornaam", en: "Given name" },
  namePrefix: { nl: "Tussenvoegsel", en: "Name prefix" },
  familyName: { nl: "Achternaam", en: "Family name" },
  name: { nl: "Naam", en: "Name" },
  birthOn: { nl: "Geboortedatum", en: "Date of birth" },
  gender: { nl: "Geslacht", en: "Gender" },
  email: { nl: "E-mailadres", en: "E-mail address" },
  phone: { nl: "Telefoonnummer", en: "Telephone number" },
  street: { nl: "Straat en huisnummer", en: "Street and number" },
  postcode: { nl: "Postcode", en: "Postcode" },
  city: { nl: "Plaats", en: "City" },
  hiddenStreet: { nl: "Geheime straat en huisnummer", en: "Secret street and number" },
  hiddenPostcode: { nl: "Geheime postcode", en: "Secret postcode" },
  hiddenCity: { nl: "Geheime plaats", en: "Secret city" },
  profession: { nl: "Functie", en: "Profession" },
  text: { nl: "Tekst", en: "Text" },
  necessity: { nl: "Waarom het nodig is", en: "Why it is needed" },
  aspect: { nl: "Onderwerp", en: "Aspect" },
  startedOn: { nl: "Eerste dag", en: "First day" },
  endedOn: { nl: "Laatste dag", en: "Last day" },
  summary: { nl: "Samenvatting", en: "Summary" },
};

export const noticeMatter: Record<NoticeMatter, Word> = {
  CORRECTED: { nl: "Gecorrigeerd of aangevuld", en: "Corrected or added to" },
  ERASED: { nl: "Gewist", en: "Erased" },
  RESTRICTED: { nl: "Beperkt", en: "Restricted" },
};

export const noticeState: Record<NoticeState, Word> = {
  NotificationPlanned: { nl: "Nog in te lichten", en: "Still to be told" },
  NotificationCompleted: { nl: "Ingelicht", en: "Told" },
  NotificationFailed: { nl: "Niet bereikt", en: "Not reached" },
  NotificationNotNeeded: { nl: "Niet nodig of niet mogelijk", en: "Not needed or not possible" },
};

/** By which rule something was erased: a term, or because somebody asked. */
export const certificateTerm: Record<TermCode | "ERASURE_REQUEST", Word> = {
  ...term,
  ERASURE_REQUEST: {
    nl: "Gewist omdat iemand daarom vroeg (artikel 17)",
    en: "Erased because somebody asked (article 17)",
  },
};
