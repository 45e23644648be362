import type { WorkListQuery } from "@zorgvuldig/schema/generated/operations";

/** What the house counts for who asks. */
export type WorkCounts = WorkListQuery["workList"] & { id: string };
