import { controller } from "@zorgvuldig/schema/controller";
import type { SiteTexts } from "@zorgvuldig/schema/texts/nl/site";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import type { Mode } from "../config.js";
import { logAway, logIncident } from "../foundation/audit/incident.js";
import { isAway } from "../foundation/database/away.js";
import { languageOf } from "../http/cookies.js";
import { textsIn } from "../http/says.js";
import { escaped } from "./escaped.js";
import { siteTexts } from "./frame.js";
import { show } from "./show.js";

type Told = { readonly status: number; readonly title: keyof SiteTexts; readonly says: keyof SiteTexts };

/** A program asks for no page; a person's browser does before anything else. */
const wantsPage = (request: Request): boolean => request.accepts(["json", "html"]) === "html";

/** Says it in words, with how to go on; a number only beside them, for whoever calls. */
function tell(request: Request, response: Response, mode: Mode, { status, title, says }: Told, number?: number): void {
  const said = siteTexts(languageOf(request));
  const call =
    status === 404
      ? ""
      : `<p>${escaped(said.callUs)} ${escaped(controller.phone)}.${number ? ` ${escaped(said.withNumber)} ${number}.` : ""}</p>\n`;
  const body = `<h1>${escaped(said[title])}</h1>
<p>${escaped(said[says])}</p>
${call}<p><a href="/">${escaped(said.toHome)}</a></p>`;
  response.set("x-robots-tag", "noindex");
  show(request, response, mode, { status, title: said[title], body });
}

/** What is nowhere: a page for whoever asks for one. */
export const notThere =
  (mode: Mode): RequestHandler =>
  (request, response) => {
    if (wantsPage(request))
      return tell(request, response, mode, { status: 404, title: "missingTitle", says: "missing" });
    response.status(404).json({ message: textsIn(languageOf(request)).answers.notFound });
  };

/** A body that cannot be read or is too large, or an incident beyond the API: words, never a stack trace. */
export const lastResort =
  (mode: Mode): ErrorRequestHandler =>
  (error: { status?: number }, request, response, next) => {
    if (response.headersSent) return next(error);
    const { answers } = textsIn(languageOf(request));
    const { status = 500 } = error;
    if (status >= 400 && status < 500) {
      if (wantsPage(request)) return tell(request, response, mode, { status, title: "unreadTitle", says: "unread" });
      return response.status(status).json(inJson(answers.request, "BAD_USER_INPUT"));
    }
    if (isAway(error) && wantsPage(request)) {
      logAway(error);
      return tell(request, response, mode, { status: 503, title: "awayTitle", says: "away" });
    }
    const number = logIncident(error);
    if (wantsPage(request))
      return tell(request, response, mode, { status: 500, title: "wentWrongTitle", says: "wentWrong" }, number);
    return response.status(500).json(inJson(`${answers.incident} ${number}`, "INTERNAL_SERVER_ERROR"));
  };

const inJson = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
