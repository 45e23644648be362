import type { MailFailure, MailRecipient, MailState, MailTemplate } from "@zorgvuldig/schema/mail-words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Moment } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";

/** A mail in the outbox: to whom and about what, and how far it came. Its address and its words are made when it leaves. */
@Table({
  name: "message",
  of: "delivery",
  belongsTo: "case",
  kept: "MESSAGE",
})
export class Message extends Row {
  caseId!: string | null;
  @Belongs(() => Case, undefined, { optional: true }) case!: Relation<Case> | null;
  @Holds("course", is.mailTemplate) template!: MailTemplate;
  @Holds("course", is.mailRecipient) recipient!: MailRecipient;
  @Holds("house", is.uuid, { optional: true, hidden: true }) recipientId!: string | null;
  @Holds("house", is.uuid, { hidden: true }) aboutId!: string;
  @Holds("house", is.code, { hidden: true }) key!: string;
  @Holds("delivery", is.mailState) state!: MailState;
  @Holds("delivery", is.count) attempts!: number;
  @Holds("delivery", is.moment) nextTryAt!: Moment;
  @Holds("house", is.moment, { optional: true, hidden: true }) leasedUntil!: Moment | null;
  @Holds("house", is.moment, { optional: true, hidden: true }) handedOverAt!: Moment | null;
  @Holds("delivery", is.moment, { optional: true }) sentAt!: Moment | null;
  @Holds("delivery", is.mailFailure, { optional: true }) failure!: MailFailure | null;
  /** By which the mail server's own log knows it; every attempt has the same. */
  @Holds("delivery", is.code, { optional: true }) messageId!: string | null;

  /** Somebody decides that it goes again: it did not arrive, or nobody knows and twice is better than never. */
  sendAgain(at: Moment): void {
    if (this.state !== "FAILED" && this.state !== "UNKNOWN") throw new Refusal("security/measures", "mail-settled");
    this.state = "QUEUED";
    this.attempts = 0;
    this.nextTryAt = at;
    this.handedOverAt = null;
    this.failure = null;
  }

  /** Somebody has found out that it did arrive. */
  confirmArrival(at: Moment): void {
    if (this.state !== "UNKNOWN") throw new Refusal("security/measures", "mail-settled");
    this.state = "SENT";
    this.sentAt = at;
    this.failure = null;
  }
}
