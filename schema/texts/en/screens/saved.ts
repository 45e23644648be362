import type { Screens } from "../../nl/screens/index.js";

export const saved: Screens["saved"] = {
  title: "Saved searches",
  keep: "Save these filters…",
  keepNothing: "Choose a filter first.",
  keepIntro: "You save: %{said}. Only you see this search.",
  nameHelp: "Say what you filter on. No names, case numbers, addresses or dates.",
  submit: "Save",
  kept: "Search saved",
  manage: "Manage searches…",
  none: "You have no searches any more.",
  rename: "Change name",
  renameOne: "Change the name of %{name}",
  remove: "Delete",
  removeOne: "Delete %{name}",
  removeIntro: "You delete the search ‘%{name}’. Nothing changes about the cases.",
};
