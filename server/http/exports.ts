import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router } from "express";
import type { Mode } from "../config.js";
import { fetchExport } from "../export/fetch-export.js";
import type { House } from "../foundation/database/request.js";
import { languageOf } from "./cookies.js";
import { handledIn, idFrom } from "./handled.js";
import { sendLog } from "./log.js";
import { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** Files that are made or sent at one time; each is in memory until whoever asked for it has it. */
const atOneTime = 2;
/** In milliseconds: who takes longer keeps the others waiting. */
const longest = 120_000;

/**
 * `GET /exports/ID`: what was asked for under this id, for who asked it, in the session in which he did, for an hour. That it leaves,
 * and which cases are in it, stands in the log before its first byte does.
 */
export function exportRoutes(house: House, mode: Mode): Router {
  const handled = handledIn(mode, 422);
  const turns = new Turns(atOneTime);
  const router = Router();
  router.get(
    "/exports/:id",
    handled(async (request, response) => {
      const isLog = await turns.within(async () => {
        // Nobody is waiting for it any more.
        if (response.destroyed) return false;
        const { kind, name, parts } = await asViewer(house, request, (viewing) =>
          fetchExport(viewing, idFrom(request.params.id), languageOf(request)),
        );
        // Whatever opens it runs nothing of it.
        response.set("content-security-policy", "sandbox; default-src 'none'");
        if (kind === "LOG") return true;
        response
          .status(200)
          .set("content-type", "text/csv; charset=utf-8")
          .set("content-disposition", `attachment; filename="${name}"`)
          .set("content-length", String(parts.reduce((sum, { length }) => sum + length, 0)));
        await pipeline(Readable.from(parts), response, { signal: AbortSignal.timeout(longest) });
        return false;
      });
      // It is read as it is sent, so it takes nobody's turn, however slowly somebody reads.
      if (isLog) await sendLog(house, response);
    }),
  );
  return router;
}
