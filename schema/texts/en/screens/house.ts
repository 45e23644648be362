import type { Screens } from "../../nl/screens/index.js";

export const house: Screens["house"] = {
  name: "Zorgvuldig",
  demo: "Demonstration: invented data",
  test: "Test environment: no real data",
  skip: "Skip to the content",
  menu: "Main menu",
  openMenu: "Open menu",
  account: "Your account",
  profile: "Account: %{name}",
  lead: "lead",
  language: "Language",
  dutch: "Nederlands",
  english: "English",
  ownAccount: "My account",
  signOut: "Sign out",
  yes: "Yes",
  no: "No",
  none: "Nothing recorded yet",
  cancel: "Cancel",
  to: "up to and including %{to}",
  from: "from %{from}",
};
