import type { Kind } from "@zorgvuldig/schema/kinds";
import type { Stage } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given } from "../foundation/access/given.js";
import { Holds, Row } from "../foundation/access/holds.js";
import type { Condition } from "../foundation/access/plan/condition.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";

@InputType()
export class CaseFilter {
  /** In one of these. */
  @Given("course", is.listOf(is.stage), { optional: true }) stage?: Stage[];
  /** Assigned to this consultant today. */
  @Given("course", is.uuid, { optional: true }) consultantId?: string;
  /** Nobody is assigned today. */
  @Given("course", is.flag, { optional: true }) withoutConsultant?: boolean;
  @Given("course", is.day, { optional: true }) receivedFrom?: Day;
  @Given("course", is.day, { optional: true }) receivedTo?: Day;
  /** Erased before this day. */
  @Given("course", is.day, { optional: true }) destroyBefore?: Day;
  /** With an authorisation that holds today, and runs out before this day. */
  @Given("evidence", is.day, { optional: true }) authorisedBefore?: Day;
  @Given("course", is.flag, { optional: true }) isFrozen?: boolean;
}

/** What each part of a filter is, for a table in which filters are kept. */
const parts: Readonly<Record<keyof CaseFilter, is.FieldType>> = {
  stage: is.listOf(is.stage),
  consultantId: is.uuid,
  withoutConsultant: is.flag,
  receivedFrom: is.day,
  receivedTo: is.day,
  destroyBefore: is.day,
  authorisedBefore: is.day,
  isFrozen: is.flag,
};
type KeptFilter = { [Part in keyof CaseFilter]-?: Exclude<CaseFilter[Part], undefined> | null };

const names = Object.keys(parts) as (keyof CaseFilter)[];

/** A row that keeps a filter; what is not asked is empty. */
export abstract class FilteredRow extends Row implements KeptFilter {
  stage!: Stage[] | null;
  consultantId!: string | null;
  withoutConsultant!: boolean | null;
  receivedFrom!: Day | null;
  receivedTo!: Day | null;
  destroyBefore!: Day | null;
  authorisedBefore!: Day | null;
  isFrozen!: boolean | null;
}

/** Gives the table of such a row a column for every part of its filter, and its type a field. */
export const HoldsFilter =
  (kind: Kind) =>
  (entity: Class): void => {
    for (const name of names) Holds(kind, parts[name], { optional: true })(entity.prototype as object, name);
  };

/** A filter as it is kept: what is not asked is empty. */
export const keptOf = (filter: CaseFilter): KeptFilter =>
  Object.fromEntries(names.map((name) => [name, filter[name] ?? null])) as KeptFilter;

/** Which cases a filter means. First stands by what the fewest are found. */
export function casesWhere(filter: CaseFilter | KeptFilter): Condition[] {
  const { consultantId, authorisedBefore, isFrozen, destroyBefore, receivedFrom, receivedTo, withoutConsultant } =
    filter;
  const stages = [...new Set(filter.stage ?? [])];
  const where: (Condition | undefined)[] = [
    consultantId ? { of: "consultants_of", among: "cases_of", is: "=", value: consultantId } : undefined,
    isFrozen ? ["frozenOn", "set", true] : undefined,
    destroyBefore ? ["destroyOn", "<", destroyBefore] : undefined,
    authorisedBefore
      ? { of: "authorised_until_of", among: "cases_authorised_before", is: "<", value: authorisedBefore }
      : undefined,
    receivedFrom ? ["receivedOn", ">=", receivedFrom] : undefined,
    receivedTo ? ["receivedOn", "<=", receivedTo] : undefined,
    stages.length === 1 ? ["stage", "=", stages[0]] : undefined,
    stages.length > 1 ? ["stage", "any", stages] : undefined,
    withoutConsultant ? { of: "consultants_of", is: "none", value: true } : undefined,
  ];
  return where.filter((condition) => condition !== undefined);
}
