import type { Screens } from "../../nl/screens/index.js";

export const recoveries: Screens["recoveries"] = {
  title: "Recovery of access",
  menu: "Access recovery",
  intro:
    "For a colleague who lost password, telephone and recovery codes. An administrator begins. Somebody else confirms, and passes the code on.",
  who: "For whom",
  begunBy: "Begun by",
  confirmedBy: "Confirmed by",
  state: "State",
  act: "What you can do",
  nobody: "Nobody yet",
  nothing: "Nothing",
  by: "%{name}, %{moment}",
  waiting: "Waits for a second person",
  confirmed: "Code given",
  used: "Access back",
  over: "Lapsed",
  begin: "Begin a recovery",
  beginIntro: "Speak to the colleague yourself before you begin. You are shown no password and no code.",
  colleague: "Who has no access any more",
  confirm: "Confirm",
  confirmOf: "Confirm the recovery for %{name}",
  confirmIntro:
    "Confirm only when you are sure yourself that %{name} asks for it. All sessions of %{name} end at once. You get a code to pass on.",
  codeTitle: "Code for %{name}",
  codeIntro:
    "Pass this code on yourself, in person or by telephone. It holds for %{minutes} minutes, works once and is shown only now.",
  codeWhere: "On the sign-in page %{name} chooses: No access any more?",
  passedOn: "I have passed the code on",
  empty: "Nobody lost his access",
  emptyHelp: "What happens here stands in the log too.",
};
