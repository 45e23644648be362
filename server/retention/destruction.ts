import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";

/** What one night's round did: how many it erased, how many wait for an answer or for a second person, and what was found left of the erased. */
@Table({ name: "destruction_run", of: "trace", belongsTo: "nobody", kept: "NO_PERSON" })
export class DestructionRun extends Row {
  @Holds("trace", is.day) runOn!: Day;
  /** None while it goes on, and of one that was killed until it was gone on with. */
  @Holds("trace", is.moment, { optional: true }) endedAt!: Moment | null;
  @Holds("trace", is.count) erased!: number;
  @Holds("trace", is.count) held!: number;
  @Holds("trace", is.count) waiting!: number;
  @Holds("trace", is.count) residue!: number;
}

/** The "verklaring van vernietiging" of one case: by which rule and when it went, and how much of what; nothing by which anybody is found (D26). */
@Table({
  name: "destruction_certificate",
  of: "trace",
  belongsTo: "nobody",
  kept: "CERTIFICATE",
})
export class DestructionCertificate extends Row {
  runId!: string;
  @Belongs(() => DestructionRun, "certificates") run!: Relation<DestructionRun>;
  @Holds("trace", is.code) term!: string;
  @Holds("trace", is.day) destroyOn!: Day;
  @Holds("trace", is.day) promisedBy!: Day;
  @Holds("trace", is.moment) erasedAt!: Moment;
  /** How many rows of what: "learning_record 3". */
  @Holds("trace", is.listOf(is.code)) counts!: string[];
  @Holds("house", is.bytes, { hidden: true }) caseHash!: Buffer;
  /** By the number on the family's own paper, under a key of the house. */
  @Holds("house", is.bytes, { hidden: true }) numberHash!: Buffer;
  /** Of all of it: who has the certificate on paper holds it against this. */
  @Holds("trace", is.code) contentHash!: string;
}

/** A second person agreed that a case goes that no night had foretold. */
@Table({ name: "erasure_approval", of: "trace", belongsTo: "case", kept: "CASE" })
export class ErasureApproval extends Row {
  caseId!: string;
  @Belongs(() => Case, "erasureApprovals") case!: Relation<Case>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("trace", is.day) destroyOn!: Day;
  @Holds("trace", is.day) approvedOn!: Day;
}
