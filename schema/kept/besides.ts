import { exportTerms, terms } from "../terms.js";
import type { KeptRule } from "./rule.js";

const gap = "keep/no-longer-than-needed" as const;

/** What the bureau can show for itself, and what holds nobody. */
export const besides = {
  AGREEMENT: {
    by: "round",
    round: "tidyAgreements",
    duration: terms.AGREEMENT.duration,
    terms: ["AGREEMENT"],
    from: "agreement end",
    clause: gap,
    isGap: true,
    what: { nl: "Verwerkersovereenkomsten", en: "Processor agreements" },
    because: {
      nl: "Zo lang kan iemand nog vragen onder welke afspraken zijn gegevens zijn verwerkt.",
      en: "So long somebody may still ask on which terms data were handled.",
    },
    figures: ["agreements_kept"],
  },
  SUPPLIER: {
    by: "round",
    round: "tidyAgreements",
    duration: terms.AGREEMENT.duration,
    from: "agreement end",
    clause: gap,
    isGap: true,
    what: { nl: "Leveranciers", en: "Suppliers" },
    because: {
      nl: "Een leverancier is een organisatie. Hij gaat met zijn laatste overeenkomst, of twee jaar na het vastleggen als er nooit een kwam.",
      en: "A supplier is an organisation. It goes with its last agreement, or two years after it was added when there never was one.",
    },
    figures: [],
  },
  EXPORT: {
    by: "round",
    round: "tidyExports",
    duration: exportTerms.shown,
    from: "export",
    clause: gap,
    isGap: true,
    what: { nl: "Wie een lijst heeft meegenomen, en waarom", en: "Who took a list along, and why" },
    because: {
      nl: "Het bestand zelf wordt niet bewaard. Welke casussen erin stonden, zegt het logboek.",
      en: "The file itself is not kept. Which cases were in it the log says.",
    },
    figures: ["exports_kept"],
  },
  CERTIFICATE: {
    by: "round",
    round: "tidyCertificates",
    duration: terms.CERTIFICATE.duration,
    terms: ["CERTIFICATE"],
    from: "erasure",
    clause: terms.CERTIFICATE.clause,
    isGap: true,
    what: {
      nl: "Verklaringen van vernietiging, en de lijst om een teruggezette kopie na te lopen",
      en: "Certificates of destruction, and the list to go through a restored copy by",
    },
    because: {
      nl: "Er staat geen naam of nummer in, alleen een versleutelde afdruk (D26).",
      en: "There is no name or number in it, only a keyed hash (D26).",
    },
    figures: ["certificates_kept"],
  },
  BREACH: {
    by: "round",
    round: "tidyBreaches",
    duration: terms.BREACH.duration,
    terms: ["BREACH"],
    from: "closing",
    clause: terms.BREACH.clause,
    isGap: true,
    what: { nl: "Datalekken", en: "Breaches of personal data" },
    because: {
      nl: "Zo lang kan de Autoriteit Persoonsgegevens nagaan wat er is gedaan (artikel 33, vijfde lid, AVG).",
      en: "So long the data protection authority can look into what was done (Article 33(5) GDPR).",
    },
    figures: ["breaches_kept"],
  },
  REQUEST_TRACE: {
    by: "round",
    round: "tidyRequests",
    duration: terms.REQUEST_FILE.duration,
    from: "answer to the request",
    clause: gap,
    isGap: true,
    what: {
      nl: "Wat er van verzoeken blijft als de casus is vernietigd: soort, dagen en antwoord, zonder persoon of casus",
      en: "What stays of requests when the case was erased: kind, days and answer, without person or case",
    },
    because: {
      nl: "Zo blijft te zien dat een verzoek op tijd is beantwoord, ook als van de casus niets meer over is.",
      en: "So it can be seen that a request was answered in time, also when nothing of the case is left.",
    },
    figures: ["request_traces_past_day"],
  },
  POSTING: {
    by: "round",
    round: "tidyPostings",
    duration: terms.POSTED.duration,
    terms: ["POSTED"],
    from: "posting",
    clause: "regulation/by-post",
    what: {
      nl: "Wie het reglement per post vroeg, en het adres",
      en: "Who asked for the regulation by post, and the address",
    },
    because: {
      nl: "Het gaat een dag eerder weg dan moet, zodat een mislukte ronde op tijd te herstellen is (D1). Wordt er niets verstuurd, dan gaat het drie maanden na het verzoek weg; dat is onze lezing.",
      en: "It goes a day before it must, so that a failed round can be repaired in time (D1). When nothing is sent it goes three months after the request; that is our reading.",
    },
    figures: ["postings_past_day"],
  },
  LOG: {
    by: "round",
    round: "cutLog",
    duration: terms.LOG.duration,
    terms: ["LOG"],
    from: "last trace",
    clause: terms.LOG.clause,
    isGap: true,
    what: { nl: "Het logboek", en: "The log" },
    because: {
      nl: "Wat langer dan vijf jaar weg kan, kort de FG in. Er staan nummers in en geen namen; wie er met een nummer is bedoeld, gaat met de naam weg.",
      en: "What may go after five years is cut by the DPO. It holds numbers and no names; whom a number means goes with the name.",
    },
    figures: [],
  },
  ACCOUNTABLE: {
    by: "nobody",
    from: "nothing",
    clause: "oversight/fg",
    what: {
      nl: "Wat de FG bevestigde: lezingen van het reglement, adviezen bij de DPIA en het inkorten van het logboek",
      en: "What the DPO confirmed: readings of the regulation, advice on the DPIA and cuts of the log",
    },
    because: {
      nl: "Wie het was, staat er als nummer. De naam gaat twee jaar na het vertrek weg; dat en wanneer het is bevestigd, blijft te zien.",
      en: "Who it was stands there as a number. The name goes two years after leaving; that and when it was confirmed is still shown.",
    },
    figures: [],
  },
  NO_PERSON: {
    by: "nobody",
    from: "nothing",
    clause: gap,
    what: {
      nl: "Instanties, cijfers voor het ministerie, nachten, sleutels van het logboek en instellingen",
      en: "Institutions, figures for the ministry, nights, keys of the log and settings",
    },
    because: {
      nl: "Hier staat niemand in.",
      en: "Nobody is in it.",
    },
    figures: [],
  },
} as const satisfies Record<string, KeptRule>;
