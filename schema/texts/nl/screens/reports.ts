/** The one page of the ministry, and that of the administrator. */
export const reports = {
  title: "Rapportage ministerie",
  menu: "Rapportage",
  intro: "Jaarcijfers zonder personen, vastgesteld na afloop van elk jaar.",
  empty: "Nog geen vrijgegeven cijfers",
  emptyHelp: "Zodra het bureau een jaar heeft vastgesteld, staat het hier.",
  year: "Jaar",
  frozenOn: "Vastgesteld op",
};
export const start = {
  title: "Beheer",
  text: "Als functioneel beheerder ziet u nooit de inhoud van een casus; accounts krijgen later hier hun eigen pagina.",
};
