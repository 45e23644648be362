import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound } from "../foundation/refusal.js";
import { Applicant } from "./applicant.js";
import { Guardian } from "./guardian.js";
import { isTold, Notice, noticeOf } from "./notice.js";
import type { GiveNoticeInput } from "./person-inputs.js";
import { Professional } from "./professional.js";
import { Pupil } from "./pupil.js";

/** Somebody of whom data are kept that he did not give himself was told so (article 14 GDPR); with the last of them it was done. */
export async function giveNotice(request: Request, input: GiveNoticeInput): Promise<void> {
  const { rows } = request;
  const { caseId, version, personId, givenOn, channel } = input;
  const asked = {
    case: rows.load(Case, caseId, version),
    guardians: rows.idsOfCase(Guardian, caseId),
    professionals: rows.idsOfCase(Professional, caseId),
    pupils: rows.idsOfCase(Pupil, caseId),
    applicants: rows.idsOfCase(Applicant, caseId),
    notices: rows.ofCase(Notice, caseId),
  };
  const found = await asked.case;
  found.must("giveNotice", request.today);
  const [guardians, professionals, before] = [await asked.guardians, await asked.professionals, await asked.notices];
  const about = aboutOf(personId, {
    guardianId: guardians,
    professionalId: professionals,
    pupilId: await asked.pupils,
    applicantId: await asked.applicants,
  });
  if (isTold(personId, before)) throw new Invalid({ personId: "told-before" });
  const kind = about.applicantId ? "DIRECT" : "INDIRECT";
  const notice = noticeOf({ caseId, authorId: request.viewer.id, kind, givenOn, channel, ...about });
  notice.mustBePast(found, request.today);
  await rows.add(notice);
  rows.save(found);
  // The pupil is told with the form that he signs, and whoever applied for others when he did.
  if ([...guardians, ...professionals].every((id) => isTold(id, [...before, notice])))
    await acted.tell(request, { act: "noticesGiven", case: found });
}

/** Who this is in the case. Throws `NotFound`. */
function aboutOf(personId: string, people: Record<string, readonly string[]>): Record<string, string> {
  const found = Object.keys(people).find((one) => people[one]?.includes(personId));
  if (!found) throw new NotFound();
  return { [found]: personId };
}
