import { notice as enNotice } from "@zorgvuldig/schema/texts/en/notice";
import { received as en } from "@zorgvuldig/schema/texts/en/received";
import { notice as nlNotice } from "@zorgvuldig/schema/texts/nl/notice";
import { received as nl, type ReceivedTexts } from "@zorgvuldig/schema/texts/nl/received";
import { type NextFunction, type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../config.js";
import { isLinkOpen, lookInLink, type Opened, openLink, openLinkFile } from "../disclosure/open-link.js";
import { logIncident } from "../foundation/audit/incident.js";
import { isAway } from "../foundation/database/away.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import { languageOf } from "../http/cookies.js";
import { sendPdf } from "../http/pdf.js";
import { sendFile } from "../http/send-file.js";
import type { Turns } from "../http/turns.js";
import { layout } from "./layout.js";
import { asking, dead, down, fetching, letter } from "./received-page.js";

const texts = { nl, en };
const notices = { nl: nlNotice, en: enNotice };
const said = (request: Request): ReceivedTexts => texts[languageOf(request)];
const triesLeft = (said: ReceivedTexts, tries: number): string =>
  said.tries[tries === 1 ? "one" : "more"].replace("%{tries}", String(tries));
/** A form has what it has: of this name one text, or none. */
function typedIn(request: Request, name: "code" | "what"): string {
  const body: unknown = request.body;
  const given = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return typeof given === "string" ? given : "";
}
/** Where drawing a letter and sending a file wait for their turns. */
type Waiting = { readonly drawing: Turns; readonly sending: Turns };
const token = /^[\w-]{43}$/;

/**
 * `/ontvangen/TOKEN`: where an institution fetches what was shared with it. Looking at the page does nothing; the code does, which was read out at the
 * institution's own number. No script, and no cookie: who has both fetches it, and who has not learns nothing.
 */
export function receivedPages(house: House, mode: Mode, { drawing, sending }: Waiting): Router {
  const router = Router();
  const page = (request: Request, response: Response, status: number, make: (said: ReceivedTexts) => string) => {
    // Whoever hears pages read out hears first that something is wrong.
    const language = languageOf(request);
    const said = texts[language];
    const body = make(said);
    response
      .status(status)
      .set("x-robots-tag", "noindex")
      .type("html")
      .send(
        layout({
          language,
          title: status === 400 ? `${said.faultTitle}: ${said.title}` : said.title,
          body,
          isDemo: mode !== "real",
          texts: notices[language],
        }),
      );
  };
  const known = (request: Request): string | undefined => {
    const given = String(request.params.token);
    return token.test(given) ? given : undefined;
  };
  const handled =
    (work: (request: Request, response: Response) => Promise<void>) => (request: Request, response: Response) =>
      work(request, response).catch((error: unknown) => {
        if (!isAway(error)) logIncident(error);
        if (response.headersSent) return void response.destroy();
        page(request, response, isAway(error) ? 503 : 500, down);
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
      const code = typedIn(request, "code").replace(/\s/g, "");
      const what = typedIn(request, "what");
      // A slip of the keyboard is no try.
      if (!/^\d{6}$/.test(code)) return page(request, response, 400, (said) => asking(said, said.sixDigits));
      const had = <T>(opened: Opened<T>): opened is Opened<T> & { is: "OPEN" } => {
        if (opened.is === "OPEN") return true;
        if (opened.is === "DEAD") page(request, response, 404, dead);
        else page(request, response, 400, (said) => asking(said, triesLeft(said, opened.tries)));
        return false;
      };
      if (/^\d{1,3}$/.test(what))
        return sending.within(async () => {
          const file = await openLinkFile(house, given, code, Number(what));
          if (had(file))
            await sendFile(response, { ...file.got, name: `${said(request).attachment}-${file.got.name}` });
        });
      if (what !== letter) {
        const looked = await lookInLink(house, given, code);
        if (!had(looked)) return;
        const language = languageOf(request);
        if (looked.got.length > 0)
          return page(request, response, 200, (said) => fetching(said, { code, files: looked.got, language }));
      }
      const opened = await openLink(house, given, code);
      if (!had(opened)) return;
      const pdf = await drawing.within(() => drawn(opened.got));
      sendPdf(response, pdf, said(request).file, "attachment");
    }),
  );
  // A form that is no form, or too large.
  router.use("/ontvangen", (_error: unknown, request: Request, response: Response, _next: NextFunction) => {
    page(request, response, 400, (said) => asking(said, said.sixDigits));
  });
  return router;
}
