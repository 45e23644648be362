import type { DisclosureManner, DisclosureState, SharedFact } from "../disclosures.js";
import type {
  Channel,
  ConsentDocument,
  ConsentStatus,
  DataCategory,
  Direction,
  InstitutionKind,
  LearningAspect,
  NoticeKind,
  Source,
} from "../words.js";
import type { Word } from "./word.js";

/** The regulation's own names, since a parent ticks them on the authorisation. */
export const institutionKind: Record<InstitutionKind, Word> = {
  CURRENT_SCHOOL: { nl: "Huidige of laatste school", en: "Current or last school" },
  EARLIER_SCHOOL: { nl: "Eerder bezochte school", en: "School attended earlier" },
  NEW_SCHOOL: { nl: "Nieuwe school of school van aanmelding", en: "New school or school applied to" },
  PARTNERSHIP: { nl: "Samenwerkingsverband passend onderwijs", en: "Partnership for inclusive education" },
  ATTENDANCE_OFFICER: { nl: "Leerplichtambtenaar", en: "School attendance officer" },
  INSPECTOR: { nl: "Inspecteur van het onderwijs", en: "Inspector of education" },
  MEE: { nl: "MEE", en: "MEE (support for people with a disability)" },
  FAMILY_COACH: { nl: "Gezinscoach of begeleider", en: "Family coach or counsellor" },
  YOUTH_CARE: { nl: "Jeugdzorginstantie", en: "Youth care institution" },
  MENTAL_HEALTH: { nl: "Geestelijke gezondheidszorg (GGZ)", en: "Mental health care (GGZ)" },
  GP: { nl: "Huisarts", en: "General practitioner" },
  GGD: { nl: "GGD", en: "Municipal health service (GGD)" },
  OTHER: { nl: "Andere derde, met name genoemd", en: "Another third party, mentioned by name" },
};

/** Serves the categories of records as well, which are four of these. */
export const dataCategory: Record<DataCategory, Word> = {
  CONTACT: { nl: "Naam, adres en contactgegevens", en: "Name, address and contact details" },
  PROFESSIONAL: { nl: "Betrokken professionals en instanties", en: "Professionals and institutions involved" },
  IDENTITY: { nl: "Geslacht en geboortedatum", en: "Gender and date of birth" },
  LEARNING: { nl: "Leerprestaties", en: "Learning" },
  HEALTH: { nl: "Gezondheidsgegevens", en: "Health" },
  ABSENCE: { nl: "Verzuim en afwezigheid", en: "Truancy and absence" },
  HOME: { nl: "Thuissituatie", en: "Home situation" },
};

export const learningAspect: Record<LearningAspect, Word> = {
  RESULTS: { nl: "Studieresultaten", en: "Results" },
  PROGRESS: { nl: "Voortgang in het onderwijs", en: "Progress at school" },
  DEVELOPMENT: { nl: "Sociaal-emotionele ontwikkeling", en: "Social and emotional development" },
};

export const source: Record<Source, Word> = {
  PARENT: { nl: "Ouder", en: "Parent" },
  PUPIL: { nl: "Leerling", en: "Pupil" },
  INSTITUTION: { nl: "Instantie", en: "Institution" },
  OWN_OBSERVATION: { nl: "Eigen waarneming", en: "Own observation" },
};

export const channel: Record<Channel, Word> = {
  WEBSITE: { nl: "Website", en: "Website" },
  PHONE: { nl: "Telefoon", en: "Telephone" },
  EMAIL: { nl: "E-mail", en: "E-mail" },
  IN_PERSON: { nl: "Gesprek", en: "In person" },
  PAPER: { nl: "Papier", en: "Paper" },
  DIGITAL: { nl: "Digitaal", en: "Digital" },
};

export const direction: Record<Direction, Word> = {
  ASK: { nl: "Opvragen bij", en: "Ask from" },
  GIVE: { nl: "Verstrekken aan", en: "Give to" },
};

export const consentDocument: Record<ConsentDocument, Word> = {
  AGREEMENT: { nl: "Overeenkomst", en: "Agreement" },
  AUTHORISATION: { nl: "Machtiging", en: "Authorisation" },
};

export const consentStatus: Record<ConsentStatus, Word> = {
  REQUESTED: { nl: "Gevraagd", en: "Requested" },
  GIVEN: { nl: "Gegeven", en: "Given" },
  REFUSED: { nl: "Geweigerd", en: "Refused" },
  CONFLICTING: { nl: "Ouders zijn het oneens", en: "Guardians disagree" },
  WITHDRAWN: { nl: "Ingetrokken", en: "Withdrawn" },
  EXPIRED: { nl: "Verlopen", en: "Expired" },
  INVALIDATED: { nl: "Ongeldig", en: "Invalid" },
};

export const noticeKind: Record<NoticeKind, Word> = {
  DIRECT: {
    nl: "Over gegevens van de persoon zelf (artikel 13 AVG)",
    en: "About data from the person himself (article 13 GDPR)",
  },
  INDIRECT: {
    nl: "Over gegevens van een ander (artikel 14 AVG)",
    en: "About data from somebody else (article 14 GDPR)",
  },
};

export const disclosureManner: Record<DisclosureManner, Word> = {
  LETTER: { nl: "Per post", en: "By post" },
  LINK: { nl: "Met een beveiligde link", en: "By a secured link" },
  ORAL: { nl: "Verteld, in een gesprek of aan de telefoon", en: "Told, in a talk or by telephone" },
};

export const disclosureState: Record<DisclosureState, Word> = {
  PREPARED: { nl: "Nog niet weg", en: "Not gone yet" },
  SENT: { nl: "Op de post gedaan", en: "Posted" },
  RECEIVED: { nl: "Ontvangen", en: "Received" },
  WITHDRAWN: { nl: "Niet verstuurd", en: "Not sent" },
};

export const sharedFact: Record<SharedFact, Word> = {
  BIRTH_ON: { nl: "Geboortedatum van de leerling", en: "Date of birth of the pupil" },
  GENDER: { nl: "Geslacht van de leerling", en: "Gender of the pupil" },
  ADDRESS: { nl: "Adres van de leerling", en: "Address of the pupil" },
  GUARDIANS: { nl: "Namen, telefoon en e-mail van de ouders", en: "Names, telephone and e-mail of the parents" },
};
