/** The page on which somebody asks for the regulation on paper. */
export const asking = {
  steps: {
    posting: {
      title: "Het privacyreglement per post",
      hint: "Wij sturen u het reglement dat geldt op de dag waarop wij het versturen. Bellen of mailen mag ook. Wij gebruiken uw naam en adres alleen voor deze brief, en wissen ze binnen 14 dagen na verzending. Sturen wij niets, dan wissen wij ze na drie maanden.",
    },
  },
  fields: { name: "Naam", address: "Adres: straat en huisnummer, postcode en plaats", trap: "Laat dit veld leeg" },
  optional: "niet verplicht",
  faultTitle: "Er is een probleem",
  fault: {
    choice: "Kies een van de antwoorden.",
    day: "Vul een dag in die bestaat.",
    reach: "Vul in hoe wij u bereiken.",
    long: "Dit is te lang. Gebruik hoogstens %{most} tekens.",
    trap: "Uw browser vulde een veld in dat niet voor u is. Verstuur het nog een keer.",
  },
  day: { example: "Bijvoorbeeld 15 1 2015.", day: "Dag", month: "Maand", year: "Jaar" },
  yes: "Ja",
  no: "Nee",
  unknown: "Weet ik niet",
  back: "Terug naar het reglement",
  next: "Reglement aanvragen",
  sent: {
    title: "Wij sturen u het reglement",
    text: "Wij doen het binnen vijf werkdagen op de post. Daarna wissen wij uw naam en adres binnen 14 dagen.",
    mistake: "Klopt het adres niet? Bel ons:",
  },
  busy: {
    title: "Het is nu erg druk",
    text: "Er kwam in korte tijd veel binnen. Probeer het over %{minutes} minuten opnieuw, of bel ons.",
  },
  down: {
    title: "Er ging iets mis",
    text: "Dat ligt aan ons. Er is niets bewaard. Probeer het zo opnieuw, of bel ons.",
  },
  unread: {
    title: "Dit kunnen wij niet lezen",
    text: "Er kwam iets anders binnen dan het formulier, of te veel. Ga terug en probeer het opnieuw.",
  },
};
export type AskingTexts = typeof asking;
