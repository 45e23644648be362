import type { CountedPage } from "../pages.js";
import type { Word } from "./word.js";

/** What the public pages are called where visits are told. */
export const page: Record<CountedPage, Word> = {
  "/": { nl: "Begin", en: "Home" },
  "/privacy": { nl: "Wat wij met uw gegevens doen", en: "What we do with your data" },
  "/contact": { nl: "Contact", en: "Contact" },
  "/cookies": { nl: "Cookies en bezoek", en: "Cookies and visits" },
  "/privacyreglement": { nl: "Privacyreglement", en: "Privacy regulation" },
  "/privacyreglement/:version": {
    nl: "Een versie van het privacyreglement",
    en: "A version of the privacy regulation",
  },
  "/privacyreglement/per-post": { nl: "Reglement per post aanvragen", en: "Asking for the regulation by post" },
  "/privacyreglement/per-post/gevraagd": { nl: "Reglement per post aangevraagd", en: "Regulation by post asked for" },
  "/toegankelijkheid": { nl: "Toegankelijkheid", en: "Accessibility" },
  "/register": { nl: "Register van verwerkingen", en: "Register of processing" },
  "/register/:activity/:version": { nl: "Een verwerking uit het register", en: "A processing of the register" },
  "/bewijzen": { nl: "Bewijzen", en: "Proofs" },
  "/aanvraag": { nl: "Aanvraag: begin", en: "Application: start" },
  "/aanvraag/:slug": { nl: "Aanvraag: een vraag", en: "Application: a question" },
  "/aanvraag/controle": { nl: "Aanvraag: antwoorden nakijken", en: "Application: checking the answers" },
  "/aanvraag/verstuurd": { nl: "Aanvraag: verstuurd", en: "Application: sent" },
  "/enquete/:token": { nl: "Vragenlijst na afloop", en: "Survey afterwards" },
  "/enquete/afmelden/:token": { nl: "Afmelden voor de vragenlijst", en: "Opting out of the survey" },
  "/mijn-gegevens": { nl: "Mijn gegevens: begin", en: "My data: start" },
  "/mijn-gegevens/:slug": { nl: "Mijn gegevens: een vraag", en: "My data: a question" },
  "/mijn-gegevens/controle": { nl: "Mijn gegevens: antwoorden nakijken", en: "My data: checking the answers" },
  "/mijn-gegevens/verstuurd": { nl: "Mijn gegevens: verstuurd", en: "My data: sent" },
  "/ondertekenen/:token": { nl: "Formulieren ondertekenen", en: "Signing the forms" },
  "/ontvangen/:token": { nl: "Gedeelde gegevens ophalen", en: "Fetching what was shared" },
  "/ophalen/:token": { nl: "Eigen gegevens ophalen", en: "Fetching own data" },
};
