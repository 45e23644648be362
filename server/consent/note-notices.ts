import { acted } from "../case/acted.js";
import type { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import type { Applicant } from "../person/applicant.js";
import type { Guardian } from "../person/guardian.js";
import { isTold, type Notice, noticeOf } from "../person/notice.js";
import type { Pupil } from "../person/pupil.js";
import type { Signer } from "./signers.js";

type Noticing = {
  guardians: readonly Guardian[];
  pupil: Pupil | undefined;
  applicant: Applicant | undefined;
  /** Whom a form goes to now. */
  asking: readonly Signer[];
  notices: readonly Notice[];
  sentOn: Day;
};

/** With the forms goes what the bureau does with their data; whoever gets no form is to be told otherwise. */
export async function noteNotices(request: Request, found: Case, noticing: Noticing): Promise<void> {
  const { guardians, pupil, applicant, asking, notices, sentOn } = noticing;
  const given = { caseId: found.id, authorId: request.viewer.id, givenOn: sentOn, channel: "PAPER" } as const;
  const isAsked = ({ id }: Guardian) => asking.some(({ guardianId }) => guardianId === id);
  for (const guardian of guardians) {
    if (!isAsked(guardian) || isTold(guardian.id, notices)) continue;
    const kind = isHimself(guardian, guardians, applicant) ? "DIRECT" : "INDIRECT";
    await request.rows.add(noticeOf({ ...given, kind, guardianId: guardian.id }));
  }
  if (pupil && asking.some(({ signer }) => signer === "PUPIL") && !isTold(pupil.id, notices))
    await request.rows.add(noticeOf({ ...given, kind: "INDIRECT", pupilId: pupil.id }));
  if (guardians.some((guardian) => !isAsked(guardian) && !isTold(guardian.id, notices)))
    await acted.tell(request, { act: "noticeDue", case: found });
}

const plain = (name: string): string => name.toLowerCase().split(/\s+/).filter(Boolean).join(" ");

/** Whether this parent applied: the only one there is, or the one of that name. */
function isHimself(guardian: Guardian, guardians: readonly Guardian[], applicant: Applicant | undefined): boolean {
  if (!applicant?.isParent) return false;
  const { givenName, namePrefix, familyName } = guardian;
  return guardians.length === 1 || plain([givenName, namePrefix ?? "", familyName].join(" ")) === plain(applicant.name);
}
