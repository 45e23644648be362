import type { Screens } from "../../nl/screens/index.js";

export const requests: Screens["requests"] = {
  title: "Requests",
  intro: "Requests of parents and pupils about their data, with the day by which they must have an answer.",
  empty: "No requests yet",
  emptyHelp: "A request is recorded on the page of a case and then appears here.",
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
