import type { VisitEnd } from "@zorgvuldig/schema/signing-in";
import type { Ticket } from "../foundation/access/ticket.js";
import { logIncident } from "../foundation/audit/incident.js";
import type { House } from "../foundation/database/request.js";
import { refusedAtTheDoor } from "./door.js";
import { type IdentityProvider, NotProven } from "./identity-provider.js";
import { linkBy } from "./organisation-link.js";
import { type From, signInBy } from "./organisation-sign-in.js";
import { takeVisit } from "./organisation-visit.js";
import type { LetIn } from "./sign-in.js";
import type { Throttle } from "./throttle.js";

type Came = From & {
  readonly answer: URL;
  /** What its cookie holds of the visit, and of a session. */
  readonly secret: string | undefined;
  readonly ticket: Ticket | undefined;
};
export type CameBack = { readonly isLink: boolean; readonly end?: VisitEnd; readonly letIn?: LetIn };

/** A browser is back from the provider with an answer. It counts once, in the browser that went, and within ten minutes. */
export async function comeBack(
  house: House,
  throttle: Throttle,
  provider: IdentityProvider,
  { answer, secret, ticket, ...from }: Came,
): Promise<CameBack> {
  const visit = secret ? await takeVisit(house, secret) : undefined;
  if (!secret || !visit) {
    await refusedAtTheDoor(house, "security/measures");
    // Who shows no visit at all is told nothing of one: another site may have led him here.
    return { isLink: false, ...(secret ? { end: "BROKEN_OFF" } : {}) };
  }
  const isLink = visit.linking !== null;
  const proven = await provider.proven(answer, { secret, isLink }).catch((error: unknown) => {
    if (!(error instanceof NotProven)) throw error;
    if (error.end === "UNREACHABLE") logIncident(error.cause);
    return error;
  });
  if (visit.linking !== null) return { isLink, end: await linkBy(house, ticket, visit.linking, proven) };
  if (proven instanceof NotProven) {
    await refusedAtTheDoor(house, "security/measures");
    return { isLink, end: proven.end };
  }
  const tried = await signInBy(house, throttle, proven, { ...from, secret });
  if (typeof tried === "string") return { isLink, end: tried };
  return { isLink, letIn: tried };
}
