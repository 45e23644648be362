import type {
  DaysOffQuery,
  LoneRequestQuery,
  LoneRequestsQuery,
  RequestQuery,
  RequestsQuery,
  RequestTracesQuery,
} from "@zorgvuldig/schema/generated/operations";

export type RequestRow = RequestsQuery["requests"]["items"][number];
export type RequestFile = NonNullable<RequestQuery["request"]>;
export type LoneRow = LoneRequestsQuery["loneRequests"]["items"][number];
export type TraceRow = RequestTracesQuery["requestTraces"]["items"][number];
export type LoneFile = NonNullable<LoneRequestQuery["loneRequest"]>;
/** In a case, or in none: what is shown and done alike of both. */
export type AskedFile = RequestFile | LoneFile;
export type DayOff = DaysOffQuery["daysOff"]["items"][number];
export type Decision = NonNullable<RequestFile["decisions"]>[number];
export type Change = NonNullable<RequestFile["changes"]>[number];
export type Notice = NonNullable<RequestFile["notices"]>[number];
export type AskedDecision = Decision | NonNullable<LoneFile["decisions"]>[number];
export type Transfer = NonNullable<RequestFile["transfers"]>[number];
export type Delivery = NonNullable<RequestFile["deliveries"]>[number];
/** What a dialog about one request is given. */
export type DialogProps = { request: RequestFile; close: () => void };
export type LoneProps = { request: LoneFile; close: () => void };
export type AskedProps = { request: AskedFile; close: () => void };

export const isLone = (request: AskedFile): request is LoneFile => !("case" in request);

/** The one that waits: for a lead, or for the letter to go. */
export const standing = <One extends AskedDecision>(
  { decisions }: { decisions: readonly One[] | null },
  state: "PROPOSED" | "DECIDED",
): One | undefined => (decisions ?? []).find((decision) => decision.state === state);

/** What is to become, or became, of each thing. */
export const changesOf = ({ changes }: RequestFile): Change[] => (changes ?? []).filter(({ droppedAt }) => !droppedAt);

/** The answer that is decided, where something is still to be done before it can be told. */
export const toCarryOut = (request: RequestFile): Decision | undefined => {
  const decided = (request.decisions ?? []).find(({ matter, state }) => matter === "ANSWER" && state === "DECIDED");
  return decided && changesOf(request).length > 0 && !decided.carriedOutOn ? decided : undefined;
};

type Linked = NonNullable<RequestFile["later"]>[number];
/** The same request as it was made before, the last one first. */
export const earlierOf = ({ earlier }: RequestFile): Linked[] =>
  earlier ? [earlier, ...(earlier.earlier ? [earlier.earlier] : [])] : [];

/** What is kept and nothing else for this request, as long as that stands. */
export const restrictionOf = ({ restrictions }: RequestFile) => (restrictions ?? []).find(({ liftedOn }) => !liftedOn);

/** Whether something of this matter was proposed, decided or told. */
export const isDecided = ({ decisions }: AskedFile, matter: "EXTENSION" | "ANSWER"): boolean =>
  (decisions ?? []).some((one) => one.matter === matter && one.state !== "RETURNED" && one.state !== "RECALLED");

/** On which grounds something is left out of what he is given. */
export const leftOutOf = ({ leftOut }: RequestFile) => (leftOut ?? []).filter((one) => one !== null);

/** What the answer gave, and lies ready no more: it can be laid ready once more, with what stood in it. */
export const mayBeAgain = (request: RequestFile): boolean =>
  request.state === "RequestFulfilled" &&
  !layingReady(request) &&
  (request.deliveries ?? []).some(({ manner, leftFiles }) => manner === "LINK" && leftFiles !== null);

/** To whom it is to go straight, or went. */
export const standingTransfer = ({ transfers }: RequestFile): Transfer | undefined =>
  (transfers ?? []).find(({ state }) => state !== "ENDED");

/** What lies ready to be fetched. */
export const layingReady = ({ deliveries }: RequestFile) =>
  (deliveries ?? []).find(({ manner, endedAt }) => manner === "LINK" && !endedAt);
