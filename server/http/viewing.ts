import type { Request as HttpRequest } from "express";
import { traceIn } from "../foundation/audit/trace.js";
import { type House, Request } from "../foundation/database/request.js";
import { Unauthenticated } from "../foundation/refusal.js";
import { ticketOf } from "./cookies.js";

/** What is done by somebody with a session: committed with its event, or undone and logged. Throws `Unauthenticated`. */
export async function asViewer<T>(
  house: House,
  request: HttpRequest,
  work: (viewing: Request) => Promise<T>,
): Promise<T> {
  const ticket = ticketOf(request);
  if (!ticket) throw new Unauthenticated();
  const viewing = await Request.begin(house, ticket, { trace: traceIn(request.headers.traceparent) });
  try {
    const done = await work(await viewing.opened());
    await viewing.commit();
    return done;
  } catch (error) {
    await viewing.fail(error);
    throw error;
  }
}
