import type { NoticeMatter, NoticeState } from "@zorgvuldig/schema/changes";
import { limits } from "@zorgvuldig/schema/limits";
import type { Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Disclosure } from "../disclosure/disclosure.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { InformationRequest } from "../information/information-request.js";
import { DataSubjectRequest } from "./data-subject-request.js";

type Followed = {
  readonly state: NoticeState;
  readonly doneOn?: Day | undefined;
  readonly channel?: Channel | undefined;
  readonly remark?: string | undefined;
};

/** Who received it hears that it is corrected, erased or restricted (article 19): one for each time that it was shared, or told with a question, laid down with the change; by the database, of a letter that had gone before and is taken down later. */
@Table({ name: "recipient_notice", of: "request", belongsTo: "case", kept: "CASE", isLaidDown: true })
export class RecipientNotice extends Row {
  caseId!: string;
  @Belongs(() => Case, "recipientNotices") case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "notices") request!: Relation<DataSubjectRequest>;
  disclosureId!: string | null;
  @Belongs(() => Disclosure, undefined, { optional: true }) disclosure!: Relation<Disclosure> | null;
  /** Of what was told with a question: for whom it was asked. */
  informationRequestId!: string | null;
  @Belongs(() => InformationRequest, undefined, { optional: true })
  informationRequest!: Relation<InformationRequest> | null;
  @Holds("request", is.noticeMatter) matter!: NoticeMatter;
  @Holds("request", is.noticeState) state!: NoticeState;
  @Holds("request", is.day) plannedOn!: Day;
  @Holds("request", is.day, { optional: true }) doneOn!: Day | null;
  @Holds("request", is.channel, { optional: true }) channel!: Channel | null;
  /** Why it did not reach anybody, or why it need not: impossible, or out of all proportion. */
  @Holds("reason", is.text, { optional: true }) remark!: string | null;

  /** Throws for a day before it was to be told or after today, and where it says not why nobody was told. */
  follow({ state, doneOn, channel, remark }: Followed, today: Day): void {
    if (this.state !== "NotificationPlanned" && this.state !== "NotificationFailed")
      throw new Refusal("rights/correct", "notice-done", "state");
    if (state === "NotificationPlanned") throw new Invalid({ state: "not-here" });
    const isTold = state === "NotificationCompleted";
    if (isTold && !doneOn) throw new Invalid({ doneOn: "required" });
    if (isTold && !channel) throw new Invalid({ channel: "required" });
    if (!isTold && (remark ?? "").length < limits.reason) throw new Invalid({ remark: "short" });
    const on = doneOn ?? today;
    if (on > today) throw new Invalid({ doneOn: "in-future" });
    if (on < this.plannedOn) throw new Refusal("rights/correct", "told-before", "doneOn");
    Object.assign(this, { state, doneOn: on, channel: channel ?? null, remark: remark ?? null });
  }
}
