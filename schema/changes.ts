import type { RefusalGround } from "./requests.js";
import type { RequestKind } from "./words.js";

/** What is done about one thing in a case, because somebody asked: put right, added to with his own words, erased, or kept as it is. */
export const changeMeasures = ["CORRECT", "STATEMENT", "ERASE", "KEEP"] as const;
export type ChangeMeasure = (typeof changeMeasures)[number];

/** What one can ask to have corrected or erased apart from the rest of the case; and the case, with all that is in it. */
export const changeTargets = [
  "CASE",
  ...(["PUPIL", "GUARDIAN", "APPLICANT", "PROFESSIONAL"] as const),
  ...(["LEARNING", "ABSENCE", "HEALTH", "HOME", "CONTACT", "DOCUMENT", "SENSITIVE_DOCUMENT"] as const),
] as const;
export type ChangeTarget = (typeof changeTargets)[number];

export const changeFields = [
  ...(["givenName", "namePrefix", "familyName", "name", "birthOn", "gender", "email", "phone"] as const),
  ...(["street", "postcode", "city", "hiddenStreet", "hiddenPostcode", "hiddenCity", "profession"] as const),
  ...(["text", "necessity", "aspect", "startedOn", "endedOn", "summary"] as const),
] as const;
export type ChangeField = (typeof changeFields)[number];

type Changeable = {
  /** What can be corrected in it; what may be empty can be erased of it by itself. */
  readonly fields: readonly ChangeField[];
  /** It goes as a whole, or stays: a person does not, as long as his case is there. */
  readonly goes: boolean;
  /** It says something about somebody, which he may answer in his own words (article 16). */
  readonly isOpinion: boolean;
};
const address = ["street", "postcode", "city", "hiddenStreet", "hiddenPostcode", "hiddenCity"] as const;
const name = ["givenName", "namePrefix", "familyName"] as const;
const record = { goes: true, isOpinion: true } as const;
const person = { goes: false, isOpinion: false } as const;

/** What stands in the way of a whole file, as long as it does: it is worked on, somebody is still to be answered, it is kept at somebody's wish, or what he asked for lies ready. */
export const fileHindrances = ["AT_WORK", "COMPLAINT", "REQUEST", "HELD", "PACK"] as const;
export type FileHindrance = (typeof fileHindrances)[number];

/** All of it is to go; where all of it is kept, the rest is meant: what can be neither corrected nor erased by itself. */
export const isWholeFile = (change: { target: ChangeTarget | null; measure: ChangeMeasure | null }): boolean =>
  change.target === "CASE" && change.measure === "ERASE";

/** What can be asked of each. A document is not rewritten by anybody: it is erased, or kept, or answered by another. */
export const changeable: Readonly<Record<ChangeTarget, Changeable>> = {
  CASE: { fields: [], goes: true, isOpinion: false },
  PUPIL: { fields: [...name, "birthOn", "gender", ...address], ...person },
  GUARDIAN: { fields: [...name, "email", "phone", ...address], ...person },
  APPLICANT: { fields: ["name", "email", "phone"], ...person },
  PROFESSIONAL: { fields: ["name", "profession", "email", "phone"], goes: true, isOpinion: false },
  LEARNING: { fields: ["text", "necessity", "aspect"], ...record },
  ABSENCE: { fields: ["text", "necessity", "startedOn", "endedOn"], ...record },
  HEALTH: { fields: ["text", "necessity"], ...record },
  HOME: { fields: ["text", "necessity"], ...record },
  CONTACT: { fields: ["summary"], ...record },
  DOCUMENT: { fields: [], goes: true, isOpinion: false },
  SENSITIVE_DOCUMENT: { fields: [], goes: true, isOpinion: false },
};

/** Of whom it says more than anybody of the office reads without a reason. */
export const specialTargets: readonly ChangeTarget[] = ["HEALTH", "HOME", "SENSITIVE_DOCUMENT"];

/** What can be done on which request. */
export const measuresOf: Readonly<Partial<Record<RequestKind, readonly ChangeMeasure[]>>> = {
  CORRECTION: ["CORRECT", "STATEMENT", "KEEP"],
  ERASURE: ["ERASE", "KEEP"],
};

/** What is kept on this ground is kept for it alone: nobody who works on the case reads it any more (articles 17(3)(e) and 18). */
export const keepsForItAlone: RefusalGround = "LEGAL_CLAIM";

/** Of whom what he received is corrected, erased or restricted must hear of it (article 19), in the words of DPV 2.3. */
export const noticeStates = [
  "NotificationPlanned",
  "NotificationCompleted",
  "NotificationFailed",
  "NotificationNotNeeded",
] as const;
export type NoticeState = (typeof noticeStates)[number];

export const noticeMatters = ["CORRECTED", "ERASED", "RESTRICTED"] as const;
export type NoticeMatter = (typeof noticeMatters)[number];

/** Why a signature does not count, of whoever turned out to be of another age than was thought: taken down as it was by the house itself, in Dutch. */
export const bornOtherwise = "De geboortedatum is gecorrigeerd: op de dag van ondertekening tekende een ander.";
