/** What all lists share. */
export const lists = {
  filters: "Filters",
  everything: "Alles",
  clearFilters: "Filters wissen",
  previous: "Vorige",
  next: "Volgende",
  pages: "Bladeren",
  total: "%{smart_count} regel |||| %{smart_count} regels",
  totalMany: "meer dan %{count} regels",
  sortAscending: "Oplopend sorteren op %{column}",
  sortDescending: "Aflopend sorteren op %{column}",
  nothingFiltered: "Niets gevonden met deze filters",
  nothingFilteredHelp: "Kies een ander filter, of wis de filters om alles te zien.",
};
