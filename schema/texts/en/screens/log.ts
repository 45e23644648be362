import type { Screens } from "../../nl/screens/index.js";

export const log: Screens["log"] = {
  title: "Log",
  intro:
    "Everything that somebody did or read, and everything that was refused. The log holds no data of pupils or parents, and nobody can change it.",
  empty: "Nothing recorded yet",
  emptyHelp: "As soon as somebody does or reads something, it appears here.",
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
  whole: "Chain holds up to no. %{seq}",
  wholeHelp: "Read through on %{moment}, from no. %{since} on: every line is as it was sealed.",
  broken: "The log is not as it was sealed",
  brokenHelp:
    "From no. %{seq} on the seal does not match (read through on %{moment}). Fetch the log and hold it against the heads that you keep.",
  changed: "Something was put back or changed",
  changedHelp:
    "On %{moment} %{box} turned out not to be what was last recorded. Leave the case and compare it with the latest backup.",
  unread: "The log has not been read through yet",
  unreadHelp: "That happens by itself every night. %{count} lines have been sealed.",
  head: "Last head: no. %{seq}, mark %{hash}, of %{moment}.",
  cutEarlier: "What came before no. %{since} was cut off on %{moment}. A signed head says so.",
  mayGo: "The lines up to no. %{seq} need not be kept any longer",
  mayGoHelp: "The last of them is of %{day}. The term is %{term}. What comes after it stays.",
  cut: "Cut the log",
  cutIntro: "You confirm that the lines of the log up to no. %{seq} go. This cannot be undone.",
  cutAfter:
    "First a signed head is made, kept and mailed to every data protection officer. A day later the lines go. Whoever verifies the log afterwards sees from which number it goes on, and why.",
  cutConfirm: "Confirm cutting",
  cutComes: "The log is being cut up to no. %{seq}",
  cutComesHelp: "Not before %{moment}. Its signed head was or will be mailed to every data protection officer.",
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
