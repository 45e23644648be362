import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Request as HttpRequest, type Response, Router } from "express";
import type { Mode } from "../config.js";
import { fetchExport } from "../export/fetch-export.js";
import type { Packed } from "../export/pack.js";
import type { House } from "../foundation/database/request.js";
import { languageOf } from "./cookies.js";
import { handledIn, idFrom } from "./handled.js";
import { sendLog } from "./log.js";
import type { Language } from "./says.js";
import { Turns } from "./turns.js";
import { asViewer } from "./viewing.js";

/** Files that are made or sent at one time; each is in memory until whoever asked for it has it. */
const atOneTime = 2;
/** In milliseconds: who takes longer keeps the others waiting. */
const longest = 120_000;

/** How what the authority is shown is written down. */
export type PackWritten = {
  json(pack: Packed, base: string): Buffer;
  page(pack: Packed, language: Language): Buffer;
};
type Sent = { readonly name: string; readonly type: string; readonly parts: readonly Buffer[] };

const send = (response: Response, { name, type, parts }: Sent): Promise<void> => {
  response
    .status(200)
    .set("content-type", type)
    .set("content-disposition", `attachment; filename="${name}"`)
    .set("content-length", String(parts.reduce((sum, { length }) => sum + length, 0)));
  return pipeline(Readable.from(parts), response, { signal: AbortSignal.timeout(longest) });
};

/**
 * `GET /exports/ID`: what was asked for under this id, for who asked it, in the session in which he did, for an hour. That it leaves,
 * and which cases are in it, stands in the log before its first byte does. `/readable`: what the authority is shown, to be read by people.
 */
export function exportRoutes(house: House, mode: Mode, publicUrl: string | null, written: PackWritten): Router {
  const handled = handledIn(mode, 422);
  const turns = new Turns(atOneTime);
  const router = Router();
  const sends = (isReadable: boolean) =>
    handled(async (request, response) => {
      const isLog = await turns.within(async () => {
        // Nobody is waiting for it any more.
        if (response.destroyed) return false;
        const language = languageOf(request);
        const { kind, name, parts, pack } = await asViewer(house, request, (viewing) =>
          fetchExport(viewing, idFrom(request.params.id), language),
        );
        // Whatever opens it runs nothing of it.
        response.set("content-security-policy", "sandbox; default-src 'none'");
        if (kind === "LOG") return true;
        if (kind === "EVIDENCE") await send(response, { name: `${name}.zip`, type: "application/zip", parts });
        else if (!pack) await send(response, { name: `${name}.csv`, type: "text/csv; charset=utf-8", parts });
        else if (isReadable)
          await send(response, {
            name: `${name}.html`,
            type: "text/html; charset=utf-8",
            parts: [written.page(pack, language)],
          });
        else
          await send(response, {
            ...{ name: `${name}.json`, type: "application/json; charset=utf-8" },
            parts: [written.json(pack, baseOf(publicUrl, request))],
          });
        return false;
      });
      // It is read as it is sent, so it takes nobody's turn, however slowly somebody reads.
      if (isLog) await sendLog(house, response);
    });
  router.get("/exports/:id", sends(false));
  router.get("/exports/:id/readable", sends(true));
  return router;
}

const baseOf = (publicUrl: string | null, { protocol, headers }: HttpRequest): string =>
  publicUrl ?? `${protocol}://${headers.host}`;
