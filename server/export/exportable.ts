import { casesWhere } from "../case/case-filter.js";
import type { Condition } from "../foundation/access/plan/condition.js";

/** The cases of a filter that may leave the house: one that is kept and nothing else is in no file (rights/restrict). */
export const exportable = (filter: Parameters<typeof casesWhere>[0]): Condition[] => [
  ...casesWhere(filter),
  ["restrictedOn", "unset", true],
];
