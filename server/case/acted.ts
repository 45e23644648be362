import type { CourseAct } from "@zorgvuldig/schema/duties";
import { Fact } from "../foundation/facts.js";
import type { Assignment } from "./assignment.js";
import type { Case } from "./case.js";

/** An act of the course was done, and this is what became of the case. */
export const acted = new Fact<{ readonly act: CourseAct; readonly case: Case }>();

/** A consultant sees a case no more from now on. */
export const unassigned = new Fact<Assignment>();
