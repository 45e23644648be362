/** What several entries of the register say alike. */
export const ofTheCase = ["course", "contact", "refuge", "identity", "note", "house"] as const;
export const ofTheWork = [
  "learning",
  "absence",
  "health",
  "home",
  "professional",
  "evidence",
  "form",
  "document",
  "sensitive",
  "arrival",
] as const;
export const undecided = ["DECLINED", "UNDECIDED", "ON_HOLD", "AWAITING_SIGNATURES", "NO_INTAKE", "WITHDRAWN"] as const;
export const handled = ["HANDLED", "HANDLED_COMPLAINT"] as const;
export const family = ["Student", "ParentOfHuman", "GuardianOfHuman"] as const;
export const always = ["access", "sealing", "log", "minimum", "erasing"] as const;
export const hired = ["consultants", "suppliers"] as const;
export const since = { version: 1, validFrom: "2026-01-01" } as const;

export const withTheCase = {
  nl: "Zo lang als de casus waar het bij hoort.",
  en: "As long as the case that it belongs to.",
};
export const asLongAsHeWorks = {
  nl: "Zolang iemand hier werkt of wordt ingehuurd, en twee jaar daarna.",
  en: "As long as somebody works here or is hired, and two years after.",
};
