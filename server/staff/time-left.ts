import { hashOf, type Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import { atTheDoor } from "./door.js";

/** `canGoOn`: it ends for lack of questions, and one more would lengthen it; else its ten hours are over. */
type TimeLeft = { readonly seconds: number; readonly canGoOn: boolean };

/**
 * How long a session has until it ends by itself, so that somebody can be warned. To ask it is no use of the session and lengthens
 * nothing; it tells nothing but time, so it is no event.
 */
export const timeLeft = (house: House, ticket: Ticket | undefined): Promise<TimeLeft> =>
  atTheDoor(house, async (door) => {
    const [left] = ticket
      ? await door.query<TimeLeft>(
          `select floor(extract(epoch from least(ends_at, seen_at + idle) - house_now()))::int seconds, ends_at > seen_at + idle "canGoOn"
           from session where id = $1 and least(ends_at, seen_at + idle) > house_now()`,
          [hashOf(ticket)],
        )
      : [];
    return left ?? { seconds: 0, canGoOn: false };
  });
