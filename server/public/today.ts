import { hearRegulations, type RegulationsTold, regulationMark } from "@zorgvuldig/schema/regulation";
import type { RequestHandler, Response } from "express";
import { isAway } from "../foundation/database/away.js";
import type { House } from "../foundation/database/request.js";
import { atTheDoor } from "../staff/door.js";

const key = "today";

/** While the database is away the pages that need nothing of it are still there: the day is then the machine's. */
const ofMachine = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

type Day = { readonly day: string; readonly told: RegulationsTold | null };

/** Of a page it is found out which day it is in the house, and which versions of the regulation there are: on both hangs which one holds. */
export const knowingToday =
  (house: House): RequestHandler =>
  async (request, response, next) => {
    // A file of the page's, and no page.
    if (/\.\w+$/.test(request.path)) return next();
    try {
      const [found] = await atTheDoor(house, (door) =>
        door.query<Day>('select house_today()::text "day", regulations_unknown($1) told', [regulationMark()]),
      );
      if (found?.told) hearRegulations(found.told);
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
