import type { BreachCasesQuery, BreachesQuery, BreachQuery } from "@zorgvuldig/schema/generated/operations";

export type BreachRow = BreachesQuery["breaches"]["items"][number];
export type BreachFile = NonNullable<BreachQuery["breach"]>;
export type AffectedCase = BreachCasesQuery["breachCases"]["items"][number];
/** What a dialog about one breach is given. */
export type DialogProps = { breach: BreachFile; close: () => void };
