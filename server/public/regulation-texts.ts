import { regulation as en } from "@zorgvuldig/schema/texts/en/regulation";
import { regulation as nl, type RegulationTexts } from "@zorgvuldig/schema/texts/nl/regulation";
import type { Language } from "../http/says.js";

const texts = { nl, en };

export const regulationTexts = (language: Language): RegulationTexts => texts[language];
