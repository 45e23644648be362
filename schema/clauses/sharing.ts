import type { Clause } from "./clause.js";

/** With whom personal data are shared. */
export const sharing = {
  "share/only-authorised": {
    title: "Delen alleen met uw machtiging",
    summary: "Wij vragen of geven alleen gegevens waarvoor op dat moment een machtiging van u geldt.",
    kept: "by software",
  },
  "share/within-assignment": {
    title: "Delen alleen tijdens de opdracht",
    summary: "Wij wisselen alleen gegevens uit zolang wij voor u aan het werk zijn.",
    kept: "by software",
  },
  "share/named-institutions": {
    title: "Alleen met bekende soorten instanties",
    summary: "Wij delen alleen met de soorten instanties die het reglement opsomt, of met wie u zelf bij naam noemt.",
    kept: "by software",
  },
  "share/when-relevant": {
    title: "Vorige en nieuwe scholen alleen met reden",
    summary: "Een school waar uw kind vroeger zat of naartoe wil, betrekken wij alleen als wij kunnen zeggen waarom.",
    kept: "by software",
  },
  "share/other-third-parties": {
    title: "Een ander alleen bij naam",
    summary: "Met een ander delen wij alleen als het werk dat vraagt en als die met naam in uw machtiging staat.",
    kept: "by software",
  },
  "share/consultant": {
    title: "De consulent die u helpt",
    summary: "Uw consulent ziet uw gegevens zolang hij of zij voor u werkt, en daarna niet meer.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
