import type { Clause } from "./clause.js";

/** The application, and the parents' consent before anything else. */
export const application = {
  "application/personal-data": {
    title: "Wat wij bij een aanvraag vragen",
    summary: "Bij uw aanvraag vragen wij alleen wat daarvoor nodig is, en wij vertellen u meteen wat wij ermee doen.",
    kept: "by software",
  },
  "consent/before-handling": {
    title: "Eerst toestemming, dan aan het werk",
    summary:
      "Wij behandelen een aanvraag pas als de ouders erin toestemmen dat wij gegevens opvragen, gebruiken, vastleggen en delen, ook mondeling.",
    kept: "by software",
  },
  "consent/agreement-and-authorisation": {
    title: "Twee documenten, elk ondertekend",
    summary: "U tekent een overeenkomst en apart daarvan een machtiging, en zonder allebei beginnen wij niet.",
    kept: "by software",
  },
  "consent/parents-agree-first": {
    title: "Geen aanmelding buiten de ouders om",
    summary:
      "Meldt iemand anders uw kind aan, dan moet die verklaren dat u het vooraf goedvond, en anders slaan wij niets op.",
    kept: "by software",
  },
  "consent/forms-to-parents": {
    title: "De formulieren gaan naar de ouders",
    summary: "Kort na de aanmelding krijgt u zelf de formulieren van ons, ook als een ander uw kind heeft aangemeld.",
    kept: "by software",
  },
  "consent/in-writing": {
    title: "Alleen een schriftelijk akkoord telt",
    summary: "Uw akkoord geldt pas als u op papier of digitaal hebt getekend, want een mondeling ja is niet genoeg.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
