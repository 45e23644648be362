/** Filters that somebody keeps for himself. */
export const saved = {
  title: "Opgeslagen zoekopdrachten",
  keep: "Deze filters opslaan…",
  keepNothing: "Kies eerst een filter.",
  keepIntro: "U bewaart: %{said}. Alleen u ziet deze zoekopdracht.",
  nameHelp: "Zeg waarop u filtert. Geen namen, casusnummers, adressen of datums.",
  submit: "Opslaan",
  kept: "Zoekopdracht opgeslagen",
  manage: "Zoekopdrachten beheren…",
  none: "U hebt geen zoekopdrachten meer.",
  rename: "Naam wijzigen",
  renameOne: "Naam wijzigen van %{name}",
  remove: "Verwijderen",
  removeOne: "%{name} verwijderen",
  removeIntro: "U verwijdert de zoekopdracht ‘%{name}’. Aan de casussen verandert niets.",
};
