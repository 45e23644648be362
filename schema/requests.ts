import type { ClauseId } from "./clauses.js";
import type { RequestKind } from "./words.js";

/**
 * How it stands with somebody's request, in the words of DPV 2.3: "RequiresAction" is that he is asked who he is, "ActionDelayed" that he was told that the answer
 * takes longer. The last three are answered: given, refused, and not asked any more.
 */
export const requestStates = [
  "RequestInitiated",
  "RequestRequiresAction",
  "RequestRequiredActionPerformed",
  "RequestActionDelayed",
  "RequestFulfilled",
  "RequestRejected",
  "RequestUnfulfilled",
] as const;
export type RequestState = (typeof requestStates)[number];

/** About whom the data are that somebody asks for: anybody who is in a case, the professional too (D20). */
export const dataSubjects = ["PUPIL", "GUARDIAN", "APPLICANT", "PROFESSIONAL"] as const;
export type DataSubjectKind = (typeof dataSubjects)[number];

/** The same, and whoever works here: of anybody something may be kept that is in no case (D20). */
export const loneSubjects = [...dataSubjects, "STAFF", "CONSULTANT"] as const;
export type LoneSubject = (typeof loneSubjects)[number];

/** Why it is not plain who asks: without such a doubt nobody is asked who he is (article 12(6) GDPR). */
export const identityDoubts = ["UNKNOWN_SENDER", "OTHER_ADDRESS", "ACTS_FOR_ANOTHER"] as const;
export type IdentityDoubt = (typeof identityDoubts)[number];

/** How he showed it. What he showed is looked at, and never copied. */
export const identityMeans = ["CALLED_BACK", "CODE_BY_POST", "IN_PERSON", "MANDATE_SEEN"] as const;
export type IdentityMeans = (typeof identityMeans)[number];

/** Who asks: whom the data are about, a parent for a pupil under sixteen (UAVG 5(4)), or somebody whom he mandated. */
export const askers = ["SELF", "PARENT", "MANDATE"] as const;
export type Asker = (typeof askers)[number];

/** What is decided about a request: that it takes longer, once (article 12(3)), or what the answer is. */
export const decisionMatters = ["EXTENSION", "ANSWER"] as const;
export type DecisionMatter = (typeof decisionMatters)[number];

/** Why it takes longer, in the words of DPV 2.3: the law knows no other reason. */
export const delayReasons = ["ComplexityOfProcess", "HighVolumeOfProcesses"] as const;
export type DelayReason = (typeof delayReasons)[number];

export const answerOutcomes = ["GRANTED", "PARTLY", "REFUSED", "WITHDRAWN"] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/**
 * What the house found of somebody who is in no case: nothing, a certificate that his case was destroyed, something that it keeps of him all the same, as of
 * whoever works here, or something that it kept until he asked that it goes.
 */
export const loneFindings = ["NOTHING", "ERASED", "KEPT", "REMOVED"] as const;
export type LoneFinding = (typeof loneFindings)[number];

/** A proposal waits for a lead; what was decided and not told yet can be taken back. */
export const decisionStates = ["PROPOSED", "DECIDED", "RETURNED", "RECALLED", "TOLD"] as const;
export type DecisionState = (typeof decisionStates)[number];

/** In which state of a request each answer ends it. */
export const endedAs: Readonly<Record<AnswerOutcome, RequestState>> = {
  GRANTED: "RequestFulfilled",
  PARTLY: "RequestFulfilled",
  REFUSED: "RequestRejected",
  WITHDRAWN: "RequestUnfulfilled",
};

/** What somebody does not get, wholly or in part, is proposed by the FG and signed by a lead (oversight/fg). */
export const isCutBack = (outcome: AnswerOutcome): boolean => outcome === "PARTLY" || outcome === "REFUSED";

