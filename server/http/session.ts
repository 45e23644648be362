import express, { type Request as HttpRequest, type Response, Router } from "express";
import type { Mode } from "../config.js";
import { logIncident } from "../foundation/audit/incident.js";
import { type House, Request } from "../foundation/database/request.js";
import { Refusal, Unauthenticated } from "../foundation/refusal.js";
import { setClock, signIn, signOut } from "../staff/door.js";
import { giveLanguage, giveTicket, languageOf, takeTicket, ticketOf } from "./cookies.js";
import { textsIn } from "./says.js";

type Given = Record<string, unknown>;
type Handler = (request: HttpRequest, response: Response, given: Given) => Promise<unknown>;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Signing in and out, one's language, and the clock of a demonstration. */
export function sessionRoutes(house: House, mode: Mode): Router {
  const handled = (work: Handler) => async (request: HttpRequest, response: Response) => {
    try {
      const body: unknown = request.body;
      await work(request, response, typeof body === "object" && body !== null ? (body as Given) : {});
    } catch (error) {
      refuse(request, response, error, mode);
    }
  };
  const router = Router();
  router.use(express.json({ limit: "4kb" }));

  router.post(
    "/session",
    handled(async (request, response, { email, password }) => {
      const ticket =
        typeof email === "string" && typeof password === "string" ? await signIn(house, email, password) : undefined;
      if (!ticket) return response.status(401).json({ message: textsIn(languageOf(request)).answers.signIn, mode });
      giveTicket(response, ticket);
      return response.status(204).end();
    }),
  );

  router.get(
    "/session",
    handled(async (request, response) => {
      const viewing = await begin(house, request);
      const { name, role, isLead, organisation } = viewing.viewer;
      await viewing.commit();
      return response.json({ name, role, isLead, organisation, mode, now: viewing.now, language: languageOf(request) });
    }),
  );

  router.delete(
    "/session",
    handled(async (request, response) => {
      const ticket = ticketOf(request);
      if (ticket) await signOut(house, ticket);
      takeTicket(response);
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
        const viewing = await begin(house, request);
        viewing.started("setClock", "SECURITY");
        await viewing.commit();
        const { answers } = textsIn(languageOf(request));
        if (viewing.viewer.role !== "administrator") return response.status(403).json({ message: answers.forbidden });
        const isMoment = typeof now === "string" && instant.test(now) && !Number.isNaN(Date.parse(now));
        if (now !== null && !isMoment) return response.status(400).json({ message: answers.request });
        await setClock(house, isMoment ? now : null);
        return response.status(204).end();
      }),
    );
  return router;
}

async function begin(house: House, request: HttpRequest): Promise<Request> {
  const ticket = ticketOf(request);
  if (!ticket) throw new Unauthenticated();
  return Request.begin(house, ticket);
}

function refuse(request: HttpRequest, response: Response, error: unknown, mode: Mode): void {
  const language = languageOf(request);
  const { answers, refusals } = textsIn(language);
  if (error instanceof Unauthenticated) response.status(401).json({ message: answers.unauthenticated, mode, language });
  else if (error instanceof Refusal)
    response.status(401).json({ message: refusals[error.key], clause: error.clause, mode });
  else response.status(503).json({ message: `${answers.incident} ${logIncident(error)}` });
}
