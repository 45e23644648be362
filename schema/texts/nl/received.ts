/** The page on which an institution fetches what was shared with it. */
export const received = {
  title: "Document ophalen",
  intro: "Er ligt een document voor uw instelling klaar. U opent het met een code van zes cijfers.",
  codeHelp:
    "De code staat niet in de e-mail. Een medewerker van het bureau belt uw instelling op haar algemene nummer en leest de code voor. Is er nog niet gebeld, wacht dan op dat telefoontje.",
  code: "Code van zes cijfers",
  codeHint: "Na vijf verkeerde codes werkt deze link niet meer.",
  open: "Document openen",
  fetch: "Ophalen",
  fetchTitle: "Dit ligt voor u klaar",
  fetchHelp: "U haalt de brief en elke bijlage apart op. De brief zegt wat erbij hoort.",
  letter: "Brief",
  letterAbout: "Pdf",
  attachment: "bijlage",
  careTitle: "Ga er zorgvuldig mee om",
  care: "Het document gaat over een leerling en is alleen bestemd voor wie daar bij uw instelling aan werkt. Na het openen kunt u het nog een uur opnieuw ophalen met dezelfde code.",
  wrong: "Vragen, of is dit niet voor u? Bel het bureau:",
  faultTitle: "Er is een probleem",
  sixDigits: "Vul de zes cijfers van de code in.",
  tries: {
    one: "Deze code klopt niet. U kunt het nog één keer proberen.",
    more: "Deze code klopt niet. U kunt het nog %{tries} keer proberen.",
  },
  deadTitle: "Deze link werkt niet",
  dead: "De link is verlopen, al gebruikt, ingetrokken of niet helemaal overgenomen. Het bureau kan een nieuwe sturen.",
  downTitle: "Het lukt nu even niet",
  down: "Er ging iets mis. Uw link blijft geldig; probeer het over een paar minuten opnieuw.",
  file: "document-onderwijsconsulenten",
};
export type ReceivedTexts = typeof received;
