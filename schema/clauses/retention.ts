import type { Clause } from "./clause.js";

/** How long personal data are kept, and that erased means gone. */
export const retention = {
  "keep/declined-14-days": {
    title: "Niet in behandeling: binnen veertien dagen weg",
    summary:
      "Nemen wij uw aanmelding niet in behandeling, dan zijn uw gegevens hoogstens veertien dagen na het intakegesprek gewist.",
    kept: "by software",
  },
  "keep/held-apart": {
    title: "Aangehouden is niet behandeld",
    summary:
      "Is het voor een consulent nog te vroeg, dan houden wij uw aanmelding apart en werkt er geen consulent aan.",
    kept: "by software",
  },
  "keep/held-callback": {
    title: "Doorverwezen, met een dag om terug te bellen",
    summary:
      "Houden wij uw aanmelding aan, dan hoort u waar u hulp kunt vinden en tot welke dag u ons kunt terugbellen.",
    kept: "by software",
  },
  "keep/held-3-months": {
    title: "Aangehouden: na drie maanden weg",
    summary: "Is uw aanmelding aangehouden, dan wissen wij uw gegevens drie maanden na het laatste intakegesprek.",
    kept: "by software",
  },
  "keep/handled-2-years": {
    title: "Behandeld: na twee jaar weg",
    summary: "Hebben wij voor u gewerkt, dan wissen wij uw gegevens twee jaar nadat dat werk is geëindigd.",
    kept: "by software",
  },
  "keep/last-contact": {
    title: "Geteld vanaf het laatste contact over ons werk",
    summary:
      "Spraken wij u na afloop nog over ons werk, dan telt de termijn vanaf die dag, maar een enquête of een verzoek van u verlengt die nooit.",
    kept: "by software",
  },
  "keep/complaint-5-years": {
    title: "Bij een klacht over ons: vijf jaar",
    summary:
      "Bij een klacht of geschil over ons bureau wissen wij uw gegevens na vijf jaar, geteld vanaf dezelfde dag.",
    kept: "by software",
  },
  "keep/complaint-ever": {
    title: "Ook een klacht van vroeger telt",
    summary:
      "De langere termijn blijft gelden als uw klacht is opgelost of ingetrokken, en een vergissing zetten wij met opgaaf van reden recht.",
    kept: "by software",
  },
  "keep/erased": {
    title: "Gewist is weg",
    summary:
      "Na het wissen zijn uw gegevens nergens meer te vinden, ook niet in bestanden, wachtrijen of een teruggezette reservekopie.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
