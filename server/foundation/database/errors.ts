import { type ClauseId, clauses } from "@zorgvuldig/schema/clauses";
import { type RefusalKey, refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { Answer, Conflict, Forbidden, Refusal, Unauthenticated } from "../refusal.js";

type DatabaseError = { code?: string; message?: string; hint?: string };

const isClause = (id: string | undefined): id is ClauseId => !!id && id in clauses;
const isRefusal = (key: string | undefined): key is RefusalKey => !!key && key in refusals;

/**
 * What an error tells the person: an answer of the house, or one that the database gave in the house's own words (a guard
 * raises ZV001 with a refusal's key and its clause, `open_request` ZV002 to nobody). Nothing for an incident.
 */
export function asAnswer(error: unknown): Answer | undefined {
  if (error instanceof Answer) return error;
  const { code, message, hint } = (error ?? {}) as DatabaseError;
  if (code === "ZV001" && isClause(hint) && isRefusal(message)) return new Refusal(hint, message);
  if (code === "ZV002") return new Unauthenticated();
  // Serialisation failure, deadlock, and a key that another request took meanwhile.
  if (code === "40001" || code === "40P01" || code === "23505") return new Conflict();
  if (code === "42501") return new Forbidden("database");
  return undefined;
}
