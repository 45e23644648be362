/** The other answers of the house. */
export const answers = {
  invalid: "Controleer de gemarkeerde velden.",
  unauthenticated: "U bent niet aangemeld, of uw sessie is verlopen.",
  forbidden: "Dit hoort niet bij uw rol. Deze poging is vastgelegd.",
  notFound: "Niet gevonden (of u mag het niet zien).",
  conflict: "Iemand anders heeft deze casus gewijzigd.",
  incident: "Er ging iets mis. Er is niets opgeslagen. Noem bij vragen dit nummer:",
  unavailable: "De gegevens zijn nu niet bereikbaar. Probeer het zo nog eens.",
  request: "Deze vraag is niet geldig.",
  foreign: "Dit verzoek komt van een andere website en is niet uitgevoerd.",
  signIn: "Gebruikersnaam of wachtwoord klopt niet.",
  codeNeeded: "Vul ook de code uit uw app in, of een van uw herstelcodes.",
  codeWrong: "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code.",
  passkey: "Aanmelden met deze passkey is niet gelukt.",
  visitBrokenOff: "Het inloggen bij uw organisatie is afgebroken, of duurde te lang. Begin opnieuw.",
  visitRefused:
    "Met dit organisatie-account kunt u hier niet inloggen. Meld u aan met uw wachtwoord of passkey en koppel het account op uw accountpagina, of neem contact op met het bureau.",
  visitTooOften: "Te vaak geprobeerd. Probeer het over een uur opnieuw.",
  visitOver: "Dit duurde te lang. Log opnieuw in bij uw organisatie.",
  visitBack: "Een ogenblik: u komt terug van uw organisatie.",
  visitOn: "Verder",
  recovery: "Het e-mailadres of de code klopt niet, of de code is te oud of al gebruikt.",
  tries: "Te vaak geprobeerd. Aantal minuten tot u het opnieuw kunt proberen:",
} as const;
export type AnswerKey = keyof typeof answers;
