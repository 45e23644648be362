import express, { type Request as HttpRequest, type Response, Router } from "express";
import type { Mode } from "../config.js";
import { Moment } from "../foundation/access/scalars.js";
import { logIncident } from "../foundation/audit/incident.js";
import type { House } from "../foundation/database/request.js";
import { Forbidden, Invalid, Refusal, Unauthenticated } from "../foundation/refusal.js";
import { signIn, signOut } from "../staff/door.js";
import { Throttle, TooManyTries } from "../staff/throttle.js";
import { giveLanguage, giveTicket, languageOf, markOf, takeTicket, ticketOf } from "./cookies.js";
import { textsIn } from "./says.js";
import { asViewer } from "./viewing.js";

type Given = Record<string, unknown>;
type Handler = (request: HttpRequest, response: Response, given: Given) => Promise<unknown>;

/** What the panel is told of the installation beside who is signed in. */
type Standing = { readonly mode: Mode; readonly sendsMail: boolean };

/** Signing in and out, one's language, and the clock of a demonstration. */
export function sessionRoutes(house: House, { mode, sendsMail }: Standing): Router {
  const handled = (work: Handler) => async (request: HttpRequest, response: Response) => {
    try {
      const body: unknown = request.body;
      await work(request, response, typeof body === "object" && body !== null ? (body as Given) : {});
    } catch (error) {
      refuse(request, response, error, mode);
    }
  };
  const throttle = new Throttle(house);
  const router = Router();
  router.use(express.json({ limit: "4kb" }));

  router.post(
    "/session",
    handled(async (request, response, { email, password }) => {
      const from = { place: request.ip ?? "", mark: markOf(request) };
      const letIn =
        typeof email === "string" && typeof password === "string"
          ? await signIn(house, throttle, { email, password, ...from })
          : undefined;
      if (!letIn) return response.status(401).json({ message: textsIn(languageOf(request)).answers.signIn, mode });
      giveTicket(response, letIn.ticket, letIn.mark);
      return response.status(204).end();
    }),
  );

  router.get(
    "/session",
    handled(async (request, response) => {
      const language = languageOf(request);
      const told = await asViewer(house, request, async (viewing) => {
        viewing.started("session", "SECURITY");
        const { now, viewer } = viewing;
        const { name, role, isLead, organisation } = viewer;
        return { name, role, isLead, organisation, mode, sendsMail, now, language };
      }).catch((error: unknown) => {
        // That nobody is signed in is an answer here, and no error.
        if (error instanceof Unauthenticated) return { name: null, mode, language };
        throw error;
      });
      return response.json(told);
    }),
  );

  router.delete(
    "/session",
    handled(async (request, response) => {
      const ticket = ticketOf(request);
      if (ticket) await signOut(house, ticket);
      takeTicket(response, markOf(request));
      return response.status(204).end();
    }),
  );

  router.post(
    "/language",
    handled(async (_, response, { language }) => {
      if (language !== "nl" && language !== "en") return response.status(400).json({ message: "nl, en" });
      giveLanguage(response, language);
      return response.status(204).end();
    }),
  );

  if (mode !== "real")
    router.post(
      "/clock",
      handled(async (request, response, { now }) => {
        await asViewer(house, request, async (viewing) => {
          viewing.started("setClock", "SECURITY");
          if (viewing.viewer.role !== "administrator") throw new Forbidden("clock");
          await viewing.select("select set_clock($1)", [now === null ? null : momentIn(now)]);
        });
        return response.status(204).end();
      }),
    );
  return router;
}

function momentIn(now: unknown): string {
  try {
    return Moment.parseValue(now);
  } catch {
    throw new Invalid({ now: "moment" });
  }
}

function refuse(request: HttpRequest, response: Response, error: unknown, mode: Mode): void {
  const language = languageOf(request);
  const { answers, refusals, invalid } = textsIn(language);
  if (error instanceof Unauthenticated) response.status(401).json({ message: answers.unauthenticated, mode, language });
  else if (error instanceof TooManyTries)
    response
      .status(429)
      .set("retry-after", String(error.seconds))
      .json({ message: `${answers.tries} ${Math.ceil(error.seconds / 60)}`, clause: "security/measures", mode });
  else if (error instanceof Refusal)
    response.status(401).json({ message: refusals[error.key], clause: error.clause, mode });
  else if (error instanceof Forbidden) response.status(403).json({ message: answers.forbidden });
  else if (error instanceof Invalid) response.status(400).json({ message: invalid.moment });
  else response.status(503).json({ message: `${answers.incident} ${logIncident(error)}` });
}
