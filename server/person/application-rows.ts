import { regulationOn } from "@zorgvuldig/schema/regulation";
import { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Rows } from "../foundation/database/rows.js";
import type { Mail } from "../foundation/mail/queue.js";
import { Refusal } from "../foundation/refusal.js";
import { Applicant } from "./applicant.js";
import { Guardian } from "./guardian.js";
import { noticeOf } from "./notice.js";
import type { ApplicationInput } from "./person-inputs.js";
import { Pupil } from "./pupil.js";

/** What an application becomes: the case, who applied, the parents, and the pupil as far as he may be known by now. */
export type Application = {
  readonly opened: Case;
  readonly applicant: Applicant;
  readonly guardians: readonly Guardian[];
  readonly pupil: Pupil | null;
};

/** Throws unless all of it may be taken down. Of somebody else's application no detail of the pupil is, before the parents are heard. */
export function applicationOf(input: ApplicationInput, today: Day): Application {
  const opened = new Case();
  opened.receive(input.receivedOn, today);
  Object.assign(opened, {
    channel: input.channel,
    question: input.question,
    noticeVersion: regulationOn(input.receivedOn).version,
    noticeGivenOn: input.receivedOn,
  });
  const applicant = Object.assign(new Applicant(), input.applicant);
  applicant.mustHaveLeave(input.receivedOn);
  applicant.mustNotStandFor(input.guardians);
  if (!applicant.isParent && input.pupil)
    throw new Refusal("consent/parents-agree-first", "pupil-from-third-party", "pupil");
  if (!applicant.isParent && input.question)
    throw new Refusal("consent/parents-agree-first", "pupil-from-third-party", "question");
  const guardians = input.guardians.map((given, at) => {
    const guardian = Object.assign(new Guardian(), given, { livesApart: given.livesApart ?? false });
    guardian.livesAt(given, `guardians.${at}.`);
    return guardian;
  });
  const pupil = input.pupil ? Object.assign(new Pupil(), input.pupil) : null;
  pupil?.livesAt(input.pupil ?? {}, "pupil.");
  pupil?.mustBePlausible(today);
  return { opened, applicant, guardians, pupil };
}

type Received = {
  readonly number: string;
  /** Who took it down; nobody, where it came by the website. */
  readonly authorId: string | null;
  readonly mail: (mail: Mail<"applicationReceived">) => void;
};

/** Lays it down, tells whoever applied and who decides about the pupil, and notes that he was told what is done with his data. */
export async function addApplication(
  rows: Rows,
  { opened, applicant, guardians, pupil }: Application,
  { number, authorId, mail }: Received,
): Promise<void> {
  await rows.add(Object.assign(opened, { number }));
  const { id: caseId, receivedOn, channel } = opened;
  const about = { caseId, aboutId: caseId };
  await rows.add(Object.assign(applicant, { caseId }));
  if (!applicant.isParent) {
    const told = { authorId, kind: "DIRECT", givenOn: receivedOn, channel } as const;
    await rows.add(noticeOf({ caseId, applicantId: applicant.id, ...told }));
  }
  if (applicant.email) mail({ to: "APPLICANT", id: applicant.id, ...about });
  for (const guardian of guardians) {
    await rows.add(Object.assign(guardian, { caseId }));
    if (guardian.hearsOf(applicant)) mail({ to: "GUARDIAN", id: guardian.id, ...about });
  }
  if (pupil) await rows.add(Object.assign(pupil, { caseId }));
}
