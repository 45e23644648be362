import type { Screens } from "../../nl/screens/index.js";

export const exports: Screens["exports"] = {
  title: "Exports",
  intro: "Who asked for cases or the log as a file, which data, what for and why.",
  introOwn: "What you asked for as a file, what for and why. The data protection officer sees this too.",
  empty: "Nothing has been exported yet",
  emptyHelp: "As soon as somebody asks for cases or the log as a file, it appears here.",
  open: "Export…",
  ofCases: "Export cases",
  ofCasesIntro:
    "You get a CSV file with the cases of this list, with the filters and in the order that you chose. Names, addresses, health and home do not go along. What you ask for and why is recorded and visible to the data protection officer.",
  ofLog: "Export log",
  ofLogIntro:
    "You get the whole sealed log as a file. With it anybody outside this system can check that it is intact. What you ask for and why is recorded.",
  ofEvidence: "Take along the evidence of this request",
  ofEvidenceIntro:
    "One zip file for the authority, and not for whoever made the request: the facts of this request, the decisions, what was given and by what that is known. Not what somebody was given or wrote. The lines of the log are about the whole case, from the day of receipt.",
  readyEvidence: "The evidence is ready",
  evidence: "Evidence of a request",
  ofPack: "Export the account for the authority",
  ofPackIntro:
    "You get the breaches, the matters of the authority, the requests of data subjects (kind and dates), the certificates of destruction and the register of processing activities. Nothing out of a file goes along, and no name of a pupil or parent. Read over what you wrote about breaches yourself before you send it.",
  whose: "Do not name pupils or parents in the reason.",
  make: "Prepare file",
  readyCases: "%{smart_count} case is ready |||| %{smart_count} cases are ready",
  readyLog: "The log is ready",
  readyPack: "The account is ready",
  readyHelp:
    "The link works until %{moment}, for you alone and as long as you stay signed in. Every time you fetch the file is recorded. Keep it no longer than necessary.",
  fetch: "Fetch file",
  fetchReadable: "Fetch the readable version",
  over: "This link has expired. Ask for the file again.",
  close: "Close",
  columns: {
    createdAt: "When",
    who: "Who",
    what: "What",
    fields: "Which data",
    activity: "What for",
    reason: "Why",
    endsAt: "Link until",
  },
  cases: "%{smart_count} case |||| %{smart_count} cases",
  log: "Log, %{smart_count} line |||| Log, %{smart_count} lines",
  pack: "Account for the authority, %{smart_count} breach |||| Account for the authority, %{smart_count} breaches",
  selection: "%{cases} (%{selection})",
};
