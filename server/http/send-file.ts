import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";
import type { GoingOut } from "../document/going-out.js";

/** In milliseconds: who takes longer keeps the others waiting. */
const longest = 120_000;

/** A file, of which nothing runs; `stopped` when whoever asked for it has all of it, or went away. */
export async function sendFile(response: Response, { mime, name, content }: GoingOut): Promise<void> {
  response
    .status(200)
    .set("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
    .set("content-type", mime)
    .set("content-disposition", `attachment; filename="${name}"`)
    .set("content-length", String(content.length));
  await pipeline(Readable.from([content]), response, { signal: AbortSignal.timeout(longest) });
}
