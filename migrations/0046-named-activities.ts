import { Step } from "./protect.js";

/** The activities of the register; who adds one there adds it here, in a next step. */
const known = ["APPLICATION", "INTAKE", "HANDLING", "EXCHANGE", "RIGHTS", "REPORTING", "SECURITY", "PROCESSORS"];

/** purpose/assignment-only: whatever was read or written, its event names an activity that stands in the register. */
export class NamedActivities extends Step {
  readonly name = "NamedActivities0000000000046";
  readonly sql = `
    alter table event add constraint event_names_activity check (activity in (${known.map((one) => `'${one}'`).join(", ")}));
  `;
}
