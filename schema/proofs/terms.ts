import type { Figure } from "./figure.js";

/** Of what stands outside cases, and of what is over before its case is. */
export const ofTerms = {
  colleagues_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Namen van wie langer dan twee jaar geleden vertrok",
    en: "Names of those who left longer than two years ago",
  },
  agreements_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Overeenkomsten en leveranciers die te lang zijn bewaard",
    en: "Agreements and suppliers kept too long",
  },
  certificates_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Verklaringen van vernietiging die te lang zijn bewaard",
    en: "Certificates of destruction kept too long",
  },
  drafts_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Concepten van een intake die al is vastgelegd",
    en: "Drafts of an interview that was recorded",
  },
  sessions_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Sessies en begonnen stappen bij het inloggen die voorbij zijn",
    en: "Sessions and steps of signing in that are over",
  },
  act_keys_kept: {
    clause: "keep/no-longer-than-needed",
    nl: "Nummers van handelingen die langer dan een dag zijn bewaard",
    en: "Numbers of acts kept longer than a day",
  },
} as const satisfies Record<string, Figure>;

/** What the database cannot tell by itself: it does not know the rules. */
export const ofRules = {
  tables_without_rule: {
    clause: "keep/no-longer-than-needed",
    nl: "Tabellen zonder bewaartermijn",
    en: "Tables without a term",
  },
} as const satisfies Record<string, Figure>;
