import type { LetterLanguage, LetterTemplate } from "../letters.js";
import type { Word } from "./word.js";

export const letterTemplate: Record<LetterTemplate, Word> = {
  ON_HOLD: { nl: "Brief over aanhouden", en: "Letter about being on hold" },
};

export const letterLanguage: Record<LetterLanguage, Word> = {
  nl: { nl: "Nederlands", en: "Dutch" },
  en: { nl: "Engels", en: "English" },
};
