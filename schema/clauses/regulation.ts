import type { Clause } from "./clause.js";

/** Changes to the regulation itself, and where the bureau can be reached. */
export const regulation = {
  "regulation/may-change": {
    title: "Het reglement kan veranderen",
    summary: "Wij mogen een nieuwe versie maken, maar een versie die u hebt kunnen lezen, veranderen wij nooit meer.",
    kept: "by software",
  },
  "regulation/published": {
    title: "De geldende versie staat online",
    summary: "Op onze website leest u de versie die nu geldt en alle versies daarvoor.",
    kept: "by software",
  },
  "regulation/change-notice": {
    title: "Een wijziging valt op",
    summary: "Komt er een nieuwe versie, dan ziet u dat op de website, met wat er vooral anders is.",
    kept: "by software",
  },
  "regulation/last-changed": {
    title: "De datum staat erbij",
    summary: "Bij het reglement leest u op welke dag de tekst is veranderd.",
    kept: "by software",
  },
  "contact/one-place": {
    title: "Overal dezelfde contactgegevens",
    summary: "Op elke pagina en in elke brief vindt u hetzelfde adres, nummer en e-mailadres van ons.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
