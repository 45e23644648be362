/** The one page of the ministry. */
export const reports = {
  title: "Rapportage ministerie",
  menu: "Rapportage",
  intro: "Jaarcijfers zonder personen, vastgesteld na afloop van elk jaar.",
  empty: "Nog geen vrijgegeven cijfers",
  emptyHelp: "Zodra het bureau een jaar heeft vastgesteld, staat het hier.",
  year: "Jaar",
  frozenOn: "Vastgesteld op",
};
