import { regulationOn } from "@zorgvuldig/schema/regulation";
import type { Channel, NoticeKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { Applicant } from "./applicant.js";
import { Guardian } from "./guardian.js";
import { Professional } from "./professional.js";
import { Pupil } from "./pupil.js";

/**
 * Somebody of the case was told what is done with his data: which version of it, when and how (articles 13 and 14 GDPR). One is enough; what was told
 * is not taken back.
 */
@Table({ name: "notice", of: "course", belongsTo: "case", kept: "CASE" })
export class Notice extends Row {
  caseId!: string;
  @Belongs(() => Case, "notices") case!: Relation<Case>;
  /** Nobody: the page on which somebody applied told him. */
  authorId!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) author!: Relation<Account> | null;
  guardianId!: string | null;
  @Belongs(() => Guardian, undefined, { optional: true }) guardian!: Relation<Guardian> | null;
  professionalId!: string | null;
  @Belongs(() => Professional, undefined, { optional: true }) professional!: Relation<Professional> | null;
  /** DIRECT: he gave the data himself (article 13). INDIRECT: they came from somebody else (article 14). */
  pupilId!: string | null;
  @Belongs(() => Pupil, undefined, { optional: true }) pupil!: Relation<Pupil> | null;
  applicantId!: string | null;
  @Belongs(() => Applicant, undefined, { optional: true }) applicant!: Relation<Applicant> | null;
  @Holds("course", is.noticeKind) kind!: NoticeKind;
  @Holds("course", is.code) noticeVersion!: string;
  @Holds("course", is.day) givenOn!: Day;
  @Holds("course", is.channel) channel!: Channel;

  /** Throws unless it can have been given on that day. */
  mustBePast({ receivedOn }: Case, today: Day): void {
    if (this.givenOn > today) throw new Invalid({ givenOn: "in-future" });
    if (this.givenOn < receivedOn) throw new Invalid({ givenOn: "before-receipt" });
  }
}

/** Exactly one of them is told. */
const those = ["guardianId", "professionalId", "pupilId", "applicantId"] as const;

type Given = Pick<Notice, "caseId" | "authorId" | "kind" | "givenOn" | "channel"> &
  Partial<Pick<Notice, (typeof those)[number]>>;

/** Of what is told now. */
export const noticeOf = (given: Given): Notice =>
  Object.assign(new Notice(), Object.fromEntries(those.map((one) => [one, null])), given, {
    noticeVersion: regulationOn(given.givenOn).version,
  });

/** Whether this guardian, professional, pupil or applicant was told. */
export const isTold = (id: string, notices: readonly Notice[]): boolean =>
  notices.some((notice) => those.some((one) => notice[one] === id));
