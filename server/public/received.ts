import { received as en } from "@zorgvuldig/schema/texts/en/received";
import { received as nl } from "@zorgvuldig/schema/texts/nl/received";
import { type NextFunction, type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../config.js";
import { isLinkOpen, lookInLink, openLink, openLinkFile } from "../disclosure/open-link.js";
import type { House } from "../foundation/database/request.js";
import { drawn } from "../foundation/letter/draw.js";
import type { Opened } from "../foundation/mail/link-token.js";
import { languageOf } from "../http/cookies.js";
import { sendPdf } from "../http/pdf.js";
import { sendFile } from "../http/send-file.js";
import type { Turns } from "../http/turns.js";
import { FetchPages, tokenIn, typedIn } from "./fetch-page.js";
import { asking, dead, fetching, letter, triesLeft } from "./received-page.js";

/** Where drawing a letter and sending a file wait for their turns. */
type Waiting = { readonly drawing: Turns; readonly sending: Turns };

/**
 * `/ontvangen/TOKEN`: where an institution fetches what was shared with it. Looking at the page does nothing; the code does, which was read out at the
 * institution's own number. No script, and no cookie: who has both fetches it, and who has not learns nothing.
 */
export function receivedPages(house: House, mode: Mode, { drawing, sending }: Waiting): Router {
  const router = Router();
  const pages = new FetchPages({ nl, en }, mode);
  router.get(
    "/ontvangen/:token",
    pages.handled(async (request, response) => {
      const given = tokenIn(request);
      const isOpen = given !== undefined && (await isLinkOpen(house, given));
      pages.show(request, response, isOpen ? 200 : 404, isOpen ? (said) => asking(said) : dead);
    }),
  );
  router.post(
    "/ontvangen/:token",
    urlencoded({ extended: false, limit: "1kb", parameterLimit: 5 }),
    pages.handled(async (request, response) => {
      const given = tokenIn(request);
      if (given === undefined) return pages.show(request, response, 404, dead);
      const code = typedIn(request, "code").replace(/\s/g, "");
      const what = typedIn(request, "what");
      // A slip of the keyboard is no try.
      if (!/^\d{6}$/.test(code)) return pages.show(request, response, 400, (said) => asking(said, said.sixDigits));
      const had = <T>(opened: Opened<T>): opened is Opened<T> & { is: "OPEN" } => {
        if (opened.is === "OPEN") return true;
        if (opened.is === "DEAD") pages.show(request, response, 404, dead);
        else pages.show(request, response, 400, (said) => asking(said, triesLeft(said, opened.tries)));
        return false;
      };
      if (/^\d{1,3}$/.test(what))
        return sending.within(async () => {
          const file = await openLinkFile(house, given, code, Number(what));
          if (had(file))
            await sendFile(response, { ...file.got, name: `${pages.said(request).attachment}-${file.got.name}` });
        });
      if (what !== letter) {
        const looked = await lookInLink(house, given, code);
        if (!had(looked)) return;
        const language = languageOf(request);
        if (looked.got.length > 0)
          return pages.show(request, response, 200, (said) => fetching(said, { code, files: looked.got, language }));
      }
      const opened = await openLink(house, given, code);
      if (!had(opened)) return;
      const pdf = await drawing.within(() => drawn(opened.got));
      sendPdf(response, pdf, pages.said(request).file, "attachment");
    }),
  );
  // A form that is no form, or too large.
  router.use("/ontvangen", (_error: unknown, request: Request, response: Response, _next: NextFunction) => {
    pages.show(request, response, 400, (said) => asking(said, said.sixDigits));
  });
  return router;
}
