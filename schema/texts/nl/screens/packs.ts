/** The file that somebody gets who asks what is there about him. */
export const packs = {
  title: "Inzagedossier",
  line: "Alles wat wij over deze persoon hebben, uit dezelfde velden als de casus: wat, van wie, met wie gedeeld, wie het bekeek en hoe lang het blijft. Het wordt elke keer opnieuw gemaakt en nergens bewaard.",
  read: "Lezen (%{language})",
  json: "Als gegevensbestand (JSON)",
  csv: "Als tabel (CSV)",
  carried: "Gegevens om mee te nemen",
  carriedLine:
    "Wat de betrokkene zelf verstrekte, voor een computer. Wat een school, een consulent of een ander schreef hoort er niet bij; het bestand zegt hoeveel dat is.",
  left: "Wat u weglaat",
  nothingLeft: "U laat geen woorden weg.",
  redact: "Woorden weglaten",
  redactIntro:
    "Gaat een stuk tekst over een ander? Neem het hier letterlijk over. Overal waar het staat, komt […]. Het dossier zegt hoe vaak en waarom.",
  passage: "Welke woorden",
  passageHelp: "Precies zoals het er staat, met hoofdletters en leestekens.",
  ground: "Waarom",
  lift: "Toch geven",
  liftNamed: "Toch geven: %{passage}",
  liftIntro: "Deze woorden staan dan weer in het dossier.",
};
