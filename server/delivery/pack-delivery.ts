import type { AddressProof, DeliveryEnd, DeliveryManner, GivenManner } from "@zorgvuldig/schema/deliveries";
import type { CodeRoad } from "@zorgvuldig/schema/transfers";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, hasCome, type Moment } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { PackTransfer } from "../request/pack-transfer.js";
import { Account } from "../staff/account.js";

/** That somebody was given what he asked for, and how; what was fetched goes when it ends, this stays with the case. The database counts. */
@Table({ name: "pack_delivery", of: "request", belongsTo: "case", kept: "CASE" })
export class PackDelivery extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "deliveries") request!: Relation<DataSubjectRequest>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  transferId!: string | null;
  /** Another controller for whom it lies ready; nobody, of what is for who asked. */
  @Belongs(() => PackTransfer, "deliveries", { optional: true }) transfer!: Relation<PackTransfer> | null;
  /** By which road the receiver hears the code. */
  @Holds("request", is.codeRoad, { optional: true }) codeRoad!: CodeRoad | null;
  @Holds("request", is.deliveryManner) manner!: DeliveryManner;
  /** On paper: the day on which it went. */
  @Holds("request", is.day, { optional: true }) givenOn!: Day | null;
  /** How an address is known to be his that the house did not have. */
  @Holds("request", is.addressProof, { optional: true }) addressProof!: AddressProof | null;
  @Holds("request", is.moment, { optional: true }) endsAt!: Moment | null;
  @Holds("request", is.moment, { optional: true }) endedAt!: Moment | null;
  @Holds("request", is.deliveryEnd, { optional: true }) endReason!: DeliveryEnd | null;
  @Holds("request", is.moment, { optional: true }) firstFetchedAt!: Moment | null;
  @Holds("request", is.moment, { optional: true }) lastFetchedAt!: Moment | null;
  @Holds("request", is.count) downloads!: number;
  /** In bytes. */
  @Holds("request", is.count, { optional: true }) size!: number | null;
  @Holds("request", is.count, { optional: true, hidden: true }) pieceCount!: number | null;
  /** How many files stayed here; nothing, of what was laid ready before that was kept. */
  @Holds("request", is.count, { optional: true }) leftFiles!: number | null;
  /** Which those are, so that they stay here when it is laid ready once more. */
  @Holds("handed", is.listOf(is.uuid), { optional: true, hidden: true }) leftIds!: string[] | null;
  @Holds("handed", is.text, { optional: true }) address!: string | null;
  /** By what the archive as a whole is known, so that somebody who fetched it can be told whether it is what lay ready. */
  @Holds("handed", is.hash, { optional: true }) contentHash!: string | null;
  /** What is in it by name, size and hash, and what was left out: no names and no texts. */
  @Holds("handed", is.text, { optional: true, hidden: true }) manifest!: string | null;

  give(asked: DataSubjectRequest, by: string, manner: GivenManner, givenOn: Day, today: Day): void {
    if (givenOn > today || givenOn < asked.receivedOn) throw new Refusal("rights/access", "given-on-day", "givenOn");
    Object.assign(this, {
      caseId: asked.caseId,
      requestId: asked.id,
      authorId: by,
      manner,
      givenOn,
      downloads: 0,
      leftFiles: null,
    });
  }

  /** Throws once it is over: what lay there is gone. */
  mustLie(now: Moment): void {
    if (this.endsAt === null || this.endedAt !== null || hasCome(this.endsAt, now))
      throw new Refusal("rights/access", "delivery-over", "deliveryId");
  }

  withdraw(now: Moment): void {
    this.mustLie(now);
    Object.assign(this, { endedAt: now, endReason: "WITHDRAWN" });
  }
}
