import type { Screens } from "../../nl/screens/index.js";

export const unsaved: Screens["unsaved"] = {
  title: "You filled in something that is not recorded",
  help: "If you leave now, what you filled in is gone.",
  stay: "Go on filling in",
  leave: "Leave without recording",
  conflictHelp: "Nothing has been recorded yet. This is how your version differs from what is saved now:",
  conflictNoFields:
    "Nothing has been recorded yet. In what you had before you no field differs from what is saved now.",
  loadSaved: "Load saved version",
  keepMine: "Go on with my version",
  field: "Detail",
  mine: "Your version",
  saved: "Saved version",
  formsSent: "Forms sent",
  nothing: "Empty",
  kept: "Your version is still there",
  keptHelp: "Record it if it should hold over what was saved meanwhile.",
};
