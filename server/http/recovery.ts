import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { beginRecovery, confirmRecovery, readRecoveries } from "../staff/recovery.js";
import { ticketOf } from "./cookies.js";
import { handledIn, idFrom } from "./handled.js";

/** Access given back by two people, to one who lost every way to prove who he is. */
export function recoveryRoutes(house: House, mode: Mode): Router {
  const handled = handledIn(mode, 422);
  const router = Router();

  router.get(
    "/recoveries",
    handled(async (request, response) => response.json(await readRecoveries(house, ticketOf(request)))),
  );
  router.post(
    "/recoveries",
    handled(async (request, response, { accountId }) => {
      if (!accountId) throw new Invalid({ accountId: "required" });
      await beginRecovery(house, ticketOf(request), idFrom(accountId));
      return response.status(204).end();
    }),
  );
  router.post(
    "/recoveries/:id",
    handled(async (request, response) =>
      response.json(await confirmRecovery(house, ticketOf(request), idFrom(request.params.id))),
    ),
  );
  return router;
}
