import type { Screens } from "../../nl/screens/index.js";

export const requests: Screens["requests"] = {
  title: "Requests",
  intro: "Requests of parents and pupils about their data, with the day by which they must have an answer.",
  empty: "No requests yet",
  emptyHelp: "A request is recorded on the page of a case and then appears here.",
  which: "Which request",
  doubt: "Why is there a doubt",
  means: "How it was shown",
  choice: "%{kind}, received %{day}",
  lastDay: "today is the last day",
  stands: "Clock stands still",
  since: "since %{day}",
  left: "%{smart_count} day left |||| %{smart_count} days left",
  late: "%{smart_count} day late |||| %{smart_count} days late",
  by: "(by %{day})",
  columns: {
    case: "Case",
    kind: "Kind",
    person: "From",
    receivedOn: "Received on",
    dueTarget: "Target date",
    dueStatutory: "Answer at the latest on",
    state: "State",
  },
};
