import { RequestTracesDocument } from "@zorgvuldig/schema/generated/operations";
import type { World } from "./fulfils.js";

/** As erasing a case would write it, of a request that was closed so many days ago. */
export const aTrace = (daysAgo = 0): string =>
  `insert into request_trace (id, version, created_at, kind, person, channel, received_on, due_statutory, state, is_extended, outcome, ground, closed_on,
      days_late, destroy_on)
    select gen_random_uuid(), 1, house_now(), 'ACCESS', 'GUARDIAN', 'EMAIL', closed - 40, closed - 10, 'RequestFulfilled', true, 'PARTLY', 'OTHERS_RIGHTS',
      closed, 10, (closed + interval '5 years')::date from (select house_today() - ${daysAgo} closed) c`;

const question = { first: 50, sort: { field: "closedOn", order: "ASC" }, filter: {} } as const;

export const tracesOf = async ({ as }: World, by: "fg" | "office" = "fg") =>
  (await as(by).ask(RequestTracesDocument, question)).requestTraces.items;
