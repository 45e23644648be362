import type { GraphQLObjectType } from "graphql";
import { fieldsOf, typeNamed } from "./declared.js";

/** What is asked of a row, and below it. Its id and what is withheld are always asked along. */
export type Ask = { readonly [field: string]: Ask | true };
/** One question at a root field, that asks some fields of one type along one way to it. */
export type Question = { readonly ask: Ask; readonly text: string; readonly steps: number };

/** The root fields that show rows, with the type they begin at and how far their questions go; a case's own go furthest. */
export const roots = {
  case: { type: "Case", deepest: 4 },
  cases: { type: "Case", deepest: 1 },
  consents: { type: "Consent", deepest: 2 },
  recipients: { type: "AuthorisationLine", deepest: 2 },
  requests: { type: "DataSubjectRequest", deepest: 2 },
  daysOff: { type: "DayOff", deepest: 1 },
  retentionHolds: { type: "RetentionHold", deepest: 1 },
  reveals: { type: "Reveal", deepest: 2 },
  destructionRuns: { type: "DestructionRun", deepest: 1 },
  destructionCertificates: { type: "DestructionCertificate", deepest: 1 },
  requestTraces: { type: "RequestTrace", deepest: 1 },
  loneRequests: { type: "LoneRequest", deepest: 2 },
  loneComplaints: { type: "LoneComplaint", deepest: 2 },
  privacyComplaints: { type: "PrivacyComplaint", deepest: 2 },
  breaches: { type: "Breach", deepest: 2 },
  breachCases: { type: "BreachCase", deepest: 1 },
  postings: { type: "Posting", deepest: 2 },
  authorityMatters: { type: "AuthorityMatter", deepest: 2 },
  exports: { type: "Export", deepest: 2 },
  ownSignals: { type: "Signal", deepest: 1 },
  tasks: { type: "Task", deepest: 2 },
  savedQueries: { type: "SavedQuery", deepest: 2 },
  logEntries: { type: "LogEntry", deepest: 1 },
  messages: { type: "Message", deepest: 1 },
  institutions: { type: "Institution", deepest: 1 },
  accounts: { type: "Account", deepest: 2 },
  processors: { type: "Processor", deepest: 2 },
} as const;
export type Root = keyof typeof roots;

type Way = { readonly steps: readonly string[]; readonly type: GraphQLObjectType };

/** Every way from a type to others that passes no type twice, but may end at one that it has passed. */
function waysFrom(type: GraphQLObjectType, deepest: number): Way[] {
  const ways: Way[] = [];
  const walk = (at: GraphQLObjectType, steps: readonly string[], passed: readonly string[]) => {
    ways.push({ steps, type: at });
    if (passed.includes(at.name) || steps.length === deepest) return;
    for (const { name, to } of fieldsOf(at).relations) walk(to, [...steps, name], [...passed, at.name]);
  };
  walk(type, [], []);
  return ways;
}

const printed = (ask: Ask): string =>
  `{ id withheld ${Object.entries(ask)
    .map(([field, below]) => (below === true ? field : `${field} ${printed(below)}`))
    .join(" ")} }`;

/** The whole document; the one variable is the case's id. */
function document(root: Root, ask: Ask): string {
  if (root === "case") return `query ($id: Uuid!) { case(id: $id) ${printed(ask)} }`;
  return `{ ${root}(first: 100, sort: { field: createdAt, order: ASC }, filter: {}) { items ${printed(ask)} total } }`;
}

/** The house answers no more than this for one question; each list on the way multiplies. */
const most = { cost: 4_500, page: 25, list: 4 };

function inPieces(names: readonly string[], size: number): string[][] {
  const pieces: string[][] = [];
  for (let at = 0; at < names.length; at += size) pieces.push(names.slice(at, at + size));
  return pieces;
}

/** All that can be asked at a root: every field of every type, along every way that the limits allow. */
export function questionsAt(root: Root): Question[] {
  const { type: first, deepest } = roots[root];
  return waysFrom(typeNamed(first), deepest).flatMap(({ steps, type }) => {
    const weight = (root === "case" ? 1 : most.page) * most.list ** steps.length;
    const perQuestion = Math.floor(most.cost / weight) - 3;
    return inPieces(fieldsOf(type).leaves, perQuestion).map((fields) => {
      const last: Ask = Object.fromEntries(fields.map((name) => [name, true as const]));
      const ask = steps.reduceRight<Ask>((below, step) => ({ [step]: below }), last);
      return { ask, text: document(root, ask), steps: steps.length };
    });
  });
}

/** How many cells an ask has: every field in it, those below withheld ones included. */
export const cellsIn = (ask: Ask): number =>
  Object.values(ask).reduce<number>((sum, below) => sum + (below === true ? 1 : 1 + cellsIn(below)), 2);
