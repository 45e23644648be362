import type { Screens } from "../../nl/screens/index.js";

export const roles: Screens["roles"] = {
  title: "Roles",
  intro:
    "What each role sees and records, for each kind of data. This table comes from the same rules by which the system weighs every question. A consultant sees own cases only.",
  kind: "Kind of data",
  sees: "Sees",
  seesRevealed: "Sees after showing with a reason",
  seesRequested: "Sees while a request is open",
  seesOwn: "Sees own account",
  writes: "records",
  writesOnly: "Records, does not see",
  writesRevealed: "then records too",
  nothing: "Nothing",
  clause: "Clause: %{title}",
};
