import type { postings as nl } from "../../nl/screens/postings.js";

/** Who asked for the regulation on paper. */
export const postings: typeof nl = {
  title: "Regulation by post",
  intro:
    "Who asked for the privacy regulation on paper. Send it within five working days: copy the address to the envelope and print the regulation from the website. The address is erased within 14 days of posting.",
  empty: "Nobody asked for the regulation by post",
  emptyHelp:
    "When somebody asks for it by mail, by telephone or on paper, record that here. Who asks on the website is here by itself.",
  add: "Record a request",
  addIntro: "Only a name and an address are needed. When nothing is sent, they go after three months.",
  name: "Name on the envelope",
  address: "Address",
  addressHelp: "Street and number, and below them postcode and town.",
  to: "Name and address",
  requestedOn: "Asked on",
  channel: "How asked",
  state: "State",
  acts: "Acts",
  waits: "Still to be sent.",
  late: "Late: longer than five working days",
  goes: "The address goes on %{day}.",
  posted: "Sent on %{day}",
  version: "Version %{version}.",
  dropped: "Dropped",
  post: "Sent",
  postOf: "Sent to %{name}",
  postIntro:
    "On which day was the regulation posted? The version of that day was sent. After that nothing of it changes.",
  postedOn: "Posted on",
  drop: "Drop",
  dropOf: "Drop: %{name}",
  dropIntro: "Nothing is sent. The name and the address are erased at once.",
};
