import { type ClauseState, clauseStates } from "@zorgvuldig/schema/proofs";
import { ObjectType, registerEnumType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";

const states = Object.fromEntries(clauseStates.map((state) => [state, state]));
registerEnumType(states, { name: "ClauseState" });
const state: is.FieldType = { graph: states, column: "text" };
const many = (graph: object): is.FieldType => ({ graph, column: "text", list: true });

/** A test that proves a promise, as it was when all of them last ran. */
@ObjectType()
export class ClauseTest {
  @Tells("law", is.code) name!: string;
  @Tells("law", is.code) file!: string;
  @Tells("law", is.flag) isGreen!: boolean;
}

/** What was counted just now of a promise, and what it should be. */
@ObjectType()
export class ClauseFigure {
  @Tells("law", is.code) figure!: string;
  @Tells("law", is.code) title!: string;
  @Tells("law", is.count) target!: number;
  @Tells("figure", is.count) holds!: number;
  @Tells("figure", is.moment) checkedAt!: string;
}

/** How words of the regulation are read that can be read in more ways than one. What it says stands in `schema/readings.ts`. */
@ObjectType()
export class ClauseReading {
  @Tells("law", is.code) reading!: string;
  /** Of the words that it has now: other words have another, and are confirmed anew. */
  @Tells("law", is.hash) wordsHash!: string;
  @Tells("law", is.flag) isGap!: boolean;
  @Tells("law", is.day) confirmedOn!: string | null;
  @Tells("colleague", is.text) confirmedBy!: string | null;
}

/** A promise of the regulation: how it is kept, and what shows that it is. */
@ObjectType()
export class Clause {
  @Tells("law", is.code) id!: string;
  @Tells("law", is.code) title!: string;
  @Tells("law", is.code) summary!: string;
  @Tells("law", is.code) heading!: string;
  @Tells("law", is.code) kept!: string;
  /** Why no software can keep it. */
  @Tells("law", is.code) because!: string | null;
  @Tells("law", state) state!: ClauseState;
  @Tells("law", many(ClauseTest)) fulfilledBy!: ClauseTest[];
  @Tells("figure", many(ClauseFigure)) proofs!: ClauseFigure[];
  @Tells("law", many(ClauseReading)) readings!: ClauseReading[];
}

/** One row behind a figure: the case when it is in one that this viewer sees, otherwise the row alone. */
@ObjectType()
export class ProofRow {
  @Tells("trace", is.code) place!: string;
  @Tells("trace", is.uuid) rowId!: string | null;
  @Tells("course", is.uuid) caseId!: string | null;
  @Tells("course", is.code) number!: string | null;
}
