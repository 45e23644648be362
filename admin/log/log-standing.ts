import type { LogStateQuery } from "@zorgvuldig/schema/generated/operations";

/** How the log stands, as the house says it. */
export type LogStanding = LogStateQuery["logState"] & { id: string };
