import type { AuthorityMattersQuery } from "@zorgvuldig/schema/generated/operations";

export type Matter = AuthorityMattersQuery["authorityMatters"]["items"][number];
