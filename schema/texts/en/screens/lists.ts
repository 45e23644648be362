import type { Screens } from "../../nl/screens/index.js";

export const lists: Screens["lists"] = {
  filters: "Filters",
  everything: "Everything",
  clearFilters: "Clear filters",
  previous: "Previous",
  next: "Next",
  pages: "Pages",
  total: "%{smart_count} row |||| %{smart_count} rows",
  totalMany: "more than %{count} rows",
  sortAscending: "Sort on %{column}, ascending",
  sortDescending: "Sort on %{column}, descending",
  nothingFiltered: "Nothing found with these filters",
  nothingFilteredHelp: "Choose another filter, or clear the filters to see everything.",
};
