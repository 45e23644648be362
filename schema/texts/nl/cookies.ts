/** The page on cookies and visits. */
export const cookies = {
  title: "Cookies en bezoek",
  intro:
    "Een cookie is een klein bestand dat een website in uw browser bewaart. Wij gebruiken er precies twee. Beide zijn nodig om de website te laten werken, en geen van beide volgt u. Daarom vragen wij er geen toestemming voor.",
  name: "Naam",
  purpose: "Waarvoor",
  lasts: "Hoe lang",
  when: "Wanneer",
  securityTitle: "Het beveiligingscookie",
  security:
    "Houdt de antwoorden van uw aanvraag of verzoek bij elkaar, of weet dat een medewerker is aangemeld, en helpt misbruik tegen te gaan. Er staat een willekeurige code in, en geen naam.",
  securityWhen:
    "Als u op deze website een aanvraag of een verzoek over uw gegevens invult, of zich aanmeldt als medewerker. Wie alleen leest, krijgt dit cookie niet.",
  securityLasts:
    "Bij een aanvraag of verzoek: tot u de browser sluit. Bij een medewerker: tot het afmelden; daarna onthoudt de browser nog %{days} dagen dat er eerder met succes is aangemeld.",
  languageTitle: "Het taalcookie",
  language: "Onthoudt of u Nederlands of Engels leest. Er staat alleen nl of en in.",
  languageWhen: "Als u zelf een taal kiest.",
  languageLasts: "%{days} dagen, of tot u het verwijdert.",
  countedTitle: "Wat wij van bezoek tellen",
  counted:
    "Wij tellen per dag hoe vaak een soort pagina is bekeken. Meer niet: geen naam, geen IP-adres, niet welke browser u hebt, niet hoe laat u er was en niet welke pagina u daarvoor las. Niemand kan zien welke bezoeken van u zijn. Met de cijfers maken wij de website beter, voor iedereen op dezelfde manier.",
  shown: "Bezoek in de laatste %{days} dagen",
  page: "Pagina",
  times: "Aantal keer bekeken",
  few: "minder dan %{few}",
  none: "Er is nog geen bezoek geteld.",
  shownTo: "Deze cijfers zien het bureau, de functionaris gegevensbescherming en u.",
  othersTitle: "Andere websites",
  others:
    "Onze pagina's halen niets op bij anderen. Staat er een link naar een andere website, dan zeggen wij dat erbij. Daar gelden de regels van die website, en niet die van ons.",
} as const;
export type CookieTexts = Readonly<Record<keyof typeof cookies, string>>;
