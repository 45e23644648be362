import type { ChangeMeasure, NoticeMatter } from "@zorgvuldig/schema/changes";
import { keepsForItAlone } from "@zorgvuldig/schema/changes";
import { Disclosure } from "../disclosure/disclosure.js";
import type { Request } from "../foundation/database/request.js";
import { InformationRequest } from "../information/information-request.js";
import type { FollowNoticeInput } from "./change-inputs.js";
import type { DataSubjectRequest } from "./data-subject-request.js";
import type { DecidedChange } from "./decided-change.js";
import { RecipientNotice } from "./recipient-notice.js";

const names = ["givenName", "namePrefix", "familyName"];

/** Whether it went along in this letter: every letter names the pupil, and the rest goes by what was chosen for it. */
function wentAlong(
  { target, rowId, field, isWholeFile }: DecidedChange,
  { facts, recordIds, documentIds }: Disclosure,
): boolean {
  if (isWholeFile) return true;
  if (recordIds.includes(rowId) || documentIds.includes(rowId)) return true;
  if (field === null) return false;
  if (target === "GUARDIAN") return facts.includes("GUARDIANS") && [...names, "email", "phone"].includes(field);
  if (target !== "PUPIL") return false;
  if (field === "birthOn") return facts.includes("BIRTH_ON");
  if (field === "gender") return facts.includes("GENDER");
  return names.includes(field) || (facts.includes("ADDRESS") && ["street", "postcode", "city"].includes(field));
}

/** A question names the pupil and when he was born (origin/third-parties-authorised); a person is erased with the whole file alone. */
const wasTold = ({ target, field, measure, isWholeFile }: DecidedChange): boolean =>
  isWholeFile ||
  (target === "PUPIL" && measure === "CORRECT" && field !== null && [...names, "birthOn"].includes(field));

const matterOf: Readonly<Record<ChangeMeasure, NoticeMatter>> = {
  CORRECT: "CORRECTED",
  STATEMENT: "CORRECTED",
  ERASE: "ERASED",
  KEEP: "RESTRICTED",
};

/** Whoever received any of it is to be told (article 19): once for each letter and each thing that happened to it. Before the rows go. */
export async function planNotices(
  request: Request,
  asked: DataSubjectRequest,
  changes: readonly DecidedChange[],
): Promise<void> {
  const counted = changes.filter(({ measure, ground }) => measure !== "KEEP" || ground === keepsForItAlone);
  const [left, isPlanned] = [await leftThere(request, asked.caseId), await plannedOf(request, asked)];
  for (const disclosure of left)
    for (const matter of new Set(
      counted.filter((one) => wentAlong(one, disclosure)).map(({ measure }) => matterOf[measure]),
    ))
      if (!isPlanned(disclosure, matter)) await request.rows.add(planned(request, asked, disclosure, matter));
  const [named] = counted.filter(wasTold).map(({ measure }) => matterOf[measure]);
  if (!named) return;
  for (const { id } of await request.rows.ofCase(InformationRequest, asked.caseId))
    if (!isPlanned({ id }, named)) await request.rows.add(ofQuestion(request, asked, id, named));
}

/** The same, of a case that is restricted as a whole. */
export async function planRestrictedNotices(request: Request, asked: DataSubjectRequest): Promise<void> {
  const isPlanned = await plannedOf(request, asked);
  for (const disclosure of await leftThere(request, asked.caseId))
    if (!isPlanned(disclosure, "RESTRICTED")) await request.rows.add(planned(request, asked, disclosure, "RESTRICTED"));
}

/** Of one request everybody hears the same once. */
async function plannedOf({ rows }: Request, { id }: DataSubjectRequest) {
  const before = await rows.by(RecipientNotice, "requestId", id);
  return ({ id }: { readonly id: string }, matter: NoticeMatter): boolean =>
    before.some((one) => (one.disclosureId ?? one.informationRequestId) === id && one.matter === matter);
}

const leftThere = async ({ rows }: Request, caseId: string): Promise<Disclosure[]> =>
  (await rows.ofCase(Disclosure, caseId)).filter(({ state }) => state === "SENT" || state === "RECEIVED");

const planned = (
  { today }: Request,
  asked: DataSubjectRequest,
  { id }: { readonly id: string | null },
  matter: NoticeMatter,
) =>
  Object.assign(new RecipientNotice(), {
    ...{ caseId: asked.caseId, requestId: asked.id, disclosureId: id, informationRequestId: null, matter },
    plannedOn: today,
    ...({ state: "NotificationPlanned", doneOn: null, channel: null, remark: null } as const),
  });

const ofQuestion = (
  request: Request,
  asked: DataSubjectRequest,
  informationRequestId: string,
  matter: NoticeMatter,
): RecipientNotice => Object.assign(planned(request, asked, { id: null }, matter), { informationRequestId });

/** He was told, could not be, or need not be. Gives the request's id. */
export async function followNotice(request: Request, input: FollowNoticeInput): Promise<string> {
  const notice = await request.rows.load(RecipientNotice, input.noticeId, input.version);
  notice.follow(input, request.today);
  request.rows.save(notice);
  return notice.requestId;
}
