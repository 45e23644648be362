import polyglotI18nProvider from "ra-i18n-polyglot";
import type { I18nProvider } from "react-admin";
import { messages } from "./messages";
import { chooseLanguage, type Language } from "./session";

const locales = [
  { locale: "nl", name: "Nederlands" },
  { locale: "en", name: "English" },
];

const languageOf = (locale: string): Language => (locale === "en" ? "en" : "nl");

/** The house remembers the language, in its one cookie for that, and answers in it. */
export const speak = (language: Language): I18nProvider => {
  const polyglot = polyglotI18nProvider((locale) => messages[languageOf(locale)], language, locales, {
    allowMissing: true,
  });
  document.documentElement.lang = language;
  return {
    ...polyglot,
    changeLocale: async (locale) => {
      await chooseLanguage(languageOf(locale));
      await polyglot.changeLocale(locale);
      document.documentElement.lang = languageOf(locale);
    },
  };
};
