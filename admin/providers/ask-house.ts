import { type ClauseId, clauses } from "@zorgvuldig/schema/clauses";
import { callHouse, type Method } from "./house";
import { type Problem, trouble } from "./problem";

const isClauseId = (id: unknown): id is ClauseId => typeof id === "string" && id in clauses;

const objectIn = async (response: Response): Promise<Record<string, unknown>> => {
  const answer: unknown = await response.json().catch(() => null);
  return typeof answer === "object" && answer !== null ? { ...answer } : {};
};

const problemIn = (status: number, answer: Record<string, unknown>): Problem => {
  const message = typeof answer.message === "string" ? answer.message : "";
  const clause = isClauseId(answer.clause) ? answer.clause : null;
  const fields = typeof answer.fields === "object" && answer.fields !== null ? { ...answer.fields } : {};
  if (status === 400) return { kind: "invalid", message, fields, clause };
  if (status === 422 || status === 429) return { kind: "refused", message, fields, clause };
  if (status === 401) return { kind: "signedOut" };
  if (status === 403) return { kind: "denied" };
  if (status === 404) return { kind: "missing" };
  if (status === 409) return { kind: "conflict" };
  if (status === 503) return { kind: "unavailable" };
  return { kind: "incident", number: message.match(/\d+$/)?.[0] ?? null };
};

/** What the house answers at the door, where there is no case; a problem in the form in which every screen shows one. */
export const askHouse = async (method: Method, path: string, body?: unknown): Promise<Record<string, unknown>> => {
  const response = await callHouse(method, path, body).catch(() => {
    throw trouble({ kind: "offline" });
  });
  if (response.status === 204) return {};
  const answer = await objectIn(response);
  if (!response.ok) throw trouble(problemIn(response.status, answer));
  return answer;
};
