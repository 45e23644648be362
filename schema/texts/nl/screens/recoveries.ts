/** Access given back by two people. */
export const recoveries = {
  title: "Herstel van toegang",
  menu: "Toegangsherstel",
  intro:
    "Voor een collega die wachtwoord, telefoon en herstelcodes kwijt is. Een beheerder begint. Een ander bevestigt, en geeft de code door.",
  who: "Voor wie",
  begunBy: "Begonnen door",
  confirmedBy: "Bevestigd door",
  state: "Stand",
  act: "Wat u kunt doen",
  nobody: "Nog niemand",
  nothing: "Niets",
  by: "%{name}, %{moment}",
  waiting: "Wacht op tweede persoon",
  confirmed: "Code gegeven",
  used: "Toegang terug",
  over: "Verlopen",
  begin: "Herstel beginnen",
  beginIntro: "Spreek de collega zelf voordat u begint. U krijgt geen wachtwoord en geen code te zien.",
  colleague: "Wie heeft geen toegang meer",
  confirm: "Bevestigen",
  confirmOf: "Herstel bevestigen voor %{name}",
  confirmIntro:
    "Bevestig alleen als u zelf zeker weet dat %{name} erom vraagt. Alle sessies van %{name} eindigen meteen. U krijgt een code om door te geven.",
  codeTitle: "Code voor %{name}",
  codeIntro:
    "Geef deze code zelf door, onder vier ogen of aan de telefoon. Hij geldt %{minutes} minuten, werkt één keer en wordt alleen nu getoond.",
  codeWhere: "%{name} kiest op de aanmeldpagina: Geen toegang meer?",
  passedOn: "Ik heb de code doorgegeven",
  empty: "Niemand is zijn toegang kwijt",
  emptyHelp: "Wat hier gebeurt, staat ook in het logboek.",
};
