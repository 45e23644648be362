import { glossary, type Word } from "@zorgvuldig/schema/glossary";
import { answers as answersEn } from "@zorgvuldig/schema/texts/en/answers";
import { reactAdmin as reactAdminEn } from "@zorgvuldig/schema/texts/en/react-admin";
import { refusals as refusalsEn } from "@zorgvuldig/schema/texts/en/refusals";
import { screens as screensEn } from "@zorgvuldig/schema/texts/en/screens/index";
import { answers as answersNl } from "@zorgvuldig/schema/texts/nl/answers";
import { reactAdmin as reactAdminNl } from "@zorgvuldig/schema/texts/nl/react-admin";
import { refusals as refusalsNl } from "@zorgvuldig/schema/texts/nl/refusals";
import { screens as screensNl } from "@zorgvuldig/schema/texts/nl/screens/index";
import type { TranslationMessages } from "react-admin";
import type { Language } from "./session";

const wordsIn = (language: Language) => {
  const spoken = (words: Readonly<Record<string, Word>>) =>
    Object.fromEntries(Object.entries(words).map(([code, word]) => [code, word[language]]));
  return Object.fromEntries(Object.entries(glossary).map(([list, words]) => [list, spoken(words)]));
};

// react-admin looks for an input's label under its resource; one field has one name everywhere.
const labelled = [
  "cases",
  "consents",
  "recipients",
  "requests",
  "messages",
  "institutions",
  "log",
  "loneComplaints",
  "loneRequests",
  "requestTraces",
  "privacyComplaints",
  "breaches",
  "breachCases",
  "authorityMatters",
  "postings",
  "processors",
  "people",
  "tasks",
  // Here a task can be passed on too.
  "work",
];

type Reasons = Readonly<Record<"refusals" | "answers", Readonly<Record<string, string>>>>;

const messagesOf = (
  language: Language,
  reactAdmin: TranslationMessages,
  screens: typeof screensNl,
  { refusals, answers }: Reasons,
) => ({
  ...reactAdmin,
  ...screens,
  reasons: { ...answers, ...refusals },
  glossary: wordsIn(language),
  resources: Object.fromEntries(labelled.map((name) => [name, { fields: screens.fields }])),
});

export const messages: Record<Language, TranslationMessages> = {
  nl: messagesOf("nl", reactAdminNl, screensNl, { answers: answersNl, refusals: refusalsNl }),
  en: messagesOf("en", reactAdminEn, screensEn, { answers: answersEn, refusals: refusalsEn }),
};
