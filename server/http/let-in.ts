import type { Request as HttpRequest, Response } from "express";
import type { LetIn } from "../staff/sign-in.js";
import { giveTicket, markOf } from "./cookies.js";
import { deviceIn } from "./device.js";

/** Where an attempt comes from. */
export const fromOf = (request: HttpRequest) => ({
  place: request.ip ?? "",
  mark: markOf(request),
  device: deviceIn(request.headers["user-agent"]),
});

export function letIn(response: Response, { ticket, mark }: LetIn): Response {
  giveTicket(response, ticket, mark);
  return response.status(204).end();
}
