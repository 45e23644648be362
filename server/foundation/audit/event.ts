import type { Activity } from "@zorgvuldig/schema/words";
import { asAnswer } from "../database/errors.js";
import type { Transaction } from "../database/transaction.js";
import { Refusal } from "../refusal.js";

export type Outcome = { readonly name: string; readonly rule: string | null };

/** How a failure is named in the log: what was refused and by which clause, never what was said. */
export function outcomeOf(error: unknown): Outcome {
  const answer = asAnswer(error);
  if (!answer) return { name: "incident", rule: null };
  return { name: answer.code.toLowerCase(), rule: answer instanceof Refusal ? answer.clause : null };
}

/** What an event says beside who, when and as a part of what. */
export type Event = {
  action: string;
  activity: Activity;
  cases?: readonly string[];
  fields?: readonly string[];
  outcome: string;
  rule?: string | null;
};

/** Writes, by the commit, the event of what no plan read: a refusal, a round. Insert-only; no values, no names. */
export const writeEvent = (
  transaction: Transaction,
  { action, activity, cases = [], fields = [], outcome, rule = null }: Event,
): void =>
  transaction.write(
    `insert into event (actor, role, action, activity, case_ids, fields, outcome, rule)
     values (viewer_id(), viewer_role(), $1, $2, $3, $4, $5, $6)`,
    [action, activity, cases, fields, outcome, rule],
  );
