import type { Figure } from "./figure.js";

/** Of consent and authority, and of the data about people. */
export const ofPeople = {
  signed_without_authority: {
    clause: "data/parents-and-guardians",
    nl: "Handtekeningen van iemand zonder gezag die nog meetellen",
    en: "Signatures that still count of somebody without authority",
  },
  items_without_channel: {
    clause: "data/every-channel",
    nl: "Vastgelegde zaken zonder bekend kanaal",
    en: "Items taken down without a known channel",
  },
  suppliers_without_agreement: {
    clause: "processors/agreements",
    nl: "Leveranciers zonder geldende verwerkersovereenkomst",
    en: "Suppliers without a processor agreement in force",
  },
  consultants_without_agreement: {
    clause: "processors/consultants",
    nl: "Toekenningen aan een consulent zonder geldende overeenkomst",
    en: "Assignments to a consultant without an agreement in force",
  },
  agreements_incomplete: {
    clause: "processors/agreed-terms",
    nl: "Lopende verwerkersovereenkomsten waarin nog iets niet is afgesproken",
    en: "Running processor agreements in which something is not arranged yet",
  },
  applications_without_notice: {
    clause: "application/personal-data",
    nl: "Aanmeldingen zonder versie van de privacyverklaring",
    en: "Applications without a version of the privacy notice",
  },
  handled_before_consent: {
    clause: "consent/before-handling",
    nl: "Casussen die in behandeling zijn genomen vóór de toestemming",
    en: "Cases taken up before there was consent",
  },
  handled_without_documents: {
    clause: "consent/agreement-and-authorisation",
    nl: "Behandelde casussen zonder getekende overeenkomst of machtiging",
    en: "Cases handled without a signed agreement or authorisation",
  },
  one_scan_for_both: {
    clause: "consent/agreement-and-authorisation",
    nl: "Eén scan die voor overeenkomst én machtiging geldt",
    en: "One scan that serves for both agreement and authorisation",
  },
  applied_before_leave: {
    clause: "consent/parents-agree-first",
    nl: "Aanmeldingen door anderen van vóór het akkoord van de ouders",
    en: "Applications by others from before the parents agreed",
  },
  forms_late: {
    clause: "consent/forms-to-parents",
    nl: "Formulieren die te laat nog niet naar de ouders zijn",
    en: "Forms that are late in going to the parents",
  },
  signed_otherwise: {
    clause: "consent/in-writing",
    nl: "Akkoorden die niet schriftelijk of digitaal zijn getekend",
    en: "Agreements that were not signed on paper or digitally",
  },
  signed_later_than_said: {
    clause: "consent/in-writing",
    nl: "Akkoorden met een datum ná de dag van vastleggen",
    en: "Agreements dated after the day on which they were taken down",
  },
  learning_before_consent: {
    clause: "data/learning",
    nl: "Gegevens over leren van vóór de toestemming",
    en: "Records about learning from before the consent",
  },
  absence_before_consent: {
    clause: "data/absence",
    nl: "Gegevens over verzuim van vóór de toestemming",
    en: "Records about absence from before the consent",
  },
  health_before_consent: {
    clause: "data/health",
    nl: "Gegevens over gezondheid van vóór de toestemming",
    en: "Records about health from before the consent",
  },
  health_by_outsiders: {
    clause: "data/health",
    nl: "Gegevens over gezondheid van iemand die er niet bij mocht",
    en: "Records about health by somebody who had no access to them",
  },
  home_before_consent: {
    clause: "data/home",
    nl: "Gegevens over thuis van vóór de toestemming",
    en: "Records about home from before the consent",
  },
  home_by_outsiders: {
    clause: "data/home",
    nl: "Gegevens over thuis van iemand die er niet bij mocht",
    en: "Records about home by somebody who had no access to them",
  },
  home_shared_without_leave: {
    clause: "data/home",
    nl: "Verstrekkingen over thuis die niet waren aangekruist",
    en: "Disclosures about home that were not ticked",
  },
  persons_without_case: {
    clause: "data/persons",
    nl: "Personen zonder casus",
    en: "Persons without a case",
  },
  citizen_numbers: {
    clause: "data/contact",
    nl: "Burgerservicenummers in open tekst",
    en: "Citizen service numbers in open text",
  },
  columns_unknown: {
    clause: "data/closed-list",
    nl: "Plaatsen in de database die niet in het gegevensoverzicht staan",
    en: "Places in the database that are not in the overview of data",
  },
  records_without_source: {
    clause: "origin/recorded",
    nl: "Gegevens zonder kloppende herkomst",
    en: "Records without a sound origin",
  },
  third_party_without_line: {
    clause: "origin/third-parties-authorised",
    nl: "Gegevens van een instantie zonder machtiging op de dag van ontvangst",
    en: "Records from an institution without an authorisation on the day of receipt",
  },
  quarantine_late: {
    clause: "origin/third-parties-authorised",
    nl: "Ongevraagde stukken waarover te lang niet is beslist",
    en: "Unasked items undecided for too long",
  },
} as const satisfies Record<string, Figure>;
