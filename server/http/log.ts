import express, { type Request as HttpRequest, type RequestHandler, type Response, Router } from "express";
import type { Config } from "../config.js";
import { headsIn, sealedIn } from "../foundation/audit/heads.js";
import { linesOf } from "../foundation/audit/ldv.js";
import { keysOfLog } from "../foundation/audit/signing.js";
import type { House, Request } from "../foundation/database/request.js";
import { Forbidden } from "../foundation/refusal.js";
import { answerTo } from "./handled.js";
import { asViewer } from "./viewing.js";

/** Only the FG has the log in hand. */
function asFg(viewing: Request, action: string): void {
  viewing.started(action, "SECURITY");
  if (viewing.viewer.role !== "fg") throw new Forbidden(action);
}

/**
 * The log as a file for whoever holds it against the heads he kept (`npm run verify-log`). Who may have it, and that he gets it,
 * is decided and written down before.
 */
export async function sendLog(house: House, response: Response): Promise<void> {
  response
    .status(200)
    .set("content-type", "application/x-ndjson; charset=utf-8")
    .set("content-disposition", 'attachment; filename="logboek.ndjson"');
  const heads = await headsIn(house, "zv_fg");
  response.write(`${JSON.stringify({ ...(await keysOfLog(house, "zv_fg")), heads })}\n`);
  for await (const { seq, hash, line } of sealedIn(house, "zv_fg"))
    if (!response.write(`{"seq":${seq},"hash":"${hash}","event":${line}}\n`)) await drained(response);
  response.end();
}

/** The log as lines of Logboek Dataverwerkingen. */
export function logRoutes(house: House, { publicUrl }: Pick<Config, "publicUrl">): Router {
  const router = Router();
  router.post(
    "/processing-activities",
    express.json({ limit: "4kb" }),
    handled(async (request, response) => {
      const lines = await asViewer(house, request, async (viewing) => {
        asFg(viewing, "readProcessingLog");
        return linesOf(viewing, request.body, publicUrl ?? `${request.protocol}://${request.headers.host}`);
      });
      response.json(lines);
    }),
  );
  return router;
}

/** Whoever left hears no more; nothing is left listening for that once there is room again. */
const drained = (response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    const goesOn = () => {
      response.off("close", isGone);
      resolve();
    };
    const isGone = () => {
      response.off("drain", goesOn);
      reject(new Error("Nobody is listening any more"));
    };
    if (response.destroyed) isGone();
    else response.once("drain", goesOn).once("close", isGone);
  });

const handled =
  (work: (request: HttpRequest, response: Response) => Promise<unknown>): RequestHandler =>
  async (request, response) => {
    try {
      await work(request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else refuse(request, response, error);
    }
  };

/** In the form of RFC 9457, which the reading of the log follows. */
function refuse(request: HttpRequest, response: Response, error: unknown): void {
  const { status, says } = answerTo(request, response, error, 422);
  const { message: title, ...more } = says;
  response
    .status(status)
    .type("application/problem+json")
    .json({ status, title, ...more });
}
