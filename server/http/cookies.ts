import { randomBytes } from "node:crypto";
import { cookies } from "@zorgvuldig/schema/cookies";
import { type VisitEnd, visitEnds } from "@zorgvuldig/schema/signing-in";
import type { Request as HttpRequest, Response } from "express";
import { type Ticket, ticketFrom, written } from "../foundation/access/ticket.js";
import { isVisit } from "../staff/organisation-visit.js";
import type { Language } from "./says.js";

const [security, language] = [cookies.security.name, cookies.language.name];
const inDays = (days: number): number => days * 24 * 3_600_000;
const attributes = { secure: true, path: "/", sameSite: "strict" } as const;

function read(request: HttpRequest, name: string): string | undefined {
  const pair = request.headers.cookie?.split("; ").find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

export const ticketOf = (request: HttpRequest): Ticket | undefined => ticketFrom(read(request, security));

/** What this browser is known by since somebody got in with it; the third part of the security cookie. */
export const markOf = (request: HttpRequest): string | undefined => read(request, security)?.split(".")[2];

/** While somebody is away at his organisation, and until he heard what came of it, the cookie has a fourth part. */
const fourthOf = (request: HttpRequest): string | undefined => read(request, security)?.split(".")[3];

/** What binds a visit to the provider to this browser. */
export const visitOf = (request: HttpRequest): string | undefined => {
  const given = fourthOf(request);
  return isVisit(given) ? given : undefined;
};

export const visitEndOf = (request: HttpRequest): VisitEnd | undefined =>
  visitEnds.find((end) => end === fourthOf(request));

/** Keeps a visit or its end beside the session and the mark of this browser, or takes it away again. */
export const giveVisit = (request: HttpRequest, response: Response, visit: string | undefined): void => {
  const [ticket, mark] = [ticketOf(request), markOf(request)];
  if (ticket) giveTicket(response, ticket, mark ?? "", visit);
  else takeTicket(response, mark, visit, begunOf(request));
};

const joined = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(".");

export const giveTicket = (response: Response, ticket: Ticket, mark: string, visit?: string): void => {
  response.cookie(security, joined(written(ticket), mark, visit), { ...attributes, httpOnly: true });
};

/** The session goes; that somebody got in with this browser is remembered, so that he can do so again. `begun`: an application that waits in it. */
export const takeTicket = (response: Response, mark: string | undefined, visit?: string, begun = "-"): void => {
  const kept = { ...attributes, httpOnly: true };
  if (mark)
    response.cookie(security, joined("-", begun, mark, visit), { ...kept, maxAge: inDays(cookies.security.days) });
  else if (visit) response.cookie(security, joined("-", begun, "", visit), kept);
  else if (begun !== "-") response.cookie(security, joined("-", begun), kept);
  else response.clearCookie(security, kept);
};

const secretForm = /^[\w-]{43}$/;

/** What binds an application that was begun to this browser: of who is signed in his session, of anybody else a secret of its own in the same place. */
export const applyingOf = (request: HttpRequest): string | undefined => {
  const secret = read(request, security)?.split(".")[1];
  return secret && secretForm.test(secret) ? secret : undefined;
};

/** The same of who is not signed in: it stays when a session is looked for and not found. */
export const begunOf = (request: HttpRequest): string | undefined =>
  read(request, security)?.startsWith("-.") ? applyingOf(request) : undefined;

/** Gives a browser that has none a secret. What it was remembered by stays, for as long. */
export const giveApplying = (request: HttpRequest, response: Response): string => {
  const secret = randomBytes(32).toString("base64url");
  takeTicket(response, markOf(request), fourthOf(request), secret);
  return secret;
};

/** Any other value than the two languages is as if there were none. */
export const languageOf = (request: HttpRequest): Language => (read(request, language) === "en" ? "en" : "nl");

export const giveLanguage = (response: Response, chosen: Language): void => {
  response.cookie(language, chosen, { ...attributes, maxAge: inDays(cookies.language.days) });
};
