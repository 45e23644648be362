import type { Request as HttpRequest, Response } from "express";
import type { House } from "../foundation/database/request.js";
import { chosenLanguage } from "../staff/preferences.js";
import type { LetIn } from "../staff/sign-in.js";
import { giveLanguage, giveTicket, markOf } from "./cookies.js";
import { deviceIn } from "./device.js";

/** Where an attempt comes from. */
export const fromOf = (request: HttpRequest) => ({
  place: request.ip ?? "",
  mark: markOf(request),
  device: deviceIn(request.headers["user-agent"]),
});

/** Whoever is let in is spoken to in the language that he chose, on whatever browser. */
export async function giveSession(house: House, response: Response, { ticket, mark }: LetIn): Promise<void> {
  const chosen = await chosenLanguage(house, ticket);
  if (chosen) giveLanguage(response, chosen);
  giveTicket(response, ticket, mark);
}

export async function letIn(house: House, response: Response, tried: LetIn): Promise<Response> {
  await giveSession(house, response, tried);
  return response.status(204).end();
}
