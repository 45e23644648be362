import type { RequestHandler, Response } from "express";
import { isAway } from "../foundation/database/away.js";
import type { House } from "../foundation/database/request.js";
import { atTheDoor } from "../staff/door.js";

const key = "today";

/** While the database is away the pages that need nothing of it are still there: the day is then the machine's. */
const ofMachine = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

/** Of a page it is found out which day it is in the house: on that hangs which regulation holds. */
export const knowingToday =
  (house: House): RequestHandler =>
  async (request, response, next) => {
    // A file of the page's, and no page.
    if (/\.\w+$/.test(request.path)) return next();
    try {
      const [found] = await atTheDoor(house, (door) => door.query<{ day: string }>('select house_today()::text "day"'));
      response.locals[key] = found?.day;
    } catch (error) {
      if (!isAway(error)) throw error;
    }
    next();
  };

export const todayOf = ({ locals }: Response): string => {
  const known: unknown = locals[key];
  return typeof known === "string" ? known : ofMachine();
};
