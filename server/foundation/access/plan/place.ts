import { createHmac } from "node:crypto";
import { Invalid } from "../../refusal.js";
import type { Keys } from "../../vault/keys.js";
import { isSame } from "../../vault/seal.js";

/** A place in a list: the value that the last row shown is sorted by, and its id. */
type Place = readonly [key: string, id: string];

const mark = (vault: Keys, order: string, text: string): string =>
  createHmac("sha256", vault.secret("list/place")).update(`${order}|${text}`).digest("base64url");

/** Writes a place so that the house knows it again: one that somebody made up, or took from another list, is none. */
export function cursorAt(vault: Keys, order: string, place: unknown): string {
  const text = Buffer.from(JSON.stringify(place)).toString("base64url");
  return `${text}.${mark(vault, order, text)}`;
}

/** Reads back what `cursorAt` wrote. Throws `Invalid` for anything else. */
export function placeOf(vault: Keys, order: string, cursor: string): Place {
  const [text = "", given = ""] = cursor.split(".");
  if (!isSame(Buffer.from(given), Buffer.from(mark(vault, order, text)))) throw new Invalid({ after: "cursor" });
  return JSON.parse(Buffer.from(text, "base64url").toString()) as Place;
}
