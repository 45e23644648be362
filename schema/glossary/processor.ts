import type { AgreementPoint, AgreementState, ProcessorKind, SupplierService } from "../words.js";
import type { Word } from "./word.js";

export const processorKind: Record<ProcessorKind, Word> = {
  CONSULTANT: { nl: "Consulent", en: "Consultant" },
  SUPPLIER: { nl: "Leverancier", en: "Supplier" },
};

export const supplierService: Record<SupplierService, Word> = {
  HOSTING: { nl: "Hosting", en: "Hosting" },
  MAIL: { nl: "E-mail versturen", en: "Sending e-mail" },
  BACKUP: { nl: "Reservekopieën bewaren", en: "Keeping backups" },
  KEYS: { nl: "Sleutels beheren", en: "Keeping keys" },
  SIGN_IN: { nl: "Aanmelden met organisatie-account", en: "Signing in with an organisation account" },
  SUPPORT: { nl: "Systeembeheer", en: "System administration" },
  ARCHIVE: { nl: "Papier bewaren of vernietigen", en: "Keeping or destroying paper" },
};

export const agreementPoint: Record<AgreementPoint, Word> = {
  INSTRUCTIONS: {
    nl: "a. Verwerkt alleen in opdracht van het bureau, die op schrift staat",
    en: "a. Processes only on the bureau's instructions, which are in writing",
  },
  CONFIDENTIALITY: {
    nl: "b. Geheimhouding voor iedereen die erbij kan",
    en: "b. Confidentiality for everybody with access",
  },
  SECURITY: { nl: "c. Passende beveiliging", en: "c. Appropriate security" },
  SUBPROCESSORS: {
    nl: "d. Anderen inschakelen alleen met toestemming, onder dezelfde afspraken",
    en: "d. Engaging others only with permission, on the same terms",
  },
  RIGHTS: {
    nl: "e. Helpt bij verzoeken van ouders en leerlingen",
    en: "e. Helps with requests of parents and pupils",
  },
  ASSISTANCE: {
    nl: "f. Meldt datalekken meteen en helpt bij beveiliging en risico's",
    en: "f. Reports data breaches at once and helps with security and risks",
  },
  RETURN: {
    nl: "g. Geeft alles terug of wist het na afloop",
    en: "g. Returns or erases everything at the end",
  },
  AUDIT: {
    nl: "h. Laat zien dat het zich eraan houdt, en laat dat controleren",
    en: "h. Shows that it complies, and allows audits",
  },
};

export const agreementState: Record<AgreementState, Word> = {
  NONE: { nl: "Geen overeenkomst", en: "No agreement" },
  UPCOMING: { nl: "Gaat nog in", en: "Not begun yet" },
  IN_FORCE: { nl: "Van kracht", en: "In force" },
  ENDING: { nl: "Loopt binnen 60 dagen af", en: "Runs out within 60 days" },
  ENDED: { nl: "Afgelopen", en: "Ended" },
};
