import type { Figure } from "./figure.js";

/** Of the public website. */
export const ofWebsite = {
  visit_columns: {
    clause: "website/anonymous-counts",
    nl: "Kolommen van de teller van bezoeken naast dag, pagina en aantal",
    en: "Columns of the counter of visits beside day, page and number",
  },
  regulation_silent: {
    clause: "regulation/change-notice",
    nl: "Versies van het reglement zonder belangrijkste wijzigingen",
    en: "Versions of the regulation without main changes",
  },
  regulation_unapproved: {
    clause: "regulation/may-change",
    nl: "Geldende versies van het reglement die niet na advies van de FG zijn goedgekeurd",
    en: "Versions of the regulation in force that were not approved after the advice of the data protection officer",
  },
} as const satisfies Record<string, Figure>;

/** Of what is on the website, held against what landed: the house knows it, and the database cannot. */
export const ofPublished = {
  regulation_changed: {
    clause: "regulation/may-change",
    nl: "Versies van het reglement waarvan de tekst op de website een andere is dan toen zij verscheen",
    en: "Versions of the regulation whose text on the website is another than when it appeared",
  },
  regulation_unpublished: {
    clause: "regulation/published",
    nl: "Versies van het reglement die gelden of golden en niet op de website staan",
    en: "Versions of the regulation that hold or held and are not on the website",
  },
  regulation_misdated: {
    clause: "regulation/last-changed",
    nl: "Versies van het reglement met een andere datum op de website dan de dag waarop zij ingaan",
    en: "Versions of the regulation with another date on the website than the day from which they hold",
  },
} as const satisfies Record<string, Figure>;
