import type { Request as HttpRequest, Response } from "express";
import { type Ticket, ticketFrom, written } from "../foundation/access/ticket.js";
import type { Language } from "./says.js";

/** The two cookies of the house, and there is no third (cookies/two). */
const security = "__Host-beveiliging";
const language = "__Host-taal";
const attributes = { secure: true, path: "/", sameSite: "strict" } as const;

function read(request: HttpRequest, name: string): string | undefined {
  const pair = request.headers.cookie?.split("; ").find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

export const ticketOf = (request: HttpRequest): Ticket | undefined => ticketFrom(read(request, security));

export const giveTicket = (response: Response, ticket: Ticket): void => {
  response.cookie(security, written(ticket), { ...attributes, httpOnly: true });
};

export const takeTicket = (response: Response): void => {
  response.clearCookie(security, { ...attributes, httpOnly: true });
};

/** Any other value than the two languages is as if there were none. */
export const languageOf = (request: HttpRequest): Language => (read(request, language) === "en" ? "en" : "nl");

export const giveLanguage = (response: Response, chosen: Language): void => {
  response.cookie(language, chosen, { ...attributes, maxAge: 365 * 24 * 3_600_000 });
};
