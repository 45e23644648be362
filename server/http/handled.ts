import type { Request as HttpRequest, Response } from "express";
import type { Mode } from "../config.js";
import { Uuid } from "../foundation/access/scalars.js";
import { logAway, logIncident } from "../foundation/audit/incident.js";
import { isAway } from "../foundation/database/away.js";
import { asAnswer } from "../foundation/database/errors.js";
import { Conflict, Forbidden, Invalid, NotFound, Refusal, Unauthenticated } from "../foundation/refusal.js";
import { TooManyTries } from "../staff/throttle.js";
import { languageOf } from "./cookies.js";
import { textsIn } from "./says.js";

/** What came as JSON; every part of it is still to be looked at. */
export type Given = Readonly<Record<string, unknown>>;
type Handler = (request: HttpRequest, response: Response, given: Given) => Promise<unknown>;

/** A route that answers in the person's language whatever is thrown. `refusedAs`: the status of a refusal. */
export const handledIn =
  (mode: Mode, refusedAs: 401 | 422) => (work: Handler) => async (request: HttpRequest, response: Response) => {
    try {
      const body: unknown = request.body;
      await work(request, response, typeof body === "object" && body !== null ? (body as Given) : {});
    } catch (error) {
      // Half an answer is not followed by another one.
      if (response.headersSent) return void response.destroy();
      const { status, says } = answerTo(request, response, asAnswer(error) ?? error, refusedAs);
      response.status(status).json({ ...says, mode, language: languageOf(request) });
    }
  };

type Said = { status: number; says: { message: string; clause?: string; fields?: Record<string, string> } };

/** What a route of the door says of what was thrown: the one place where that is decided, whatever form it then travels in. */
export function answerTo(request: HttpRequest, response: Response, error: unknown, refusedAs: 401 | 422): Said {
  const { answers, refusals, invalid } = textsIn(languageOf(request));
  if (error instanceof Unauthenticated) return { status: 401, says: { message: answers.unauthenticated } };
  if (error instanceof TooManyTries) {
    response.set("retry-after", String(error.seconds));
    const message = `${answers.tries} ${Math.ceil(error.seconds / 60)}`;
    return { status: 429, says: { message, clause: "security/measures" } };
  }
  if (error instanceof Refusal)
    return { status: refusedAs, says: { message: refusals[error.key], clause: error.clause } };
  if (error instanceof Forbidden)
    return { status: 403, says: { message: answers.forbidden, clause: "security/limited-access" } };
  if (error instanceof NotFound) return { status: 404, says: { message: answers.notFound } };
  if (error instanceof Conflict) return { status: 409, says: { message: answers.conflict } };
  if (error instanceof Invalid) {
    const fields = Object.fromEntries(Object.entries(error.fields).map(([field, key]) => [field, invalid[key]]));
    const [message = answers.invalid] = Object.values(fields);
    return { status: 400, says: { message, fields } };
  }
  if (isAway(error)) {
    logAway(error);
    return { status: 503, says: { message: answers.unavailable } };
  }
  return { status: 500, says: { message: `${answers.incident} ${logIncident(error)}` } };
}

/** Throws `NotFound` for what is no id: it is nobody's. */
export function idFrom(given: unknown): string {
  try {
    return Uuid.parseValue(given);
  } catch {
    throw new NotFound();
  }
}
