/** Who asked for the regulation on paper. */
export const postings = {
  title: "Reglement per post",
  intro:
    "Wie het privacyreglement op papier vroeg. Stuur het binnen vijf werkdagen op: neem het adres over op de envelop en druk het reglement van de website af. Het adres wordt binnen 14 dagen na verzending gewist.",
  empty: "Niemand vroeg om het reglement per post",
  emptyHelp:
    "Vraagt iemand erom per mail, per telefoon of op papier, leg dat dan hier vast. Wie het op de website vraagt, staat hier vanzelf.",
  add: "Verzoek vastleggen",
  addIntro: "Alleen een naam en een adres zijn nodig. Wordt er niets verstuurd, dan gaan zij na drie maanden weg.",
  name: "Naam op de envelop",
  address: "Adres",
  addressHelp: "Straat en huisnummer, en daaronder postcode en plaats.",
  to: "Naam en adres",
  requestedOn: "Gevraagd op",
  channel: "Hoe gevraagd",
  state: "Stand",
  acts: "Handelingen",
  waits: "Nog te versturen.",
  late: "Te laat: langer dan vijf werkdagen",
  goes: "Het adres gaat weg op %{day}.",
  posted: "Verstuurd op %{day}",
  version: "Versie %{version}.",
  dropped: "Vervallen",
  post: "Verstuurd",
  postOf: "Verstuurd aan %{name}",
  postIntro:
    "Op welke dag ging het reglement op de post? De versie van die dag is verstuurd. Daarna verandert er niets meer aan.",
  postedOn: "Op de post op",
  drop: "Vervallen",
  dropOf: "Laten vervallen: %{name}",
  dropIntro: "Er wordt niets verstuurd. De naam en het adres worden meteen gewist.",
};
