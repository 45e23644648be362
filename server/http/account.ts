import { limits } from "@zorgvuldig/schema/limits";
import { type Request as HttpRequest, type Response, Router } from "express";
import type { Mode } from "../config.js";
import { Text } from "../foundation/access/scalars.js";
import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { confirmAuthenticator, offerAuthenticator, removeAuthenticator } from "../staff/authenticator.js";
import type { IdentityProvider } from "../staff/identity-provider.js";
import { readOwnAccount } from "../staff/own-account.js";
import { isAnswer, type Site } from "../staff/passkey-challenge.js";
import { addPasskey, offerPasskey, removePasskey, renamePasskey } from "../staff/passkeys.js";
import { changePassword } from "../staff/password.js";
import { keepGuide, keepPreferences } from "../staff/preferences.js";
import { renewRecoveryCodes } from "../staff/recovery-codes.js";
import { endSession, endSessions } from "../staff/sessions.js";
import { giveLanguage, giveTicket, markOf, takeTicket, ticketOf } from "./cookies.js";
import { type Given, handledIn, idFrom } from "./handled.js";

type Enrolled = { readonly ticket: Ticket | undefined; readonly recoveryCodes: readonly string[] };

/** One's own account: where one is signed in, and how one proves who one is. */
export function accountRoutes(house: House, mode: Mode, site: () => Site, provider: IdentityProvider | null): Router {
  const handled = handledIn(mode, 422);
  const router = Router();

  router.get(
    "/account",
    handled(async (request, response) => response.json(await readOwnAccount(house, ticketOf(request), provider))),
  );

  router.delete(
    "/account/sessions",
    handled(async (request, response) => {
      await endSessions(house, ticketOf(request));
      takeTicket(response, markOf(request));
      return response.status(204).end();
    }),
  );
  router.delete(
    "/account/sessions/:id",
    handled(async (request, response) => {
      await endSession(house, ticketOf(request), idFrom(request.params.id));
      return response.status(204).end();
    }),
  );

  router.post(
    "/account/preferences",
    handled(async (request, response, given) => {
      giveLanguage(response, await keepPreferences(house, ticketOf(request), given));
      return response.status(204).end();
    }),
  );

  // Who works in earnest is led round by nobody.
  if (mode !== "real")
    router.post(
      "/account/guide",
      handled(async (request, response, given) => {
        await keepGuide(house, ticketOf(request), given);
        return response.status(204).end();
      }),
    );

  router.post(
    "/account/password",
    handled(async (request, response, { password }) => {
      giveTicket(response, await changePassword(house, ticketOf(request), password), markOf(request) ?? "");
      return response.status(204).end();
    }),
  );

  router.post(
    "/account/authenticator/begin",
    handled(async (request, response) => response.json(await offerAuthenticator(house, ticketOf(request)))),
  );
  router.post(
    "/account/authenticator",
    handled(async (request, response, { code }) => {
      if (typeof code !== "string" || code.trim() === "") throw new Invalid({ code: "required" });
      return enrolled(request, response, await confirmAuthenticator(house, ticketOf(request), code));
    }),
  );
  router.delete(
    "/account/authenticator",
    handled(async (request, response) => {
      await removeAuthenticator(house, ticketOf(request));
      return response.status(204).end();
    }),
  );

  router.post(
    "/account/recovery-codes",
    handled(async (request, response) =>
      response.json({ recoveryCodes: await renewRecoveryCodes(house, ticketOf(request)) }),
    ),
  );

  router.post(
    "/account/passkeys/begin",
    handled(async (request, response, given) => {
      // Before a device makes one that would then be refused.
      nameIn(given);
      return response.json(await offerPasskey(house, ticketOf(request), site()));
    }),
  );
  router.post(
    "/account/passkeys",
    handled(async (request, response, given) => {
      const { answer } = given;
      if (!isAnswer(answer)) throw new Refusal("security/measures", "passkey-not-made");
      const name = nameIn(given);
      return enrolled(request, response, await addPasskey(house, ticketOf(request), site(), { answer, name }));
    }),
  );
  router.post(
    "/account/passkeys/:id",
    handled(async (request, response, given) => {
      await renamePasskey(house, ticketOf(request), idFrom(request.params.id), nameIn(given));
      return response.status(204).end();
    }),
  );
  router.delete(
    "/account/passkeys/:id",
    handled(async (request, response) => {
      await removePasskey(house, ticketOf(request), idFrom(request.params.id));
      return response.status(204).end();
    }),
  );
  return router;
}

/** With a first second factor comes a new session, in place of the one that could only enrol. */
function enrolled(request: HttpRequest, response: Response, { ticket, recoveryCodes }: Enrolled): Response {
  if (ticket) giveTicket(response, ticket, markOf(request) ?? "");
  return response.json({ recoveryCodes });
}

function nameIn({ name }: Given): string {
  try {
    const text = Text.parseValue(name).trim();
    if (text && text.length <= limits.passkeyName) return text;
  } catch {
    // What is no text is no name.
  }
  throw new Invalid({ name: "passkey-name" });
}
