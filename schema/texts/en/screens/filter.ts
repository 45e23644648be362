import type { Screens } from "../../nl/screens/index.js";

export const filter: Screens["filter"] = {
  withoutConsultant: "Without consultant",
  isFrozen: "On halt",
  receivedFrom: "Received from",
  receivedTo: "Received until",
  authorisedBefore: "Authorisation ends before",
  destroyBefore: "Erased before",
  everybody: "All consultants",
  aConsultant: "one consultant",
  chosen: "Chosen filters",
  drop: "Remove filter: %{words}",
  count: "%{smart_count} case |||| %{smart_count} cases",
  countMany: "more than %{count} cases",
  said: {
    stage: "Stage: %{stages}",
    consultantId: "Consultant: %{name}",
    withoutConsultant: "Without consultant",
    receivedFrom: "Received from %{day}",
    receivedTo: "Received until %{day}",
    authorisedBefore: "Authorisation ends before %{day}",
    destroyBefore: "Erased before %{day}",
    isFrozen: "On halt",
  },
};
