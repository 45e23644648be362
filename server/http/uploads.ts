import type { Request as HttpRequest, RequestHandler, Response } from "express";
import { Uuid } from "../foundation/access/scalars.js";
import { traceIn } from "../foundation/audit/trace.js";
import { asAnswer } from "../foundation/database/errors.js";
import { type House, Request } from "../foundation/database/request.js";
import { type TakenIn, takenIn } from "../foundation/file/taken-in.js";
import { type Answer, Invalid, Unauthenticated } from "../foundation/refusal.js";
import { timeLeft } from "../staff/time-left.js";
import { NoForm, posted } from "./attached.js";
import { languageOf, ticketOf } from "./cookies.js";
import { incidentSaid, said } from "./says.js";
import { Turns } from "./turns.js";

/** Files that are taken in at one time; each is in memory until it is kept or refused. */
const atOneTime = 3;
/** In milliseconds: how long somebody who was refused may go on sending what nobody keeps. */
const sendsOn = 2_000;

const came = new WeakMap<HttpRequest, TakenIn>();

/** The file that came with this request, looked at already. */
export const fileWith = (request: HttpRequest): TakenIn | undefined => came.get(request);

/**
 * `POST /documents`: a question of the panel's and a file, as a form. Only of who has a session the file is read at all; it is looked at before
 * a transaction begins, and then the act is done as any other. What is refused is an event too.
 */
export function withFile(house: House): RequestHandler {
  const turns = new Turns(atOneTime);
  return async (request, response, next) => {
    try {
      await mustBeAsked(house, request);
      await turns.within(async () => {
        if (request.destroyed) return;
        const { question, content } = await posted(request);
        request.body = readAs(question);
        const { name } = inputOf(request.body);
        came.set(request, await takenIn(typeof name === "string" ? name : "", content));
        // To what comes next it is a question as any other.
        request.headers["content-type"] = "application/json";
        next();
        await gone(response);
      });
    } catch (error) {
      await refused(house, request, response, error);
    }
  };
}

/** Another site's form can send no header of its own, and nobody without a session is listened to for long. */
async function mustBeAsked(house: House, request: HttpRequest): Promise<void> {
  if (!request.headers["x-zorgvuldig"]) throw new Invalid({});
  if ((await timeLeft(house, ticketOf(request))).seconds <= 0) throw new Unauthenticated();
}

function readAs(question: string): object {
  try {
    const given: unknown = JSON.parse(question);
    if (typeof given === "object" && given !== null) return given;
  } catch {}
  throw new NoForm();
}

type Input = { readonly name?: unknown; readonly caseId?: unknown };
const inputOf = (question: unknown): Input =>
  (question as { variables?: { input?: Input } } | undefined)?.variables?.input ?? {};

const gone = (response: Response): Promise<void> =>
  new Promise((resolve) => (response.closed ? resolve() : response.once("close", () => resolve())));

async function refused(house: House, request: HttpRequest, response: Response, error: unknown): Promise<void> {
  const answer = error instanceof NoForm ? new Invalid({}) : asAnswer(error);
  const logged = await logRefusal(house, request, answer ?? error).catch((failure: unknown) => failure);
  const shown =
    answer && !logged ? said(answer, languageOf(request)) : incidentSaid(logged ?? error, languageOf(request));
  if (response.headersSent || response.destroyed) return;
  const { http, ...extensions } = shown.extensions as { http?: { status: number } };
  response.once("finish", () => setTimeout(() => request.destroy(), sendsOn).unref());
  response.status(http?.status ?? statusOf(answer)).set("connection", "close");
  response.json({ data: null, errors: [{ message: shown.message, extensions }] });
  request.resume();
}

/** A refusal of what was asked well is an answer, as it is of every other act. */
const statusOf = (answer: Answer | undefined): number => (answer?.code === "REFUSED" ? 200 : 400);

/** No event, no answer: of what nobody did either. */
async function logRefusal(house: House, request: HttpRequest, error: unknown): Promise<undefined> {
  const ticket = ticketOf(request);
  if (!ticket || error instanceof Unauthenticated) return undefined;
  const viewing = await Request.begin(house, ticket, { trace: traceIn(request.headers.traceparent) });
  const { caseId } = inputOf(request.body);
  viewing.started("offerFile", "HANDLING", isId(caseId) ? caseId : undefined);
  await viewing.fail(error);
  return undefined;
}

function isId(given: unknown): given is string {
  try {
    return Uuid.parseValue(given) === given;
  } catch {
    return false;
  }
}
