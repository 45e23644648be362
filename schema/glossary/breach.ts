import type { BreachNature, BreachRisk, BreachState, MatterKind, TellingExemption } from "../breaches.js";
import type { Word } from "./word.js";

export const breachNature: Record<BreachNature, Word> = {
  SENT_WRONGLY: { nl: "Aan de verkeerde gestuurd of gegeven", en: "Sent or given to the wrong one" },
  SEEN_NEEDLESSLY: { nl: "Ingezien zonder dat het nodig was", en: "Seen by somebody without need" },
  LOST_OR_STOLEN: { nl: "Papier of apparaat kwijt of gestolen", en: "Paper or device lost or stolen" },
  BROKEN_INTO: { nl: "Ingebroken: hack, virus of phishing", en: "Broken into: hack, virus or phishing" },
  PUBLISHED: { nl: "Openbaar geworden", en: "Became public" },
  CHANGED_WRONGLY: { nl: "Onterecht gewijzigd of gewist", en: "Wrongly changed or erased" },
  NOT_AVAILABLE: { nl: "Tijdelijk niet beschikbaar", en: "Not available for a time" },
  OTHER: { nl: "Iets anders", en: "Something else" },
};

export const breachState: Record<BreachState, Word> = {
  REPORTED: { nl: "Gemeld, nog te beoordelen", en: "Reported, to be assessed" },
  ASSESSED: { nl: "Beoordeeld", en: "Assessed" },
  NOTIFIED: { nl: "Gemeld bij de AP", en: "Notified to the authority" },
  CLOSED: { nl: "Afgesloten", en: "Closed" },
};

export const breachRisk: Record<BreachRisk, Word> = {
  NONE: { nl: "Geen risico: niet melden, wel bewaren", en: "No risk: not notified, but kept" },
  RISK: { nl: "Risico: melden bij de AP", en: "Risk: notify the authority" },
  HIGH: { nl: "Hoog risico: ook de betrokkenen vertellen", en: "High risk: tell the people concerned too" },
};

export const tellingExemption: Record<TellingExemption, Word> = {
  PROTECTED: { nl: "De gegevens waren onleesbaar voor wie ze kreeg", en: "The data were unreadable to who got them" },
  RISK_GONE: { nl: "Door maatregelen achteraf is het hoge risico weg", en: "Measures since took the high risk away" },
  PUBLIC_NOTICE: {
    nl: "Ieder apart vertellen kost te veel: er is een openbare mededeling",
    en: "Telling each one takes too much: there is a public notice",
  },
};

export const matterKind: Record<MatterKind, Word> = {
  INSTRUCTION: { nl: "Aanwijzing", en: "Instruction" },
  QUESTION: { nl: "Vraag", en: "Question" },
  INVESTIGATION: { nl: "Onderzoek", en: "Investigation" },
};
