import type { Clause } from "./clause.js";

/** The yearly figures for the ministry of education. */
export const ministry = {
  "report/to-ministry": {
    title: "Cijfers voor het ministerie",
    summary: "Het ministerie van OCW krijgt van ons alleen cijfers, en kan uw casus niet inzien.",
    kept: "by software",
  },
  "report/all-handled": {
    title: "Elke behandelde aanvraag telt één keer",
    summary:
      "Uw behandelde aanvraag telt precies één keer mee, ook na verwijdering van uw gegevens, tenzij een bezwaar van u is toegewezen.",
    kept: "by software",
  },
  "report/yearly": {
    title: "Eén keer per jaar vastgesteld",
    summary:
      "De cijfers worden per jaar vastgesteld en veranderen daarna niet meer, zodat uit verschillen niets over u is af te leiden.",
    kept: "by software",
  },
  "report/anonymised": {
    title: "Cijfers zonder personen",
    summary: "De cijfers zijn zo bewerkt dat u en uw kind er niet in te herkennen zijn.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
