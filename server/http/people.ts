import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { askEnding, changeRole, confirmEnding, endAccount } from "../staff/change-account.js";
import { invite } from "../staff/invite.js";
import { readPeople } from "../staff/people.js";
import { ticketOf } from "./cookies.js";
import { handledIn, idFrom } from "./handled.js";

/** Accounts: who has one, and what the administrator does about them; of an FG's a lead confirms the end. */
export function peopleRoutes(house: House, mode: Mode): Router {
  const handled = handledIn(mode, 422);
  const router = Router();

  router.get(
    "/people",
    handled(async (request, response) => response.json(await readPeople(house, ticketOf(request)))),
  );
  router.post(
    "/people",
    handled(async (request, response, given) => response.json(await invite(house, ticketOf(request), given))),
  );
  router.post(
    "/people/:id/role",
    handled(async (request, response, given) => {
      await changeRole(house, ticketOf(request), idFrom(request.params.id), given);
      return response.status(204).end();
    }),
  );
  for (const [path, act] of [
    ["/people/:id/end", endAccount],
    ["/people/:id/ending", askEnding],
    ["/people/:id/ending/confirm", confirmEnding],
  ] as const)
    router.post(
      path,
      handled(async (request, response) => {
        await act(house, ticketOf(request), idFrom(request.params.id));
        return response.status(204).end();
      }),
    );
  return router;
}
