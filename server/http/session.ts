import express, { Router } from "express";
import type { Mode } from "../config.js";
import { Moment } from "../foundation/access/scalars.js";
import type { House } from "../foundation/database/request.js";
import { Forbidden, Invalid, Unauthenticated } from "../foundation/refusal.js";
import { signOut } from "../staff/door.js";
import type { OidcSettings } from "../staff/oidc-settings.js";
import { asOwner } from "../staff/owner.js";
import { isAnswer, type Site } from "../staff/passkey-challenge.js";
import { askPasskey, signInByPasskey } from "../staff/passkey-sign-in.js";
import { useRecovery } from "../staff/recovery-use.js";
import { signIn } from "../staff/sign-in.js";
import type { Throttle } from "../staff/throttle.js";
import { timeLeft } from "../staff/time-left.js";
import { begunOf, languageOf, markOf, takeTicket, ticketOf, visitEndOf, visitOf } from "./cookies.js";
import { handledIn } from "./handled.js";
import { fromOf, letIn } from "./let-in.js";
import { textsIn } from "./says.js";
import { visitEnd } from "./visit-end.js";

const optional = (given: unknown): string | undefined => (typeof given === "string" ? given : undefined);

/** What the panel is told of the installation beside who is signed in. */
type Standing = { readonly mode: Mode; readonly sendsMail: boolean; readonly oidc: OidcSettings | null };

/** Signing in and out, and the clock of a demonstration. */
export function sessionRoutes(
  house: House,
  throttle: Throttle,
  { mode, sendsMail, oidc }: Standing,
  site: () => Site,
): Router {
  const handled = handledIn(mode, 401);
  // That the accounts of an organisation are let in is no secret: the sign-in page offers it.
  const provider = oidc ? { provider: { name: oidc.name } } : {};
  const router = Router();
  router.use(express.json({ limit: "16kb" }));

  router.post(
    "/session",
    handled(async (request, response, { email, password, code }) => {
      const tried =
        typeof email === "string" && typeof password === "string"
          ? await signIn(house, throttle, { email, password, code: optional(code), ...fromOf(request) })
          : "unknown";
      if (typeof tried === "object") return letIn(house, response, tried);
      const { answers } = textsIn(languageOf(request));
      const said = tried === "unknown" ? { message: answers.signIn } : { message: answers[tried], needs: "code" };
      return response.status(401).json({ ...said, mode });
    }),
  );

  router.post(
    "/session/passkey/begin",
    handled(async (request, response) => response.json(await askPasskey(house, throttle, site(), request.ip ?? ""))),
  );

  router.post(
    "/session/passkey",
    handled(async (request, response, { answer }) => {
      const tried = isAnswer(answer)
        ? await signInByPasskey(house, throttle, site(), { answer, ...fromOf(request) })
        : undefined;
      if (tried) return letIn(house, response, tried);
      return response.status(401).json({ message: textsIn(languageOf(request)).answers.passkey, mode });
    }),
  );

  router.post(
    "/session/recovery",
    handled(async (request, response, { email, code, password }) => {
      const tried =
        typeof email === "string" && typeof code === "string"
          ? await useRecovery(house, throttle, { email, code, password, ...fromOf(request) })
          : undefined;
      if (tried) return letIn(house, response, tried);
      const { recovery: message } = textsIn(languageOf(request)).answers;
      return response.status(422).json({ message, clause: "security/measures", mode });
    }),
  );

  router.get(
    "/session",
    handled(async (request, response) => {
      const language = languageOf(request);
      const told = await asOwner(house, ticketOf(request), "session", async (_, owner) => {
        const { name, role, isLead, now, isWhole, hasShortcuts, hidesGuide } = owner;
        // Who has no second factor yet where one is needed can do nothing else before he has.
        const mustEnrol = isWhole ? {} : { mustEnrol: true };
        return {
          name,
          role,
          isLead,
          organisation: owner.organisation,
          hasShortcuts,
          ...(mode === "real" ? {} : { hidesGuide }),
          sendsMail,
          now,
          ...mustEnrol,
        };
      }).catch((error: unknown) => {
        // That nobody is signed in is an answer here, and no error.
        if (error instanceof Unauthenticated) return { name: null };
        throw error;
      });
      return response.json({
        ...told,
        mode,
        language,
        ...provider,
        ...(await visitEnd(house, request, response)),
      });
    }),
  );

  router.get(
    "/session/left",
    handled(async (request, response) => response.json(await timeLeft(house, ticketOf(request)))),
  );

  router.delete(
    "/session",
    handled(async (request, response) => {
      const ticket = ticketOf(request);
      if (ticket) await signOut(house, ticket);
      // The panel signs out whom it finds signed out: that ends no visit to his organisation.
      takeTicket(response, markOf(request), visitOf(request) ?? visitEndOf(request), begunOf(request));
      return response.status(204).end();
    }),
  );

  if (mode !== "real")
    router.post(
      "/clock",
      handled(async (request, response, { now }) => {
        await asOwner(house, ticketOf(request), "setClock", async (door, { role }) => {
          if (role !== "administrator") throw new Forbidden("clock");
          await door.query("select set_clock($1)", [now === null ? null : momentIn(now)]);
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
