import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router } from "express";
import type { Mode } from "../config.js";
import { type GoingOut, readDocument } from "../document/read-document.js";
import type { House, Request } from "../foundation/database/request.js";
import { readArrival } from "../quarantine/read-arrival.js";
import { handledIn, idFrom } from "./handled.js";
import { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** Documents that are on their way out at one time; each is in memory until whoever asked for it has it. */
const atOneTime = 4;
/** In milliseconds: who takes longer keeps the others waiting. */
const longest = 120_000;

/** Where files are had, and what reads them. */
const ways: Readonly<Record<string, (viewing: Request, id: string) => Promise<GoingOut>>> = {
  "/documents/:id": readDocument,
  "/arrivals/:id": readArrival,
};

/**
 * `GET /documents/ID`: what is in a document, for who may see it; `GET /arrivals/ID`: what lies in quarantine, for who decides on it. That it was
 * read stands in the log before its first byte leaves. A page of ours shows it in itself; opened by itself it is a file, of which nothing runs.
 */
export function documentFileRoutes(house: House, mode: Mode): Router {
  const handled = handledIn(mode, 422);
  const turns = new Turns(atOneTime);
  const router = Router();
  for (const [path, read] of Object.entries(ways))
    router.get(
      path,
      handled((request, response) =>
        turns.within(async () => {
          if (response.destroyed) return;
          const id = idFrom(request.params.id);
          const { mime, name, content } = await asViewer(house, request, (viewing) => read(viewing, id));
          response
            .status(200)
            .set("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
            .set("content-type", mime)
            .set("content-disposition", `attachment; filename="${name}"`)
            .set("content-length", String(content.length));
          await pipeline(Readable.from([content]), response, { signal: AbortSignal.timeout(longest) });
        }),
      ),
    );
  return router;
}
