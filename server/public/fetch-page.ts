import { notice as enNotice } from "@zorgvuldig/schema/texts/en/notice";
import { notice as nlNotice } from "@zorgvuldig/schema/texts/nl/notice";
import type { Request, Response } from "express";
import type { Mode } from "../config.js";
import { logIncident } from "../foundation/audit/incident.js";
import { isAway } from "../foundation/database/away.js";
import { languageOf } from "../http/cookies.js";
import { noticeAbove } from "./changed.js";
import { layout } from "./layout.js";
import { down, type LinkTexts } from "./received-page.js";
import { todayOf } from "./today.js";

const notices = { nl: nlNotice, en: enNotice };
const token = /^[\w-]{43}$/;

/** The token of the address, where it is one. */
export function tokenIn(request: Request): string | undefined {
  const given = String(request.params.token);
  return token.test(given) ? given : undefined;
}

/** A form has what it has: of this name one text, or none. */
export function typedIn(request: Request, name: string): string {
  const body: unknown = request.body;
  const given = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return typeof given === "string" ? given : "";
}

/** Pages that a link of somebody's own leads to, in the language of who looks. */
export class FetchPages<T extends LinkTexts> {
  constructor(
    private readonly texts: Readonly<Record<"nl" | "en", T>>,
    private readonly mode: Mode,
  ) {}

  said(request: Request): T {
    return this.texts[languageOf(request)];
  }

  show(request: Request, response: Response, status: number, make: (said: T) => string): void {
    const language = languageOf(request);
    const said = this.texts[language];
    const body = make(said);
    // Whoever hears pages read out hears first that something is wrong.
    const title = status === 400 ? `${said.faultTitle}: ${said.title}` : said.title;
    response
      .status(status)
      .set("x-robots-tag", "noindex")
      .type("html")
      .send(
        layout({
          language,
          title,
          body,
          isDemo: this.mode !== "real",
          texts: notices[language],
          path: request.path,
          notice: noticeAbove(language, todayOf(response)),
        }),
      );
  }

  /** What goes wrong is said on a page, unless something of an answer has left. */
  handled(work: (request: Request, response: Response) => Promise<void>) {
    return (request: Request, response: Response) =>
      work(request, response).catch((error: unknown) => {
        if (!isAway(error)) logIncident(error);
        if (response.headersSent) return void response.destroy();
        this.show(request, response, isAway(error) ? 503 : 500, down);
      });
  }
}
