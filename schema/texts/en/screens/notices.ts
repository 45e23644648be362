import type { notices as nl } from "../../nl/screens/notices.js";

export const notices: typeof nl = {
  title: "Who is to hear of it",
  line: "Whoever received these data hears that they were corrected, erased or restricted (article 19). Who they are stands in the letter too.",
  received: "received it on %{day}",
  asked: "was asked about this pupil on %{day}",
  follow: "Record",
  followNamed: "Record: %{name}, %{matter}",
  followIntro: "Record whether this recipient was told. If not, say why.",
  how: "How it ended",
  doneOn: "Told on",
  channel: "How",
  remark: "Why not",
  remarkHelp: "Only when it is impossible or takes disproportionate effort it need not be done.",
};
