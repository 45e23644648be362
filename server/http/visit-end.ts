import type { VisitEnd } from "@zorgvuldig/schema/signing-in";
import type { Request as HttpRequest, Response } from "express";
import type { House } from "../foundation/database/request.js";
import { awaitedBehind } from "../staff/organisation-visit.js";
import { giveVisit, languageOf, visitEndOf, visitOf } from "./cookies.js";
import { type Language, textsIn } from "./says.js";

type Told = { readonly end: VisitEnd; readonly message?: string };

function messageOf(end: VisitEnd, language: Language): string | undefined {
  const { answers, refusals } = textsIn(language);
  if (end === "BROKEN_OFF") return answers.visitBrokenOff;
  if (end === "REFUSED") return answers.visitRefused;
  if (end === "TOO_OFTEN") return answers.visitTooOften;
  if (end === "UNREACHABLE") return refusals["organisation-unreachable"];
  return end === "NOT_LINKED" ? refusals["organisation-not-linked"] : undefined;
}

/** What came of somebody's visit to his organisation: told once, unless a code of his is still waited for. */
export async function visitEnd(
  house: House,
  request: HttpRequest,
  response: Response,
): Promise<{ readonly visit?: Told }> {
  const [secret, end] = [visitOf(request), visitEndOf(request)];
  if (secret) return (await awaitedBehind(house, secret)) ? { visit: { end: "CODE" } } : {};
  if (!end) return {};
  giveVisit(request, response, undefined);
  const message = messageOf(end, languageOf(request));
  return { visit: { end, ...(message ? { message } : {}) } };
}
