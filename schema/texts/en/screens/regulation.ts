import type { Screens } from "../../nl/screens/index.js";

export const regulation: Screens["regulation"] = {
  title: "Privacy regulation",
  intro:
    "Every version stands on the website, at an address of its own, and is never changed any more. The data protection officer advises on a new version; after that a lead of the bureau approves it.",
  versions: "Versions",
  version: "Version %{version}",
  holds: "holds from %{day}",
  held: "held from %{day} to %{next}",
  announced: "will hold from %{day}",
  read: "Read the text on the website",
  author: "Written by",
  hash: "Mark of the text",
  changes: "Main changes",
  opinions: "Advice and approval",
  none: "Nothing was recorded about this version yet.",
  takenOver: "The bureau had this version already when it began with this system. It need not be approved here.",
  adviceLine: "Advice of the data protection officer: %{outcome}, on %{day} by %{name}",
  approvedLine: "Approved on %{day} by %{name}",
  advise: "Record advice",
  adviseIntro:
    "Your advice belongs to version %{version}, as it stands on the website. It stays and cannot be changed.",
  outcome: "What is your advice",
  explanation: "Explanation",
  explanationHelp: "Mention no names or other data of people.",
  approve: "Approve version",
  approveIntro: "You approve version %{version}, as it stands on the website. That stays and cannot be undone.",
};
