import type { Clause } from "./clause.js";

/** The personal data that the regulation lists, and no others, and where they come from. */
export const data = {
  "data/persons": {
    title: "Over wie wij gegevens hebben",
    summary:
      "Wij leggen gegevens vast over de leerling, over u als ouder of verzorger, en over professionals alleen als daar een reden voor is.",
    kept: "by software",
  },
  "data/contact": {
    title: "Hoe wij u bereiken",
    summary:
      "Van u en de leerling bewaren wij naam, adres en hoe u te bereiken bent, nooit een burgerservicenummer, en een geheim adres schermen wij af.",
    kept: "by software",
  },
  "data/contact-professional": {
    title: "Hoe wij professionals bereiken",
    summary: "Van een professional of instantie bewaren wij alleen hoe die op het werk te bereiken is.",
    kept: "by software",
  },
  "data/identity": {
    title: "Geslacht en geboortedatum",
    summary:
      "Wie de leerling is, leggen wij naast de naam alleen vast met geboortedatum en geslacht, en dat laatste mag onbekend blijven.",
    kept: "by software",
  },
  "data/learning": {
    title: "Hoe het op school gaat",
    summary:
      "Over het leren leggen wij alleen resultaten, voortgang en sociaal-emotionele ontwikkeling vast, en pas na uw toestemming.",
    kept: "by software",
  },
  "data/health": {
    title: "Gezondheid alleen als het nodig is",
    summary:
      "Iets over de gezondheid van de leerling leggen wij alleen vast met de reden waarom dat nodig is, en het blijft afgeschermd voor wie de casus niet behandelt.",
    kept: "by software",
  },
  "data/absence": {
    title: "Verzuim en afwezigheid",
    summary: "Dat de leerling niet op school was, leggen wij per periode vast, en pas na uw toestemming.",
    kept: "by software",
  },
  "data/home": {
    title: "De situatie thuis",
    summary:
      "Wat wij over thuis weten, is even streng afgeschermd als gezondheid en delen wij alleen als u dat uitdrukkelijk hebt aangekruist.",
    kept: "by software",
  },
  "data/closed-list": {
    title: "Niets buiten deze lijst",
    summary: "Andere soorten gegevens over u en uw kind dan het reglement opsomt, bewaren wij niet.",
    kept: "by software",
  },
  "origin/recorded": {
    title: "De herkomst staat erbij",
    summary: "Bij elk gegeven dat wij vastleggen, staat van wie wij het hebben.",
    kept: "by software",
  },
  "origin/third-parties-authorised": {
    title: "Van anderen alleen met uw machtiging",
    summary: "Wij nemen gegevens van een instantie alleen op als uw machtiging die instantie op dat moment dekt.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
