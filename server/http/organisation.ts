import type { VisitEnd } from "@zorgvuldig/schema/signing-in";
import { type Request as HttpRequest, type RequestHandler, type Response, Router } from "express";
import type { Mode } from "../config.js";
import { logIncident } from "../foundation/audit/incident.js";
import type { House } from "../foundation/database/request.js";
import { type IdentityProvider, NotProven } from "../staff/identity-provider.js";
import { goToLink, unlink } from "../staff/organisation-link.js";
import { comeBack } from "../staff/organisation-return.js";
import { answerCode, goToSignIn } from "../staff/organisation-sign-in.js";
import { type Throttle, TooManyTries } from "../staff/throttle.js";
import { giveVisit, languageOf, ticketOf, visitOf } from "./cookies.js";
import { handledIn } from "./handled.js";
import { fromOf, giveSession, letIn } from "./let-in.js";
import { textsIn } from "./says.js";

type Standing = { readonly mode: Mode; readonly origin: () => string };
/** Where a provider leaves people, and where they go on from there. */
export const callback = "/session/oidc/callback";
export const finish = "/session/oidc/finish";

const goTo = (response: Response, address: string): void => {
  response.status(303).set("location", address).end();
};

/** Signing in with the account of one's organisation, and linking it. */
export function organisationRoutes(
  house: House,
  throttle: Throttle,
  provider: IdentityProvider,
  { mode, origin }: Standing,
): Router {
  const router = Router();
  const handled = handledIn(mode, 422);
  const wayOf = (request: HttpRequest) => ({
    redirectUri: `${origin()}${callback}`,
    language: languageOf(request),
  });

  router.get(
    "/session/oidc",
    going(async (request, response) => {
      // Sent here by another site: nothing that stands in the cookie is written over.
      if (/^(cross|same)-site$/.test(request.get("sec-fetch-site") ?? "")) return goTo(response, "/admin/");
      const { place } = fromOf(request);
      const { address, secret } = await goToSignIn(house, throttle, provider, { place, ...wayOf(request) });
      giveVisit(request, response, secret);
      goTo(response, address);
    }),
  );

  router.get(
    finish,
    going(async (request, response) => {
      const answer = new URL(`${origin()}${callback}`);
      answer.search = new URL(request.url, origin()).search;
      const came = { answer, secret: visitOf(request), ticket: ticketOf(request), ...fromOf(request) };
      const { isLink, end, letIn } = await comeBack(house, throttle, provider, came);
      if (letIn) await giveSession(house, response, letIn);
      // A code is still to come from this browser.
      else if (end && end !== "CODE") giveVisit(request, response, end);
      goTo(response, isLink ? "/admin/#/account" : "/admin/");
    }),
  );

  router.post(
    "/session/oidc/code",
    handledIn(
      mode,
      401,
    )(async (request, response, { code }) => {
      const secret = visitOf(request);
      const tried =
        secret && typeof code === "string"
          ? await answerCode(house, throttle, { secret, code, ...fromOf(request) })
          : "unknown";
      if (typeof tried === "object") return letIn(house, response, tried);
      const { answers } = textsIn(languageOf(request));
      const said = tried === "unknown" ? { message: answers.visitOver } : { message: answers.codeWrong, needs: "code" };
      return response.status(401).json({ ...said, mode });
    }),
  );

  router.post(
    "/account/organisation/begin",
    handled(async (request, response) => {
      const { address, secret } = await goToLink(house, ticketOf(request), provider, wayOf(request));
      giveVisit(request, response, secret);
      return response.json({ address });
    }),
  );
  router.delete(
    "/account/organisation",
    handled(async (request, response) => {
      await unlink(house, ticketOf(request));
      return response.status(204).end();
    }),
  );
  return router;
}

/** A step that the browser itself takes: what goes wrong is told by the panel, and not on a bare page. */
const going =
  (step: (request: HttpRequest, response: Response) => Promise<unknown>): RequestHandler =>
  async (request, response) => {
    try {
      await step(request, response);
    } catch (error) {
      giveVisit(request, response, endOf(error));
      goTo(response, "/admin/");
    }
  };

function endOf(error: unknown): VisitEnd {
  if (error instanceof TooManyTries) return "TOO_OFTEN";
  logIncident(error instanceof NotProven ? error.cause : error);
  return "UNREACHABLE";
}
