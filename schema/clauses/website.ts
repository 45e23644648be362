import type { Clause } from "./clause.js";

/** Visitors of the website, cookies, and the websites of others. */
export const website = {
  "cookies/functional-only": {
    title: "Alleen noodzakelijke cookies",
    summary: "Onze website zet in uw browser alleen wat nodig is om te werken, en niets om u te volgen.",
    kept: "by software",
  },
  "cookies/two": {
    title: "Precies twee cookies",
    summary: "U krijgt van ons hoogstens twee cookies: één die de site beveiligt en één die uw taal onthoudt.",
    kept: "by software",
  },
  "website/anonymous-counts": {
    title: "Tellen zonder te weten wie",
    summary: "Wij tellen hoe vaak een pagina wordt bekeken, maar weten niet wie u bent of welke bezoeken van u zijn.",
    kept: "by software",
  },
  "website/aggregate-use": {
    title: "Tellingen alleen voor een betere site",
    summary:
      "Met de bezoekcijfers maken wij de website voor iedereen beter, en u ziet dezelfde pagina's als elke ander.",
    kept: "by software",
  },
  "website/third-party-links": {
    title: "Andere websites vallen erbuiten",
    summary:
      "U ziet aan een link dat die naar een andere website gaat, waar dit reglement niet geldt, en onze pagina's halen zelf niets bij anderen op.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
