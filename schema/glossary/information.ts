import type { AskManner, InformationFollowUp, InformationState } from "../information.js";
import type { Word } from "./word.js";

export const askManner: Record<AskManner, Word> = {
  LETTER: { nl: "Brief", en: "Letter" },
  PHONE: { nl: "Telefoon", en: "Telephone" },
};

export const informationState: Record<InformationState, Word> = {
  OPEN: { nl: "Nog geen antwoord", en: "No answer yet" },
  ANSWERED: { nl: "Beantwoord", en: "Answered" },
  ENDED: { nl: "Vervallen", en: "Ended" },
};

export const informationFollowUp: Record<InformationFollowUp, Word> = {
  CHASED: { nl: "Opnieuw om antwoord gevraagd", en: "Asked for an answer again" },
  DROPPED: { nl: "Niet meer nodig", en: "Not needed any more" },
};
