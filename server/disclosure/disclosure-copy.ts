import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Disclosure } from "./disclosure.js";

/**
 * What went, as it went: the frame of the letter, and what it told by what that holds. Each line is its label, a new line, and what it said.
 * What is about health and home lies apart, under their own key.
 */
@Table({ name: "disclosure_copy", of: "course", belongsTo: "case", kept: "CASE" })
export class DisclosureCopy extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  disclosureId!: string;
  @Belongs(() => Disclosure, "copy", { onlyOne: true }) disclosure!: Relation<Disclosure>;
  @Holds("contact", is.listOf(is.text), { optional: true }) contact!: string[] | null;
  @Holds("identity", is.listOf(is.text), { optional: true }) identity!: string[] | null;
  @Holds("learning", is.listOf(is.text), { optional: true }) learning!: string[] | null;
  @Holds("absence", is.listOf(is.text), { optional: true }) absence!: string[] | null;
  /** Of a letter without health and home. Sealed: a guess could be tried on it. */
  @Holds("note", is.hash, { optional: true }) contentHash!: string | null;
  /** What went along of learning and absence; each is numbered after the one before, and then come those about health and home. */
  @Holds("note", is.listOf(is.uuid), { optional: true }) documentIds!: string[] | null;
  @Holds("note", is.text, { hidden: true }) frame!: string;
}

@Table({ name: "disclosed_health", of: "health", belongsTo: "case", kept: "CASE" })
export class DisclosedHealth extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  disclosureId!: string;
  @Belongs(() => Disclosure, "health", { onlyOne: true }) disclosure!: Relation<Disclosure>;
  @Holds("health", is.listOf(is.text)) health!: string[];
  @Holds("health", is.listOf(is.uuid), { optional: true }) documentIds!: string[] | null;
  @Holds("health", is.hash) contentHash!: string;
}

@Table({ name: "disclosed_home", of: "home", belongsTo: "case", kept: "CASE" })
export class DisclosedHome extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  disclosureId!: string;
  @Belongs(() => Disclosure, "home", { onlyOne: true }) disclosure!: Relation<Disclosure>;
  @Holds("home", is.listOf(is.text)) home!: string[];
  @Holds("home", is.listOf(is.uuid), { optional: true }) documentIds!: string[] | null;
  @Holds("home", is.hash) contentHash!: string;
}
