import { Router } from "express";
import type { Mode } from "../config.js";
import type { House } from "../foundation/database/request.js";
import { calendarOf, makeCalendar, readCalendar, removeCalendar } from "../task/calendar-feed.js";
import { ticketOf } from "./cookies.js";
import { handledIn } from "./handled.js";

/** The address of one's calendar, and the calendar behind it, which no cookie opens and no cookie is needed for. */
export function calendarRoutes(house: House, mode: Mode, origin: () => string): Router {
  const handled = handledIn(mode, 422);
  const router = Router();
  router.get(
    "/account/calendar",
    handled(async (request, response) => response.json(await calendarOf(house, ticketOf(request)))),
  );
  router.post(
    "/account/calendar",
    handled(async (request, response) =>
      response.json({ address: `${origin()}/calendar/${await makeCalendar(house, ticketOf(request))}.ics` }),
    ),
  );
  router.delete(
    "/account/calendar",
    handled(async (request, response) => {
      await removeCalendar(house, ticketOf(request));
      return response.status(204).end();
    }),
  );
  router.get(
    "/calendar/:token.ics",
    handled(async (request, response) =>
      response.type("text/calendar; charset=utf-8").send(await readCalendar(house, String(request.params.token))),
    ),
  );
  return router;
}
