import { controller } from "@zorgvuldig/schema/controller";
import { notice as enNotice } from "@zorgvuldig/schema/texts/en/notice";
import { received as en } from "@zorgvuldig/schema/texts/en/received";
import { notice as nlNotice } from "@zorgvuldig/schema/texts/nl/notice";
import { received as nl, type ReceivedTexts } from "@zorgvuldig/schema/texts/nl/received";
import { type NextFunction, type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../config.js";
import { isLinkOpen, openLink } from "../disclosure/open-link.js";
import { logIncident } from "../foundation/audit/incident.js";
import { isAway } from "../foundation/database/away.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { languageOf } from "../http/cookies.js";
import { sendPdf } from "../http/pdf.js";
import type { Turns } from "../http/turns.js";
import { escaped, layout } from "./layout.js";

const texts = { nl, en };
const notices = { nl: nlNotice, en: enNotice };
const token = /^[\w-]{43}$/;

type Fault = { readonly says: string };

/** The one question of this page: the code. What is wrong with it is said above it, and beside it. */
function asking(said: ReceivedTexts, fault?: Fault): string {
  const says = (key: Exclude<keyof ReceivedTexts, "tries">) => escaped(said[key]);
  const summary = fault
    ? `<div class="fault" role="alert" tabindex="-1"><h2>${says("faultTitle")}</h2><p><a href="#code">${escaped(fault.says)}</a></p></div>\n`
    : "";
  return `${summary}<h1>${says("title")}</h1>
<p>${says("intro")}</p>
<p>${says("codeHelp")}</p>
<form method="post" autocomplete="off" novalidate>
<p><label for="code">${says("code")}</label></p>
${fault ? `<p id="code-fault" class="fault-text">${escaped(fault.says)}</p>\n` : ""}<p><input id="code" name="code" inputmode="numeric" pattern="[0-9]{6}" maxlength="7" autocomplete="one-time-code" required${fault ? ' aria-invalid="true" aria-describedby="code-fault code-hint"' : ' aria-describedby="code-hint"'}></p>
<p id="code-hint" class="soft">${says("codeHint")}</p>
<p><button class="button" type="submit">${says("open")}</button></p>
</form>
<h2>${says("careTitle")}</h2>
<p>${says("care")}</p>
<p>${says("wrong")} ${escaped(controller.phone)}.</p>`;
}

const dead = (said: ReceivedTexts): string =>
  `<h1>${escaped(said.deadTitle)}</h1>\n<p>${escaped(said.dead)}</p>\n<p>${escaped(said.wrong)} ${escaped(controller.phone)}.</p>`;

/**
 * `/ontvangen/TOKEN`: where an institution fetches what was shared with it. Looking at the page does nothing; the code does, which was read out at the
 * institution's own number. No script, and no cookie: who has both fetches it, and who has not learns nothing.
 */
export function receivedPages(house: House, mode: Mode, drawing: Turns): Router {
  const router = Router();
  const page = (request: Request, response: Response, status: number, make: (said: ReceivedTexts) => string) => {
    const language = languageOf(request);
    const said = texts[language];
    const body = make(said);
    response
      .status(status)
      .set("x-robots-tag", "noindex")
      .type("html")
      .send(layout({ language, title: said.title, body, isDemo: mode !== "real", texts: notices[language] }));
  };
  const known = (request: Request): string | undefined => {
    const given = String(request.params.token);
    return token.test(given) ? given : undefined;
  };
  const handled =
    (work: (request: Request, response: Response) => Promise<void>) => (request: Request, response: Response) =>
      work(request, response).catch((error: unknown) => {
        if (!isAway(error)) logIncident(error);
        page(
          request,
          response,
          isAway(error) ? 503 : 500,
          (said) => `<h1>${escaped(said.downTitle)}</h1>\n<p>${escaped(said.down)}</p>`,
        );
      });
  router.get(
    "/ontvangen/:token",
    handled(async (request, response) => {
      const given = known(request);
      const isOpen = given !== undefined && (await isLinkOpen(house, given));
      page(request, response, isOpen ? 200 : 404, isOpen ? (said) => asking(said) : dead);
    }),
  );
  router.post(
    "/ontvangen/:token",
    urlencoded({ extended: false, limit: "1kb", parameterLimit: 5 }),
    handled(async (request, response) => {
      const given = known(request);
      if (given === undefined) return page(request, response, 404, dead);
      const body: unknown = request.body;
      const typed = typeof body === "object" && body !== null && "code" in body ? String(body.code) : "";
      const code = typed.replace(/\s/g, "");
      // A slip of the keyboard is no try.
      if (!/^\d{6}$/.test(code)) return page(request, response, 400, (said) => asking(said, { says: said.sixDigits }));
      const opened = await openLink(house, given, code);
      if (opened.is === "DEAD") return page(request, response, 404, dead);
      if (opened.is === "WRONG")
        return page(request, response, 400, (said) =>
          asking(said, {
            says: said.tries[opened.tries === 1 ? "one" : "more"].replace("%{tries}", String(opened.tries)),
          }),
        );
      const pdf = await drawing.within(() => drawn(opened.letter));
      sendPdf(response, pdf, texts[languageOf(request)].file, "attachment");
    }),
  );
  // A form that is no form, or too large.
  router.use("/ontvangen", (_error: unknown, request: Request, response: Response, _next: NextFunction) => {
    page(request, response, 400, (said) => asking(said, { says: said.sixDigits }));
  });
  return router;
}
