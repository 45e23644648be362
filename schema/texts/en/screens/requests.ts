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
  stands: "Time stands still since %{day}",
  left: "%{smart_count} day left (by %{day}) |||| %{smart_count} days left (by %{day})",
  lastDay: "today is the last day",
  late: "%{smart_count} day late (by %{day}) |||| %{smart_count} days late (by %{day})",
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
