import type { Screens } from "../../nl/screens/index.js";

export const packs: Screens["packs"] = {
  title: "Access file",
  line: "All that we have about this person, from the same fields as the case: what, from whom, shared with whom, who looked at it and how long it stays. It is made anew each time and kept nowhere.",
  read: "Read (%{language})",
  json: "As a data file (JSON)",
  csv: "As a table (CSV)",
  carried: "Data to take along",
  carriedLine:
    "What the person provided himself, for a machine. What a school, a consultant or another wrote is not in it; the file says how much that is.",
  left: "What you leave out",
  nothingLeft: "You leave out no words.",
  redact: "Leave out words",
  redactIntro:
    "Is a piece of text about somebody else? Copy it here letter by letter. Wherever it stands, […] comes. The file says how often and why.",
  passage: "Which words",
  passageHelp: "Exactly as it stands, with capitals and punctuation.",
  ground: "Why",
  lift: "Give after all",
  liftNamed: "Give after all: %{passage}",
  liftIntro: "These words then stand in the file again.",
};
