/** The log: who did and read what. */
export const log = {
  title: "Logboek",
  intro:
    "Alles wat iemand deed of las, en alles wat geweigerd werd. Het logboek bevat geen gegevens van leerlingen of ouders, en niemand kan het wijzigen.",
  empty: "Nog niets vastgelegd",
  emptyHelp: "Zodra iemand iets doet of leest, staat het hier.",
  from: "Vanaf",
  to: "Tot en met",
  everybody: "Iedereen",
  columns: {
    createdAt: "Wanneer",
    actor: "Wie",
    action: "Wat",
    activity: "Waarvoor",
    cases: "Casus",
    fields: "Welke gegevens",
    outcome: "Uitkomst",
  },
  inCases: "%{smart_count} casus |||| %{smart_count} casussen",
  noFields: "Geen",
  fields: "%{smart_count} veld |||| %{smart_count} velden",
  whole: "Het logboek is ongeschonden",
  wholeHelp: "Op %{moment} zijn alle %{count} verzegelde regels nagelezen.",
  broken: "Het logboek is niet zoals het verzegeld is",
  brokenHelp:
    "Vanaf regel %{seq} klopt het zegel niet (nagelezen op %{moment}). Vergelijk het opgehaalde logboek met de bewaarde kopregels.",
  changed: "Een gegeven is teruggezet of veranderd",
  changedHelp:
    "Op %{moment} bleek %{box} niet te zijn wat er het laatst is vastgelegd. Open de casus niet verder en vergelijk met de laatste reservekopie.",
  unread: "Het logboek is nog niet nagelezen",
  unreadHelp: "Dat gebeurt elke nacht vanzelf. Er zijn %{count} regels verzegeld.",
  head: "Laatste kopregel: nummer %{seq}, kenmerk %{hash}, van %{moment}.",
  caseTitle: "Wie was in deze casus",
  caseIntro: "Wie iets deed of las in casus %{number}, en waarvoor.",
  person: "Over wie",
};
