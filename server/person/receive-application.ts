import { regulationInForce } from "@zorgvuldig/schema/regulation";
import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Applicant } from "./applicant.js";
import { Guardian } from "./guardian.js";
import { noticeOf } from "./notice.js";
import type { ApplicationInput } from "./person-inputs.js";
import { Pupil } from "./pupil.js";

/** Opens a case. Of somebody else's application no detail of the pupil is taken down before the parents are heard. */
export async function receiveApplication(request: Request, input: ApplicationInput): Promise<string> {
  const { receivedOn } = input;
  const numbered = request.rows.next("case_number");
  const { today } = await request.opened();
  const opened = new Case();
  opened.receive(receivedOn, today);
  const applicant = Object.assign(new Applicant(), input.applicant);
  applicant.mustHaveLeave(receivedOn);
  applicant.mustNotStandFor(input.guardians);
  if (!applicant.isParent && input.pupil)
    throw new Refusal("consent/parents-agree-first", "pupil-from-third-party", "pupil");
  if (!applicant.isParent && input.question)
    throw new Refusal("consent/parents-agree-first", "pupil-from-third-party", "question");

  const { rows } = request;
  await rows.add(
    Object.assign(opened, {
      number: await numbered,
      channel: input.channel,
      question: input.question,
      noticeVersion: regulationInForce.version,
      noticeGivenOn: receivedOn,
    }),
  );
  const caseId = opened.id;
  await rows.add(Object.assign(applicant, { caseId }));
  if (!applicant.isParent) {
    const told = { authorId: request.viewer.id, kind: "DIRECT", givenOn: receivedOn, channel: input.channel } as const;
    await rows.add(noticeOf({ caseId, applicantId: applicant.id, ...told }));
  }
  if (applicant.email)
    request.mail("applicationReceived", { to: "APPLICANT", id: applicant.id, caseId, aboutId: caseId });
  for (const [at, given] of input.guardians.entries()) {
    const guardian = Object.assign(new Guardian(), given, { caseId, livesApart: given.livesApart ?? false });
    guardian.livesAt(given, `guardians.${at}.`);
    await rows.add(guardian);
    if (guardian.hearsOf(applicant))
      request.mail("applicationReceived", { to: "GUARDIAN", id: guardian.id, caseId, aboutId: caseId });
  }
  if (input.pupil) {
    const pupil = Object.assign(new Pupil(), input.pupil, { caseId });
    pupil.livesAt(input.pupil, "pupil.");
    pupil.mustBePlausible(today);
    await rows.add(pupil);
  }
  await acted.tell(request, { act: "receiveApplication", case: opened });
  return caseId;
}
