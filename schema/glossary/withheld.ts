import type { Kind } from "../kinds.js";
import type { Word } from "./word.js";

/** What the panel says in the place of a field of this kind that this viewer may not read, whether or not it is empty. */
export const withheldReason: Record<Kind, Word> = {
  contact: {
    nl: "Contactgegevens: alleen voor het bureau en de consulent van deze casus.",
    en: "Contact details: only for the bureau and the consultant of this case.",
  },
  refuge: {
    nl: "Geheim adres: alleen voor het bureau. Vraag er niet naar, en schrijf het nergens anders op.",
    en: "Secret address: only for the bureau. Do not ask for it, and write it down nowhere else.",
  },
  professional: {
    nl: "Gegevens van een professional: alleen voor het bureau en de consulent van deze casus.",
    en: "Details of a professional: only for the bureau and the consultant of this case.",
  },
  identity: {
    nl: "Geslacht en geboortedatum: alleen voor het bureau en de consulent van deze casus.",
    en: "Gender and date of birth: only for the bureau and the consultant of this case.",
  },
  learning: {
    nl: "Leerprestaties: alleen voor het bureau en de consulent van deze casus.",
    en: "Learning: only for the bureau and the consultant of this case.",
  },
  absence: {
    nl: "Verzuim en afwezigheid: alleen voor het bureau en de consulent van deze casus.",
    en: "Truancy and absence: only for the bureau and the consultant of this case.",
  },
  health: {
    nl: "Gezondheidsgegevens: alleen voor de consulent van deze casus.",
    en: "Health: only for the consultant of this case.",
  },
  home: {
    nl: "Thuissituatie: alleen voor de consulent van deze casus.",
    en: "Home situation: only for the consultant of this case.",
  },
  note: {
    nl: "Notities: alleen voor het bureau en de consulent van deze casus.",
    en: "Notes: only for the bureau and the consultant of this case.",
  },
  document: {
    nl: "Documenten: alleen voor het bureau en de consulent van deze casus.",
    en: "Documents: only for the bureau and the consultant of this case.",
  },
  sensitive: {
    nl: "Documenten over gezondheid en thuis: alleen voor de consulent van deze casus.",
    en: "Documents about health and home: only for the consultant of this case.",
  },
  form: {
    nl: "Getekende formulieren: alleen voor het bureau, de consulent van deze casus en de FG.",
    en: "Signed forms: only for the bureau, the consultant of this case and the data protection officer.",
  },
  arrival: {
    nl: "Quarantaine: alleen voor het bureau, om erover te beslissen.",
    en: "Quarantine: only for the bureau, to decide on it.",
  },
  evidence: {
    nl: "Overeenkomsten en machtigingen: alleen voor het bureau, de consulent van deze casus en de FG.",
    en: "Agreements and authorisations: only for the bureau, the consultant of this case and the data protection officer.",
  },
  course: {
    nl: "Verloop van de casus: alleen voor het bureau, de consulent van deze casus en de FG.",
    en: "Course of the case: only for the bureau, the consultant of this case and the data protection officer.",
  },
  request: {
    nl: "Verzoek van een betrokkene: alleen voor de FG en het bureau.",
    en: "Request of a data subject: only for the data protection officer and the bureau.",
  },
  grievance: {
    nl: "Klacht bij de FG: alleen voor de FG.",
    en: "Complaint with the data protection officer: only for the data protection officer.",
  },
  redress: {
    nl: "Klacht bij de FG: alleen voor de FG.",
    en: "Complaint with the data protection officer: only for the data protection officer.",
  },
  petition: {
    nl: "Verzoek zonder dossier: alleen voor de FG.",
    en: "Request without a file: only for the data protection officer.",
  },
  wording: {
    nl: "Tekst van het verzoek: alleen voor de FG, zolang het verzoek open is.",
    en: "Wording of the request: only for the data protection officer, while the request is open.",
  },
  institution: {
    nl: "Instanties: alleen voor het bureau, consulenten en de FG.",
    en: "Institutions: only for the bureau, consultants and the data protection officer.",
  },
  colleague: {
    nl: "Namen van medewerkers: alleen voor wie bij of voor het bureau werkt.",
    en: "Names of staff: only for those who work at or for the bureau.",
  },
  account: {
    nl: "Accountgegevens: alleen voor de gebruiker zelf, de beheerder en de FG.",
    en: "Account details: only for the user, the administrator and the data protection officer.",
  },
  agreement: {
    nl: "Verwerkersovereenkomsten: alleen voor het bureau en de FG.",
    en: "Processor agreements: only for the bureau and the data protection officer.",
  },
  reason: {
    nl: "Waarom gezondheid en thuissituatie zijn getoond: alleen voor het bureau en de FG.",
    en: "Why health and home were shown: only for the bureau and the data protection officer.",
  },
  breach: {
    nl: "Datalekken: alleen voor de FG en de leiding van het bureau.",
    en: "Breaches: only for the data protection officer and who leads the bureau.",
  },
  incident: {
    nl: "Wat over een datalek is opgeschreven: alleen voor de FG en de leiding van het bureau.",
    en: "What is written of a breach: only for the data protection officer and who leads the bureau.",
  },
  handed: {
    nl: "Wat klaarligt voor wie het opvroeg: alleen voor de FG.",
    en: "What lies ready for who asked for it: only for the data protection officer.",
  },
  postal: {
    nl: "Het adres waar het reglement heen gaat: alleen voor het bureau.",
    en: "The address to which the regulation goes: only for the bureau.",
  },
  trace: {
    nl: "Logboek: alleen voor de FG, en voor het bureau wat over zijn casussen gaat.",
    en: "Log: only for the data protection officer, and for the bureau what is about its cases.",
  },
  delivery: {
    nl: "Verzending: alleen voor het bureau, de FG en de beheerder.",
    en: "Delivery: only for the bureau, the data protection officer and the administrator.",
  },
  preference: {
    nl: "Opgeslagen zoekopdrachten: alleen voor wie ze heeft opgeslagen.",
    en: "Saved searches: only for who saved them.",
  },
  law: { nl: "Dit is niet voor uw rol.", en: "This is not for your role." },
  figure: {
    nl: "Rapportagecijfers: alleen voor het ministerie, het bureau en de FG.",
    en: "Reported figures: only for the ministry, the bureau and the data protection officer.",
  },
  house: {
    nl: "Kenmerk: alleen voor wie is aangemeld.",
    en: "Reference: only for those who are signed in.",
  },
};
