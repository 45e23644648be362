import type { ProcessorQuery, ProcessorsQuery } from "@zorgvuldig/schema/generated/operations";

export type ProcessorRow = ProcessorsQuery["processors"]["items"][number];
export type ProcessorFile = NonNullable<ProcessorQuery["processor"]>;
export type Agreement = NonNullable<NonNullable<ProcessorFile["supplier"]>["agreements"]>[number];

/** All agreements of a consultant or a supplier, the last one first. */
export const agreementsOf = ({ account, supplier }: ProcessorFile): Agreement[] =>
  [...(account?.agreements ?? supplier?.agreements ?? [])].sort((one, other) =>
    (other.fromOn ?? "").localeCompare(one.fromOn ?? ""),
  );
