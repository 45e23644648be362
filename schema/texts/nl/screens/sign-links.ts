/** Signing on line: the links that the office sends, and the code that it reads out. */
export const signLinks = {
  title: "Ondertekenen op de website",
  line: "Wie gevraagd is, kan met een eigen link en een code lezen, tekenen en intrekken. Op papier mag ook.",
  intro:
    "De vorige link van deze persoon werkt daarna niet meer. U krijgt één keer een code van zes cijfers; die staat niet in de e-mail. De link werkt veertien dagen.",
  who: "Voor wie",
  isPosted: "De link gaat met een brief mee; er gaat geen e-mail",
  codeTitle: "De code voor %{name}",
  codeHelp:
    "Bel %{name} op %{phone}, het nummer dat in het dossier staat, en lees de code voor. Noem haar nergens anders. U ziet haar alleen nu: bent u haar kwijt, stuur dan een nieuwe link.",
  codeHelpNoPhone:
    "Van %{name} staat geen telefoonnummer in het dossier. Geef de code bij het gesprek, en nergens anders. U ziet haar alleen nu: bent u haar kwijt, stuur dan een nieuwe link.",
  codePosted:
    "Maak hieronder de brief voor %{name}: daar staan het adres van de pagina en de code op. U ziet de code alleen nu. Zonder de brief: stuur een nieuwe link.",
  codeDone: "Klaar",
  letter: { nl: "Brief maken (PDF)", en: "Brief in het Engels (PDF)" },
  none: "Nog geen link gestuurd",
  byMail: "Link gestuurd per e-mail",
  withLetter: "Link meegegeven met een brief",
  notOpened: "Nog niet geopend",
  opened: "Geopend op %{moment}",
  used: "Het laatst gebruikt op %{moment}",
  lives: "Werkt tot %{moment}; nog %{smart_count} poging |||| Werkt tot %{moment}; nog %{smart_count} pogingen",
  over: "Werkt niet meer sinds %{moment}",
  tried: "Gesloten op %{moment}, na vijf verkeerde codes",
  send: "Ondertekenlink sturen",
  anew: "Nieuwe link sturen",
  sendTo: "%{act} aan %{name}",
};
