import type { Screens } from "../../nl/screens/index.js";

export const log: Screens["log"] = {
  title: "Log",
  intro:
    "Everything that somebody did or read, and everything that was refused. The log holds no data of pupils or parents, and nobody can change it.",
  empty: "Nothing recorded yet",
  emptyHelp: "As soon as somebody does or reads something, it appears here.",
  fetch: "Fetch log",
  from: "From",
  to: "Up to and including",
  everybody: "Everybody",
  columns: {
    createdAt: "When",
    actor: "Who",
    action: "What",
    activity: "What for",
    cases: "Case",
    fields: "Which data",
    outcome: "Outcome",
  },
  inCases: "%{smart_count} case |||| %{smart_count} cases",
  noFields: "None",
  fields: "%{smart_count} field |||| %{smart_count} fields",
  whole: "The log is intact",
  wholeHelp: "On %{moment} all %{count} sealed lines were read through.",
  broken: "The log is not as it was sealed",
  brokenHelp:
    "From line %{seq} on the seal does not match (read through on %{moment}). Hold the fetched log against the heads that were kept.",
  changed: "Something was put back or changed",
  changedHelp:
    "On %{moment} %{box} turned out not to be what was last recorded. Leave the case and compare it with the latest backup.",
  unread: "The log has not been read through yet",
  unreadHelp: "That happens by itself every night. %{count} lines have been sealed.",
  head: "Last head: number %{seq}, mark %{hash}, of %{moment}.",
  keysUncopied: "For too long no copy of the keys has been made",
  keysUncopiedHelp:
    "Without the keys everything is unreadable, every backup included. The last copy: %{moment}. Ask the operator of the server to make one today; that should happen every day.",
  keysCopied: "The keys",
  keysCopiedHelp: "The last copy: %{moment}.",
  keysNever: "never",
  keysAges:
    "The key of the day is of %{epoch}. The oldest key of a case: %{cases}. The root key: %{root}. The key that signs the log: %{signing}.",
  keysUnknown: "not known",
  caseTitle: "Who was in this case",
  caseIntro: "Who did or read something in case %{number}, and what for.",
  person: "About whom",
};
