import type { ClauseId } from "./clauses.js";
import { ofChanges } from "./proofs/changes.js";
import { ofDeliveries } from "./proofs/deliveries.js";
import { ofDesk } from "./proofs/desk.js";
import { ofErasing } from "./proofs/erasing.js";
import { ofGrievances } from "./proofs/grievances.js";
import { ofHolds } from "./proofs/holds.js";
import { ofKeeping } from "./proofs/keeping.js";
import { ofLoneRequests } from "./proofs/lone-requests.js";
import { ofOversight } from "./proofs/oversight.js";
import { ofPeople } from "./proofs/people.js";
import { ofPosting } from "./proofs/posting.js";
import { ofRequestTraces } from "./proofs/request-traces.js";
import { ofRequests } from "./proofs/requests.js";
import { ofSharing } from "./proofs/sharing.js";
import { ofStanding } from "./proofs/standing.js";
import { ofSurvey } from "./proofs/survey.js";
import { ofRules, ofTerms } from "./proofs/terms.js";
import { ofPublished, ofWebsite } from "./proofs/website.js";
import { ofYearly } from "./proofs/yearly.js";
import type { Role } from "./words.js";

/** What is counted to see whether promises are kept: a number of rows that should not be there, so that nought is as it should be. */
export const figures = {
  ...ofPeople,
  ...ofKeeping,
  ...ofErasing,
  ...ofSharing,
  ...ofTerms,
  ...ofStanding,
  ...ofGrievances,
  ...ofOversight,
  ...ofRequests,
  ...ofChanges,
  ...ofLoneRequests,
  ...ofRequestTraces,
  ...ofDeliveries,
  ...ofHolds,
  ...ofDesk,
  ...ofYearly,
  ...ofWebsite,
  ...ofSurvey,
  ...ofPosting,
  ...ofPublished,
  ...ofRules,
} as const;

export type FigureId = keyof typeof figures;

const isFigureId = (id: string): id is FigureId => id in figures;

export const figureIds: readonly FigureId[] = Object.keys(figures).filter(isFigureId);

/** What was added to the first figures, and is asked of the database by functions of its own (`proof_figures_of_…`, `proof_rows_of_…`). */
const addedParts = {
  terms: ofTerms,
  standing: ofStanding,
  requests: ofRequests,
  changes: ofChanges,
  lone_requests: ofLoneRequests,
  request_traces: ofRequestTraces,
  holds: ofHolds,
  desk: ofDesk,
  yearly: ofYearly,
  website: ofWebsite,
  survey: ofSurvey,
  posting: ofPosting,
  grievances: ofGrievances,
  oversight: ofOversight,
  deliveries: ofDeliveries,
} as const;
type AddedPart = keyof typeof addedParts;
const partNames = [
  ...(["terms", "standing", "requests", "changes", "lone_requests", "request_traces"] as const),
  ...(["holds", "desk", "yearly", "website", "survey", "posting", "grievances", "oversight", "deliveries"] as const),
] as const satisfies readonly AddedPart[];
/** Counted for the FG alone. */
const forOfficer: readonly AddedPart[] = ["grievances", "oversight"];

/** The added parts that are counted for who asks. */
export const addedPartsFor = (role: Role): AddedPart[] =>
  partNames.filter((part) => role === "fg" || !forOfficer.includes(part));

/** Of which added part a figure is; nothing, of one of the first. */
export const addedPartOf = (id: FigureId): AddedPart | undefined => partNames.find((part) => id in addedParts[part]);

/** The figures that are counted for who asks. */
export const figuresFor = (role: Role): FigureId[] =>
  figureIds.filter((id) => {
    const part = addedPartOf(id);
    return !part || addedPartsFor(role).includes(part);
  });

/** What every figure is to be. */
export const target = 0;

/** How many rows behind a figure somebody looks into at once. */
export const rowsShown = 100;

export const figuresOf = (clause: ClauseId): FigureId[] => figureIds.filter((id) => figures[id].clause === clause);

/** Its figure is that of all others together. */
export const sumOfAll: ClauseId = "privacy/lawful";

export const clauseStates = ["PROVED", "BROKEN", "BY_BUREAU", "TO_DO"] as const;
export type ClauseState = (typeof clauseStates)[number];

type Known = {
  readonly isByBureau: boolean;
  /** Whether each of the tests that prove it was green. */
  readonly tests: readonly boolean[];
  readonly values: readonly number[];
};

/** A promise that no test proves has nothing built for it yet, whatever is counted. */
export function stateOf({ isByBureau, tests, values }: Known): ClauseState {
  if (values.some((value) => value !== target) || tests.includes(false)) return "BROKEN";
  if (isByBureau) return "BY_BUREAU";
  return tests.length > 0 ? "PROVED" : "TO_DO";
}
