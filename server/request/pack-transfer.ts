import type { AddressFinding, TransferEnding, TransferState } from "@zorgvuldig/schema/transfers";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Viewer } from "../foundation/access/viewer.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { DataSubjectRequest } from "./data-subject-request.js";

/** Another controller, to whom somebody has what he takes along go straight (article 20(2)); his address is confirmed by somebody else than who entered it. */
@Table({ name: "pack_transfer", of: "request", belongsTo: "case", kept: "CASE" })
export class PackTransfer extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "transfers") request!: Relation<DataSubjectRequest>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.transferState) state!: TransferState;
  /** Where whoever confirmed it found the address. */
  @Holds("request", is.addressFinding, { optional: true }) foundBy!: AddressFinding | null;
  @Holds("request", is.transferEnding, { optional: true }) ending!: TransferEnding | null;
  judgedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) judgedBy!: Relation<Account> | null;
  @Holds("request", is.day, { optional: true }) judgedOn!: Day | null;
  /** As who asked wrote it. */
  @Holds("reason", is.text) name!: string;
  @Holds("reason", is.text) address!: string;
  /** The day on which it was first laid ready for him, and the one on which he first fetched it. */
  @Computed<PackTransfer>("request", is.day, "transfer_laid_on", ["id"]) laidOn?: Day | null;
  @Computed<PackTransfer>("request", is.day, "transfer_fetched_on", ["id"]) fetchedOn?: Day | null;

  enter(asked: DataSubjectRequest, by: string, { name, address }: { name: string; address: string }): void {
    if (asked.kind !== "PORTABILITY") throw new Refusal("rights/portability", "transfer-not-asked", "requestId");
    asked.mustBeOpen("requestId");
    asked.mustBeKnown();
    Object.assign(this, { caseId: asked.caseId, requestId: asked.id, authorId: by, name, address, state: "ENTERED" });
    Object.assign(this, { foundBy: null, ending: null, judgedById: null, judgedOn: null });
  }

  /** By a lead, or by another FG. */
  confirm(foundBy: AddressFinding, { id, role, isLead }: Viewer, today: Day): void {
    if (this.state !== "ENTERED") throw new Refusal("rights/portability", "transfer-fixed", "transferId");
    if (id === this.authorId) throw new Refusal("rights/portability", "receiver-same-person", "transferId");
    if (role !== "fg" && !isLead) throw new Refusal("rights/portability", "receiver-by-lead", "transferId");
    Object.assign(this, { state: "CONFIRMED", foundBy, judgedById: id, judgedOn: today });
  }

  end(ending: TransferEnding): void {
    if (this.state === "ENDED") throw new Refusal("rights/portability", "transfer-fixed", "transferId");
    Object.assign(this, { state: "ENDED", ending });
  }

  /** Throws as long as nobody else confirmed the address, and once it does not go straight any more. */
  mustBeConfirmed(of: DataSubjectRequest, field: string): void {
    if (this.state === "ENDED") throw new Refusal("rights/portability", "transfer-ended", field);
    if (of.id !== this.requestId || this.state !== "CONFIRMED")
      throw new Refusal("rights/portability", "receiver-unconfirmed", field);
  }
}
