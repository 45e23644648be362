import type { Clause } from "./clause.js";

/** The opening and the privacy policy: whom the regulation binds, and who works on the bureau's behalf. */
export const scope = {
  "controller/soso-included": {
    title: "Ook de stichting is gebonden",
    summary: "Alles wat Onderwijsconsulenten u belooft, belooft ook SOSO, de stichting waar het bureau onder valt.",
    kept: "by software",
  },
  "data/parents-and-guardians": {
    title: "Ouders, maar ook voogden en verzorgers",
    summary:
      "Wat voor ouders geldt, geldt ook voor u als voogd, verzorger of wettelijk vertegenwoordiger, en alleen wie gezag heeft, kan toestemming geven.",
    kept: "by software",
  },
  "data/every-channel": {
    title: "Elke manier van contact telt",
    summary:
      "Of u ons nu schrijft, belt, mailt, spreekt of onze website gebruikt: uw gegevens zijn even goed beschermd.",
    kept: "by software",
  },
  "privacy/lawful": {
    title: "Volgens de privacywet",
    summary:
      "Wij behandelen uw gegevens volgens de AVG en de Nederlandse wet, en laten per belofte zien of wij die nakomen.",
    kept: "by software",
  },
  "processors/agreements": {
    title: "Afspraken met wie voor ons werkt",
    summary: "Wie in onze opdracht met uw gegevens werkt, heeft daarvoor eerst een verwerkersovereenkomst getekend.",
    kept: "by the bureau",
    because:
      "Concluding an agreement with a supplier is an act of the board; software knows only the parties that were registered.",
  },
  "processors/consultants": {
    title: "Ook met elke consulent",
    summary: "Een consulent kan uw casus alleen openen op dagen waarop zijn of haar verwerkersovereenkomst geldig is.",
    kept: "by software",
  },
  "processors/agreed-terms": {
    title: "Vaste eisen aan elke overeenkomst",
    summary:
      "Elke verwerkersovereenkomst regelt hoe uw gegevens worden behandeld en beschermd, en geldt pas als geen van die punten ontbreekt.",
    kept: "by software",
  },
  "regulation/by-post": {
    title: "Het reglement op papier",
    summary: "Vraagt u erom, dan sturen wij u dit reglement thuis en wissen wij daarna het adres dat u daarvoor gaf.",
    kept: "by software",
  },
} as const satisfies Record<string, Clause>;
