import type { Screens } from "../../nl/screens/index.js";

export const board: Screens["board"] = {
  label: "Cases by stage",
  count: "%{smart_count} case |||| %{smart_count} cases",
  many: "more than %{count}",
  empty: "No cases",
  more: "Show more",
  restInList: "The other cases in this stage are in the list.",
  received: "Received on %{day}",
  erased: "Erased on %{day}",
  move: "Move case %{number}",
  moveTo: "Move to",
  dropHere: "Put it here",
  isHere: "This case is here already.",
  notSigned: "Not yet: the parent has not signed.",
  formsNotSent: "Not yet: the forms have not been sent.",
  frozen: "Not possible: the case is on halt.",
  notFrom: "Not possible from ‘%{from}’ to ‘%{to}’.",
  nobodyMoves: "No case is moved to ‘%{to}’.",
  refused: "Case %{number} was not moved. %{why}",
  close: "Close",
};
