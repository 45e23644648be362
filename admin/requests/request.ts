import type { RequestQuery, RequestsQuery } from "@zorgvuldig/schema/generated/operations";

export type RequestRow = RequestsQuery["requests"]["items"][number];
export type RequestFile = NonNullable<RequestQuery["request"]>;
export type Decision = NonNullable<RequestFile["decisions"]>[number];
/** What a dialog about one request is given. */
export type DialogProps = { request: RequestFile; close: () => void };

/** The one that waits: for a lead, or for the letter to go. */
export const standing = ({ decisions }: RequestFile, state: "PROPOSED" | "DECIDED"): Decision | undefined =>
  (decisions ?? []).find((decision) => decision.state === state);

/** What is kept and nothing else for this request, as long as that stands. */
export const restrictionOf = ({ restrictions }: RequestFile) => (restrictions ?? []).find(({ liftedOn }) => !liftedOn);

/** Whether something of this matter was proposed, decided or told. */
export const isDecided = ({ decisions }: RequestFile, matter: "EXTENSION" | "ANSWER"): boolean =>
  (decisions ?? []).some((one) => one.matter === matter && one.state !== "RETURNED" && one.state !== "RECALLED");
