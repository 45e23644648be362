/** Complaints of the bureau itself, on the page of a case. */
export const complaints = {
  title: "Complaints about the bureau",
  line: "Because of these the file is kept five years, also once a complaint is settled.",
  directedAt: "Whom the complaint is about",
  text: "What about",
  textHelp: "Only the bureau and the FG read this.",
  which: "Which complaint",
  outcome: "How it ended",
  settledOn: "Settled on",
  correction: "Why it was no complaint about the bureau",
  received: "Received on %{day}",
  proposed: "%{fg} proposes to put this right",
  corrected: "Put right on %{day} by %{fg} and %{lead}",
};
