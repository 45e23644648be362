import type { Screens } from "../../nl/screens/index.js";

export const reports: Screens["reports"] = {
  title: "Ministry report",
  menu: "Report",
  intro: "Yearly figures without persons, fixed after the end of each year.",
  empty: "No figures released yet",
  emptyHelp: "As soon as the bureau has fixed a year, it is listed here.",
  year: "Year",
  frozenOn: "Fixed on",
};
