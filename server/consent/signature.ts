import type { Channel, PersonKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { Consent } from "./consent.js";

type Signing = { on: Day; channel: Channel; documentHash: string; sentOn: Day; today: Day };

/** One person's yes on one document: asked for, given in writing, perhaps withdrawn. */
@Table({ name: "signature", of: "evidence", belongsTo: "case", kept: "with its case" })
export class Signature extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  consentId!: string;
  @Belongs(() => Consent, "signatures") consent!: Relation<Consent>;
  guardianId!: string | null;
  @Belongs(() => Guardian, undefined, { optional: true }) guardian!: Relation<Guardian> | null;
  @Holds("evidence", is.personKind) signer!: PersonKind;
  @Holds("evidence", is.day, { optional: true }) signedOn!: Day | null;
  @Holds("evidence", is.channel, { optional: true }) channel!: Channel | null;
  /** SHA-256 of the scan or of the digitally signed file. */
  @Holds("evidence", is.hash, { optional: true }) documentHash!: string | null;
  /** The day it was taken down, which the database says: paper counts from then. */
  @Holds("evidence", is.day, { optional: true }) recordedOn?: Day | null;
  /** Which form went to him, by its hash: it is drawn again as it was, or not at all. Sealed: a guess could be tried on it. */
  @Holds("note", is.hash, { optional: true }) formHash!: string | null;
  @Holds("evidence", is.moment, { optional: true }) withdrawnAt!: Moment | null;
  @Holds("note", is.text, { optional: true }) withdrawalReason!: string | null;

  sign({ on, channel, documentHash, sentOn, today }: Signing): void {
    if (this.withdrawnAt !== null) throw new Refusal("purpose/legal-basis", "already-withdrawn");
    if (this.signedOn !== null) throw new Refusal("consent/in-writing", "already-signed");
    if (channel !== "PAPER" && channel !== "DIGITAL")
      throw new Refusal("consent/in-writing", "oral-consent", "channel");
    if (on > today) throw new Refusal("consent/in-writing", "signed-in-future", "signedOn");
    if (on < sentOn) throw new Refusal("consent/in-writing", "signed-before-sent", "signedOn");
    this.signedOn = on;
    this.channel = channel;
    this.documentHash = documentHash;
  }

  /** No, from this instant on: taken back, or never given. What was done under it before stays lawful. */
  withdraw(at: Moment, reason: string): void {
    if (this.withdrawnAt !== null) throw new Refusal("purpose/legal-basis", "already-withdrawn");
    this.withdrawnAt = at;
    this.withdrawalReason = reason;
  }
}
