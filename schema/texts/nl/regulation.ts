/** What stands around the text of the privacy regulation. */
export const regulation = {
  title: "Privacyreglement",
  intro: "Hier leest u wat wij met persoonsgegevens doen, waarom dat mag, en wat uw rechten zijn.",
  version: "Versie",
  changed: "Laatst gewijzigd op",
  holds: "Deze versie geldt nu.",
  held: "Dit is een oude versie. Zij gold van %{day} tot %{next}.",
  will: "Deze versie geldt nog niet. Zij gaat gelden op %{day}.",
  toCurrent: "Lees de versie die nu geldt",
  changesTitle: "Belangrijkste wijzigingen",
  contents: "Inhoud",
  article: "Artikel",
  versionsTitle: "Alle versies",
  from: "vanaf %{day}",
  current: "geldt nu",
  differencesTitle: "Verschil met versie %{version}",
  gone: "Vervallen",
  added: "Nieuw",
  showDifferences: "Bekijk wat er anders is dan in versie %{version}",
  changedNotice: "Ons privacyreglement is gewijzigd op %{day}.",
  announcedNotice: "Ons privacyreglement verandert op %{day}.",
  readChanges: "Lees wat er verandert",
  printTitle: "Afdrukken of per post",
  print:
    "U kunt deze pagina afdrukken met uw browser: u krijgt dan alleen de tekst. Wilt u het reglement liever per post? Bel %{phone} of mail naar %{email}.",
} as const;
export type RegulationTexts = Readonly<Record<keyof typeof regulation, string>>;
