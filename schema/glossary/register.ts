import type {
  EntityId,
  LegalBasis,
  LegalRole,
  Measure,
  Processing,
  SpecialBasis,
  SubjectKind,
} from "../register-words.js";
import type { Word } from "./word.js";

export const legalBasis: Record<LegalBasis | SpecialBasis, Word> = {
  "A6-1-a": { nl: "Toestemming (artikel 6, eerste lid, onder a, AVG)", en: "Consent (article 6(1)(a) GDPR)" },
  "A6-1-b": { nl: "Overeenkomst van opdracht (onder b)", en: "Contract (article 6(1)(b) GDPR)" },
  "A6-1-c": { nl: "Wettelijke plicht (onder c)", en: "Legal obligation (article 6(1)(c) GDPR)" },
  "A6-1-f": { nl: "Gerechtvaardigd belang (onder f)", en: "Legitimate interest (article 6(1)(f) GDPR)" },
  "A9-2-a": {
    nl: "Voor gezondheid: uitdrukkelijke toestemming (artikel 9, tweede lid, onder a, AVG)",
    en: "For health: explicit consent (article 9(2)(a) GDPR)",
  },
};

export const subjectKind: Record<SubjectKind, Word> = {
  Student: { nl: "Leerlingen", en: "Pupils" },
  ParentOfHuman: { nl: "Ouders", en: "Parents" },
  GuardianOfHuman: { nl: "Voogden, verzorgers en vertegenwoordigers", en: "Guardians, carers and representatives" },
  Applicant: { nl: "Aanmelders", en: "Applicants" },
  ProfessionalInvolved: { nl: "Betrokken professionals", en: "Professionals involved" },
  Employee: { nl: "Medewerkers van het bureau", en: "Staff of the bureau" },
  Consultant: { nl: "Onderwijs(zorg)consulenten", en: "Education (care) consultants" },
};

export const processing: Record<Processing, Word> = {
  Collect: { nl: "verzamelen", en: "collecting" },
  Record: { nl: "vastleggen", en: "recording" },
  Use: { nl: "gebruiken", en: "using" },
  Obtain: { nl: "opvragen", en: "obtaining" },
  Disclose: { nl: "verstrekken", en: "disclosing" },
  Anonymise: { nl: "anonimiseren", en: "anonymising" },
  Restrict: { nl: "beperken", en: "restricting" },
  Erase: { nl: "wissen", en: "erasing" },
};

export const legalRole: Record<LegalRole, Word> = {
  DataController: { nl: "Verwerkingsverantwoordelijke", en: "Controller" },
  DataProcessor: { nl: "Verwerker", en: "Processor" },
  ThirdParty: { nl: "Derde", en: "Third party" },
  DataProtectionOfficer: { nl: "Functionaris gegevensbescherming", en: "Data protection officer" },
};

/** Those that are one party are called by their name, from where that stands. */
export const entity: Record<EntityId, Word> = {
  bureau: { nl: "Het bureau", en: "The bureau" },
  foundation: { nl: "De stichting waar het bureau onder valt", en: "The foundation that the bureau is part of" },
  officer: { nl: "De functionaris gegevensbescherming", en: "The data protection officer" },
  consultants: {
    nl: "De consulent die de opdracht uitvoert, onder een verwerkersovereenkomst",
    en: "The consultant who carries out the assignment, under a processor agreement",
  },
  suppliers: {
    nl: "Leveranciers van hosting, mail en ondersteuning, onder een verwerkersovereenkomst",
    en: "Suppliers of hosting, mail and support, under a processor agreement",
  },
  institutions: {
    nl: "De instanties die in de getekende machtiging staan",
    en: "The institutions that stand in the signed authorisation",
  },
  ministry: { nl: "Het ministerie van OCW", en: "The ministry of education" },
  authority: { nl: "De Autoriteit Persoonsgegevens", en: "The data protection authority" },
};

export const measure: Record<Measure, Word> = {
  access: {
    nl: "Ieder ziet alleen wat bij zijn rol en zijn casussen hoort; de databank houdt dat zelf ook tegen.",
    en: "Everybody sees only what goes with his role and his cases; the database holds that by itself too.",
  },
  sealing: {
    nl: "Wat over mensen gaat, ligt versleuteld, met eigen sleutels voor elke casus.",
    en: "What is about people lies encrypted, under keys of its own for each case.",
  },
  log: {
    nl: "Van elk gebruik staat vast wie, wat en waarvoor; dat logboek is niet ongemerkt te wijzigen.",
    en: "Of every use is recorded who, what and for what; that log cannot be changed unnoticed.",
  },
  consent: {
    nl: "Zonder getekende overeenkomst en machtiging gebeurt er niets; een intrekking werkt meteen.",
    en: "Without signed agreement and authorisation nothing happens; a withdrawal works at once.",
  },
  minimum: { nl: "Alleen wat nodig is wordt gevraagd en getoond.", en: "Only what is needed is asked and shown." },
  erasing: {
    nl: "Alles heeft een termijn en verdwijnt daarna echt.",
    en: "Everything has a term and is really gone after it.",
  },
  anonymity: {
    nl: "Cijfers krijgen ruis en kleine aantallen blijven weg.",
    en: "Figures are given noise, and small numbers are left out.",
  },
  agreements: {
    nl: "Wie wij inhuren, heeft een verwerkersovereenkomst die nu geldt, of komt er niet in.",
    en: "Whoever we hire has a processor agreement in force, or does not get in.",
  },
};
