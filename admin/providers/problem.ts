import { ApolloError } from "@apollo/client/core";
import { type ClauseId, clauses } from "@zorgvuldig/schema/clauses";
import { HttpError } from "react-admin";

type Fields = Readonly<Record<string, string>>;

/** What can be the matter. Both a refusal and an invalid input may name fields and the clause they come from. */
export type Problem =
  | { kind: "invalid" | "refused"; message: string; fields: Fields; clause: ClauseId | null }
  | { kind: "incident"; number: string | null }
  | { kind: "conflict" | "denied" | "missing" | "offline" | "signedOut" | "unavailable" };

const statuses: Record<Problem["kind"], number> = {
  invalid: 422,
  refused: 422,
  incident: 500,
  conflict: 409,
  denied: 403,
  missing: 404,
  signedOut: 401,
  offline: 0,
  unavailable: 503,
};

const isClauseId = (id: unknown): id is ClauseId => typeof id === "string" && id in clauses;

const fieldsIn = (value: unknown): Fields =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([path, message]) => [path, String(message)]))
    : {};

const detailsIn = ({ fields, clause }: Record<string, unknown>) => ({
  fields: fieldsIn(fields),
  clause: isClauseId(clause) ? clause : null,
});

const byCode = (message: string, extensions: Record<string, unknown>): Problem => {
  switch (extensions.code) {
    case "BAD_USER_INPUT":
      return { kind: "invalid", message, ...detailsIn(extensions) };
    case "REFUSED":
      return { kind: "refused", message, ...detailsIn(extensions) };
    case "CONFLICT":
      return { kind: "conflict" };
    case "FORBIDDEN":
      return { kind: "denied" };
    case "NOT_FOUND":
      return { kind: "missing" };
    case "UNAUTHENTICATED":
      return { kind: "signedOut" };
    case "UNAVAILABLE":
      return { kind: "unavailable" };
    default:
      return { kind: "incident", number: extensions.incident === undefined ? null : String(extensions.incident) };
  }
};

const byStatus = (status: unknown): Problem => {
  if (status === undefined) return { kind: "offline" };
  if (status === 401) return { kind: "signedOut" };
  if (status === 403) return { kind: "denied" };
  // Also what a proxy in front says for us.
  if (status === 502 || status === 503 || status === 504) return { kind: "unavailable" };
  return { kind: "incident", number: null };
};

const statusOf = (error: unknown) =>
  typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : undefined;

const problemIn = (error: unknown): Problem => {
  if (error instanceof ApolloError) {
    const [first] = error.graphQLErrors;
    return first ? byCode(first.message, { ...first.extensions }) : byStatus(statusOf(error.networkError));
  }
  if (!(error instanceof HttpError)) return { kind: "incident", number: null };
  return error.body instanceof ApolloError ? problemIn(error.body) : byStatus(error.status);
};

/** Ours, also where ra-data-graphql has put it in an HttpError of its own. */
const carried = (error: unknown): Problem | null => {
  if (!(error instanceof HttpError) || typeof error.body !== "object" || error.body === null) return null;
  return "problem" in error.body ? error.body.problem : carried(error.body);
};

export const trouble = (problem: Problem) =>
  new HttpError("message" in problem ? problem.message : problem.kind, statuses[problem.kind], { problem });

/** ra-data-graphql hides every failure in an HttpError of status 200, where react-admin looks for the real one. */
export const asTrouble = (error: unknown) => trouble(carried(error) ?? problemIn(error));

export const problemOf = (error: unknown): Problem => carried(error) ?? { kind: "incident", number: null };
