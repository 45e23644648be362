import type { Kind } from "../kinds.js";
import type { Word } from "./word.js";

/** What each kind of data is called where somebody reads who may see it. */
export const kind: Record<Kind, Word> = {
  contact: { nl: "Namen en contactgegevens", en: "Names and contact details" },
  refuge: { nl: "Geheime adressen", en: "Secret addresses" },
  professional: { nl: "Gegevens van betrokken professionals", en: "Details of professionals involved" },
  identity: { nl: "Geslacht en geboortedatum", en: "Gender and date of birth" },
  learning: { nl: "Leerprestaties en ontwikkeling", en: "Learning and development" },
  absence: { nl: "Verzuim en afwezigheid", en: "Truancy and absence" },
  health: { nl: "Gezondheid", en: "Health" },
  home: { nl: "Thuissituatie", en: "Home situation" },
  note: { nl: "Notities en andere vrije tekst", en: "Notes and other free text" },
  document: { nl: "Documenten", en: "Documents" },
  sensitive: { nl: "Documenten over gezondheid en thuis", en: "Documents about health and home" },
  form: { nl: "Getekende formulieren", en: "Signed forms" },
  arrival: {
    nl: "Wat ongevraagd binnenkwam, tot erover is beslist",
    en: "What arrived unasked, until it is decided on",
  },
  evidence: { nl: "Overeenkomsten en machtigingen van ouders", en: "Agreements and authorisations of parents" },
  course: { nl: "Verloop: fase, data en toekenning", en: "Course: stage, dates and assignment" },
  request: { nl: "Verzoeken van betrokkenen: soort en datum", en: "Requests of data subjects: kind and date" },
  grievance: { nl: "Klacht bij de FG", en: "Complaint with the FG" },
  redress: { nl: "Verloop van een klacht bij de FG", en: "Course of a complaint with the FG" },
  wording: { nl: "Tekst van een verzoek", en: "Wording of a request" },
  institution: { nl: "Scholen en andere instanties", en: "Schools and other institutions" },
  colleague: { nl: "Wie hier werkt: naam, rol en organisatie", en: "Who works here: name, role and organisation" },
  account: { nl: "Hoe iemand zich aanmeldt", en: "How somebody signs in" },
  agreement: { nl: "Verwerkers en hun overeenkomsten", en: "Processors and their agreements" },
  preference: { nl: "Wat iemand voor zichzelf bewaart", en: "What somebody keeps for himself" },
  reason: {
    nl: "Waarom iets is getoond of geëxporteerd, en klachten over het bureau",
    en: "Why something was shown or exported, and complaints about the bureau",
  },
  breach: { nl: "Datalekken: tijden, aard en verloop", en: "Breaches: times, nature and course" },
  incident: { nl: "Wat over een datalek is opgeschreven", en: "What is written of a breach" },
  trace: { nl: "Logboek", en: "Log" },
  delivery: { nl: "Verzending van berichten", en: "Delivery of messages" },
  law: { nl: "Het reglement en hoe het wordt nageleefd", en: "The regulation and how it is kept" },
  figure: { nl: "Rapportagecijfers", en: "Reported figures" },
  house: { nl: "Kenmerken zonder inhoud", en: "References without content" },
};
