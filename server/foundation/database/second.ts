import type { Ticket } from "../access/ticket.js";
import { type Event, writeEvent } from "../audit/event.js";
import { type Done, doneUnder } from "./act-keys.js";
import { asAnswer } from "./errors.js";
import { type Manner, opens } from "./opening.js";
import { loginOf, type Pools } from "./pools.js";
import { Transaction } from "./transaction.js";

/**
 * The short second transaction of a request that failed: its event; or, when it failed because it was done before, which act that was.
 * Throws when neither can be had: then there is no answer.
 */
export const tellOf = (pools: Pools, ticket: Ticket, { key, trace }: Manner, event: Event): Promise<Done | undefined> =>
  Transaction.within(pools, loginOf[ticket.role], async (second) => {
    await opens(second, ticket, trace, () => {}).catch((error: unknown) => {
      throw asAnswer(error) ?? error;
    });
    const done = key ? await doneUnder(second, key) : undefined;
    if (!done) writeEvent(second, event);
    return done;
  });
