/** What somebody who applies is told (Article 13), in our own words. */
export const notice = {
  title: "Wat wij met uw gegevens doen",
  version: "Versie van het privacyreglement",
  since: "Geldt sinds",
  whole: "Lees het hele reglement",
  whoTitle: "Wie is verantwoordelijk",
  who: "Verantwoordelijk voor uw gegevens zijn, samen:",
  whatTitle: "Welke gegevens, en waarvoor",
  what: "Wij gebruiken gegevens van de leerling en de ouders om te onderzoeken, te bemiddelen en te adviseren, en voor niets anders. Bij de aanmelding vragen wij alleen wie u bent, hoe wij u bereiken en wat de vraag is. Over gezondheid, thuis, school en verzuim leggen wij pas iets vast als de ouders schriftelijk akkoord zijn.",
  sharingTitle: "Met wie wij delen",
  sharing: "Alleen met instanties waarvoor de ouders hebben getekend, en alleen de soorten gegevens die daarbij staan.",
  keepingTitle: "Hoe lang wij bewaren",
  keeping: "Niet langer dan nodig. Daarna verwijderen wij alles:",
  rightsTitle: "Uw rechten",
  rights:
    "U mag uw gegevens inzien, laten verbeteren of verwijderen, het gebruik beperken, ze meenemen en bezwaar maken. U kunt een akkoord altijd intrekken.",
  contactTitle: "Vragen of een klacht",
  contact: "Het bureau bereikt u via",
  officer: "De functionaris gegevensbescherming bereikt u via",
  authority: "Komt u er met ons niet uit, dan kunt u een klacht indienen bij de",
  by: "Verantwoordelijk:",
  home: "Naar het begin",
  read: "Wat wij met uw gegevens doen",
  signIn: "Aanmelden als medewerker",
  intro:
    "Dossier en administratie van een bureau van onafhankelijke onderwijsconsulenten. Elke belofte uit het privacyreglement wordt door de software gehouden.",
  demo: "Demonstratie: alle personen en gegevens zijn verzonnen.",
} as const;
export type NoticeTexts = Readonly<Record<keyof typeof notice, string>>;
