import type { DataCategory, DisclosureManner } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Moment } from "../foundation/clock/calendar.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";

/** What went to whom, when and for what; never changed afterwards. */
@Table({ name: "disclosure", of: "course", belongsTo: "case", kept: "with its case" })
export class Disclosure extends Row {
  caseId!: string;
  @Belongs(() => Case, "disclosures") case!: Relation<Case>;
  institutionId!: string;
  @Belongs(() => Institution) institution!: Relation<Institution>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  /** On paper, or told: telling is sharing too (consent/before-handling). */
  @Holds("course", is.disclosureManner) manner!: DisclosureManner;
  @Holds("course", is.listOf(is.dataCategory)) categories!: DataCategory[];
  @Holds("course", is.listOf(is.uuid)) recordIds!: string[];
  @Holds("course", is.moment) disclosedAt!: Moment;
  @Holds("note", is.text) purpose!: string;
}
