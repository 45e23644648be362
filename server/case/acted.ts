import type { CourseAct } from "@zorgvuldig/schema/duties";
import type { Day } from "../foundation/clock/calendar.js";
import type { Acting } from "../foundation/database/acting.js";
import type { Rows } from "../foundation/database/rows.js";
import { Fact } from "../foundation/facts.js";
import type { Assignment } from "./assignment.js";
import type { Case } from "./case.js";

/** An act of the course was done, or something came of one, and this is what became of the case; `on`: the day that it is about. */
export const acted = new Fact<{ readonly act: CourseAct; readonly case: Case; readonly on?: Day }, Acting>();

/** An application came by the website: nobody of the house did anything, and there is work all the same. */
export const applied = new Fact<Case, { readonly rows: Rows; readonly today: Day }>();

/** A consultant sees a case no more from now on; `to`: who goes on with it in his place. */
export const unassigned = new Fact<{ readonly assignment: Assignment; readonly to?: string }, Acting>();
