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
@Table({ name: "signature", of: "evidence", belongsTo: "case", kept: "CASE" })
export class Signature extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  consentId!: string;
  @Belongs(() => Consent, "signatures") consent!: Relation<Consent>;
  guardianId!: string | null;
  @Belongs(() => Guardian, undefined, { optional: true }) guardian!: Relation<Guardian> | null;
  @Holds("evidence", is.personKind) signer!: PersonKind;
  /** From this day on his answer is asked for: the pupil's only when he may speak for himself. */
  @Holds("evidence", is.day) askedOn!: Day;
  /** From this day on his yes is needed, whoever else gave his; none: one of several will do, unless all live apart. */
  @Holds("evidence", is.day, { optional: true }) neededFrom!: Day | null;
  /** Whether the person holds authority now, which the database says: without it nothing that he signed counts. */
  @Holds("evidence", is.flag) holdsAuthority?: boolean;
  @Holds("evidence", is.day, { optional: true }) signedOn!: Day | null;
  @Holds("evidence", is.channel, { optional: true }) channel!: Channel | null;
  /** SHA-256 of the scan or of the digitally signed file. */
  @Holds("evidence", is.hash, { optional: true }) documentHash!: string | null;
  /** The day it was taken down, which the database says: paper counts from then. */
  @Holds("evidence", is.day, { optional: true }) recordedOn?: Day | null;
  /** Which form went to him, by its hash: it is drawn again as it was, or not at all. Sealed: a guess could be tried on it. */
  @Holds("note", is.hash, { optional: true }) formHash!: string | null;
  /** What he had before him when he signed on line, with his answers and his name, to the letter: `documentHash` is its SHA-256. */
  @Holds("note", is.text, { optional: true, hidden: true }) signedForm!: string | null;
  /** Whether he signed on line, where what he signed was kept, which the database says. */
  @Holds("evidence", is.flag) isSignedOnline?: boolean;
  /** He was told that his answer is still awaited: once, and by telephone after that. */
  @Holds("evidence", is.day, { optional: true }) remindedOn!: Day | null;
  @Holds("evidence", is.moment, { optional: true }) withdrawnAt!: Moment | null;
  @Holds("note", is.text, { optional: true }) withdrawalReason!: string | null;
  /** It turned out to be none, and never was one. */
  @Holds("evidence", is.moment, { optional: true }) invalidatedAt!: Moment | null;
  @Holds("note", is.text, { optional: true }) invalidationReason!: string | null;

  sign({ on, channel, documentHash, sentOn, today }: Signing): void {
    this.mustBeAsked(today);
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
  withdraw(at: Moment, reason: string, today: Day): void {
    this.mustBeAsked(today);
    if (this.invalidatedAt !== null) throw new Refusal("consent/in-writing", "already-invalidated", "signatureId");
    if (this.withdrawnAt !== null) throw new Refusal("purpose/legal-basis", "already-withdrawn", "signatureId");
    this.withdrawnAt = at;
    this.withdrawalReason = reason;
  }

  /** It never was a yes: forged, signed by somebody else, not to be read. That cannot be undone. */
  invalidate(at: Moment, reason: string): void {
    if (this.signedOn === null) throw new Refusal("consent/in-writing", "nothing-signed", "signatureId");
    if (this.invalidatedAt !== null) throw new Refusal("consent/in-writing", "already-invalidated", "signatureId");
    this.invalidatedAt = at;
    this.invalidationReason = reason;
  }

  /** A yes that nobody took back and that never turned out to be none. */
  get stands(): boolean {
    return this.signedOn !== null && this.withdrawnAt === null && this.invalidatedAt === null && !!this.holdsAuthority;
  }

  /** Still to be answered, by somebody without whom there is no consent. */
  get isMissing(): boolean {
    return this.signedOn === null && this.withdrawnAt === null && this.neededFrom !== null && !!this.holdsAuthority;
  }

  /** Asked, and neither answered nor reminded yet. */
  awaitsAnswer(today: Day): boolean {
    const isOpen = this.signedOn === null && this.withdrawnAt === null && this.remindedOn === null;
    return isOpen && this.askedOn <= today && !!this.holdsAuthority;
  }

  /** His yes is needed from this day on. Says whether that is new; what somebody signs for himself alone is always needed. */
  needFrom(day: Day): boolean {
    if (this.neededFrom !== null || this.signer === "PUPIL" || this.invalidatedAt !== null) return false;
    this.neededFrom = day;
    return true;
  }

  isOf({ signer, guardianId }: Pick<Signature, "signer" | "guardianId">): boolean {
    return this.signer === signer && this.guardianId === guardianId;
  }

  private mustBeAsked(today: Day): void {
    if (this.askedOn > today) throw new Refusal("data/parents-and-guardians", "pupil-too-young", "signatureId");
  }
}