type Article = string | { readonly law: "UAVG"; readonly article: string };
type Ground = { readonly law?: "UAVG"; readonly of: Partial<Record<RequestKind, Article>> };
/** For the enforcement of civil claims (article 23(1)(j) GDPR). */
const ofClaims = { law: "UAVG", article: "41(1)(j)" } as const;
const whichever = (article: string): Record<RequestKind, string> => ({
  ...{ ACCESS: article, CORRECTION: article, ERASURE: article },
  ...{ RESTRICTION: article, PORTABILITY: article, OBJECTION: article },
});

/** On what a request may be refused, of which kind, and by which article of the GDPR or of the UAVG. There is no other ground. */
export const refusalGrounds = {
  NOT_IDENTIFIED: { of: whichever("12(2)") },
  NOT_ENTITLED: { law: "UAVG", of: whichever("5") },
  EXCESSIVE: { of: whichever("12(5)") },
  OTHERS_RIGHTS: { of: { ACCESS: "15(4)", PORTABILITY: "20(4)" } },
  NOT_INACCURATE: { of: { CORRECTION: "16" } },
  STILL_NECESSARY: { of: { ERASURE: "17(1)" } },
  LEGAL_DUTY: { of: { ERASURE: "17(3)(b)" } },
  LEGAL_CLAIM: { of: { ACCESS: ofClaims, PORTABILITY: ofClaims, ERASURE: "17(3)(e)", OBJECTION: "21(1)" } },
  NOT_DISPUTED: { of: { RESTRICTION: "18(1)" } },
  NOT_PROVIDED: { of: { PORTABILITY: "20(1)" } },
  COMPELLING_GROUNDS: { of: { OBJECTION: "21(1)" } },
} as const satisfies Record<string, Ground>;
export type RefusalGround = keyof typeof refusalGrounds;

const isRefusalGround = (ground: string): ground is RefusalGround => ground in refusalGrounds;
export const refusalGroundCodes: readonly RefusalGround[] = Object.keys(refusalGrounds).filter(isRefusalGround);

/** By which article a request of this kind can be refused on it, and of which law when that is not the GDPR; nothing, when it cannot. */
export const articleOf = (ground: RefusalGround, kind: RequestKind): { article: string; law?: "UAVG" } | undefined => {
  const { of, law }: Ground = refusalGrounds[ground];
  const article = of[kind];
  if (article === undefined) return undefined;
  return typeof article === "string" ? { article, ...(law ? { law } : {}) } : article;
};

/** Against what somebody can object (article 21): being asked how it went, which nobody weighs, or being counted in the yearly figures. */
export const objectables = ["SURVEY", "FIGURES"] as const;
export type Objectable = (typeof objectables)[number];

/** The only grounds on which an objection against the survey is not heeded: it is not his. */
export const surveyGrounds: readonly RefusalGround[] = ["NOT_IDENTIFIED", "NOT_ENTITLED"];

/** Why a case is kept and nothing else: article 18(1)(a) to (d). */
export const restrictionGrounds = ["ACCURACY", "UNLAWFUL", "CLAIM", "OBJECTION"] as const;
export type RestrictionGround = (typeof restrictionGrounds)[number];

/** Why a file is kept past its day of destruction: somebody's request is open, or he wishes it himself (18(1)(b) and (c), D14). */
export const holdGrounds = ["REQUEST", "WISH"] as const;
export type HoldGround = (typeof holdGrounds)[number];

/** What ended it: the answer, the lifting of the restriction, its own last day, or another day of destruction. */
export const holdEnds = ["ANSWERED", "LIFTED", "EXPIRED", "MOVED"] as const;
export type HoldEnd = (typeof holdEnds)[number];

/** For which requests a case can be restricted: asked for itself, or as long as the other is looked at. */
export const mayRestrict: readonly RequestKind[] = ["RESTRICTION", "CORRECTION", "OBJECTION", "ERASURE"];

/** The clause of the right that is used. */
export const rightOf: Readonly<Record<RequestKind, ClauseId>> = {
  ACCESS: "rights/access",
  CORRECTION: "rights/correct",
  ERASURE: "rights/erase",
  RESTRICTION: "rights/restrict",
  PORTABILITY: "rights/portability",
  OBJECTION: "rights/object",
};
