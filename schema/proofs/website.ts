import type { Figure } from "./figure.js";

/** Of the public website. */
export const ofWebsite = {
  visit_columns: {
    clause: "website/anonymous-counts",
    nl: "Kolommen van de teller van bezoeken naast dag, pagina en aantal",
    en: "Columns of the counter of visits beside day, page and number",
  },
} as const satisfies Record<string, Figure>;
