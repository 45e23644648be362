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
  whole: "Keten klopt t/m nr. %{seq}",
  wholeHelp: "Nagelezen op %{moment}, vanaf nr. %{since}: elke regel is zoals hij verzegeld is.",
  broken: "Het logboek is niet zoals het verzegeld is",
  brokenHelp:
    "Vanaf nr. %{seq} klopt het zegel niet (nagelezen op %{moment}). Haal het logboek op en vergelijk het met de kopregels die u bewaart.",
  changed: "Een gegeven is teruggezet of veranderd",
  changedHelp:
    "Op %{moment} bleek %{box} niet te zijn wat er het laatst is vastgelegd. Open de casus niet verder en vergelijk met de laatste reservekopie.",
  unread: "Het logboek is nog niet nagelezen",
  unreadHelp: "Dat gebeurt elke nacht vanzelf. Er zijn %{count} regels verzegeld.",
  check: "Controle uitvoeren",
  checkIntro:
    "Een server leest het hele logboek na en vergelijkt elk zegel met de ondertekende kopregels. U kunt verder werken.",
  checkAfter:
    "Het begint binnen een minuut. Een lang logboek vraagt enkele minuten; de uitkomst verschijnt hier vanzelf.",
  checkConfirm: "Controle starten",
  checkComes: "Controle gevraagd op %{moment}. De uitkomst verschijnt hier vanzelf.",
  head: "Laatste kopregel: nr. %{seq}, kenmerk %{hash}, van %{moment}.",
  cutEarlier: "Wat vóór nr. %{since} kwam, is op %{moment} ingekort. Een ondertekende kopregel zegt dat.",
  mayGo: "De regels t/m nr. %{seq} hoeven niet langer te worden bewaard",
  mayGoHelp: "De laatste daarvan is van %{day}. De bewaartermijn is %{term}. Wat daarna komt, blijft.",
  cut: "Logboek inkorten",
  cutIntro:
    "U bevestigt dat de regels t/m nr. %{seq} van het logboek verdwijnen. Dat kan niet ongedaan worden gemaakt.",
  cutAfter:
    "Eerst wordt een ondertekende kopregel gemaakt, bewaard en aan elke FG gemaild. Een dag later verdwijnen de regels. Wie het logboek daarna controleert, ziet vanaf welk nummer het verdergaat, en waarom.",
  cutConfirm: "Inkorten bevestigen",
  cutComes: "Het logboek wordt ingekort t/m nr. %{seq}",
  cutComesHelp: "Niet eerder dan %{moment}. De ondertekende kopregel daarvan is of wordt aan elke FG gemaild.",
  keysUncopied: "Er is te lang geen kopie van de sleutels gemaakt",
  keysUncopiedHelp:
    "Zonder de sleutels is alles onleesbaar, ook elke reservekopie. De laatste kopie: %{moment}. Vraag de beheerder van de server er vandaag een te maken; dat hoort elke dag te gebeuren.",
  keysCopied: "De sleutels",
  keysCopiedHelp: "De laatste kopie: %{moment}.",
  keysNever: "nooit",
  keysAges:
    "De dagsleutel is van %{epoch}. De oudste sleutel van een casus: %{cases}. De hoofdsleutel: %{root}. De sleutel onder het logboek: %{signing}.",
  keysUnknown: "niet bekend",
  caseTitle: "Wie was in deze casus",
  caseIntro: "Wie iets deed of las in casus %{number}, en waarvoor.",
  person: "Over wie",
};
