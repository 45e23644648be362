import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { collected as en } from "@zorgvuldig/schema/texts/en/collected";
import { collected as nl } from "@zorgvuldig/schema/texts/nl/collected";
import { type NextFunction, type Request, type Response, Router, urlencoded } from "express";
import type { Mode } from "../config.js";
import { type Fetched, isPackLinkOpen, openPack } from "../delivery/open-pack.js";
import type { House } from "../foundation/database/request.js";
import type { Turns } from "../http/turns.js";
import { FetchPages, tokenIn, typedIn } from "./fetch-page.js";
import { asking, dead, triesLeft } from "./received-page.js";

/** In milliseconds: a large file takes a slow line that long. */
const longest = 600_000;

/** All of it, a piece at a time; cut off where it is taken back meanwhile, so that nobody has less and takes it for the whole. */
async function sendPack(response: Response, { size, pieces }: Fetched, name: string): Promise<void> {
  response
    .status(200)
    .set("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
    .set("content-type", "application/zip")
    .set("content-disposition", `attachment; filename="${name}.zip"`)
    .set("content-length", String(size));
  await pipeline(Readable.from(pieces()), response, { signal: AbortSignal.timeout(longest) });
}

/**
 * `/ophalen/TOKEN`: where somebody fetches what he asked of the bureau. Looking at the page does nothing; the code does, which the bureau told him. No script,
 * and no cookie: who has both fetches it, and who has not learns nothing.
 */
export function collectedPages(house: House, mode: Mode, sending: Turns): Router {
  const router = Router();
  const pages = new FetchPages({ nl, en }, mode);
  router.get(
    "/ophalen/:token",
    pages.handled(async (request, response) => {
      const given = tokenIn(request);
      const isOpen = given !== undefined && (await isPackLinkOpen(house, given));
      pages.show(request, response, isOpen ? 200 : 404, isOpen ? (said) => asking(said) : dead);
    }),
  );
  router.post(
    "/ophalen/:token",
    urlencoded({ extended: false, limit: "1kb", parameterLimit: 5 }),
    pages.handled(async (request, response) => {
      const given = tokenIn(request);
      if (given === undefined) return pages.show(request, response, 404, dead);
      const code = typedIn(request, "code").replace(/\s/g, "");
      // A slip of the keyboard is no try.
      if (!/^\d{6}$/.test(code)) return pages.show(request, response, 400, (said) => asking(said, said.sixDigits));
      await sending.within(async () => {
        // Nobody is waiting for it any more.
        if (response.destroyed) return;
        const opened = await openPack(house, given, code);
        if (opened.is === "DEAD") return pages.show(request, response, 404, dead);
        if (opened.is === "WRONG")
          return pages.show(request, response, 400, (said) => asking(said, triesLeft(said, opened.tries)));
        await sendPack(response, opened.got, pages.said(request).file);
      });
    }),
  );
  // A form that is no form, or too large.
  router.use("/ophalen", (_error: unknown, request: Request, response: Response, _next: NextFunction) => {
    pages.show(request, response, 400, (said) => asking(said, said.sixDigits));
  });
  return router;
}
