import { createHash } from "node:crypto";
import { type Signer, textOf } from "../vault/sign.js";

/** One event as it was sealed. No line: the event is gone. */
export type Sealed = { readonly seq: number; readonly hash: string; readonly line: string | null };
/** How far the log went at a moment, and what its chain had come to. A cut: up to there it may be gone, and goes on from it. */
export type Head = { readonly seq: number; readonly hash: string; readonly isCut?: boolean };
/** How a chain was found: its first event and the last that is as it was sealed, and the number of the first that is not. */
export type Finding = { readonly since: number; readonly sealed: number; readonly brokenAt: number | null };

/** The hash of an event in its chain: SHA-256 over the hash before it and its line. */
export const hashAfter = (before: string, line: string): string =>
  createHash("sha256").update(Buffer.from(before, "hex")).update(line).digest("hex");

/** A head as a C2SP checkpoint: whose log, how many, what hash; of a cut a line more says so. Signed. */
export const noteOf = (signer: Signer, { seq, hash, isCut }: Head): string =>
  signer.signed(`${signer.name}\n${seq}\n${Buffer.from(hash, "hex").toString("base64")}\n${isCut ? "cut\n" : ""}`);

/** Reads a note. Throws when the verifier's owner did not sign it: then it says nothing. */
export function headIn(note: string, verifier: string): Head {
  const [, seq, hash, cut] = textOf(note, verifier)?.match(/^\S+\n(\d+)\n([A-Za-z0-9+/=]{44})\n(cut\n)?$/) ?? [];
  if (!seq || !hash) throw new Error("A head of the log was not signed with the key of this log");
  return { seq: Number(seq), hash: Buffer.from(hash, "base64").toString("hex"), isCut: cut !== undefined };
}

/** Where a chain that begins with this event goes on from: its own beginning, or the cut right before it. */
function beginningOf(first: number, heads: readonly Head[]): Head | undefined {
  if (!(first > 1)) return { seq: 0, hash: "" };
  const cut = heads.find(({ seq, isCut }) => isCut && seq === first - 1);
  // Who kept a head of that very number holds another log.
  return cut && heads.every(({ seq, hash }) => seq !== cut.seq || hash === cut.hash) ? cut : undefined;
}

/**
 * Reads a chain from its first event on, and holds it against the heads that somebody kept: an event that was changed,
 * exchanged, dropped or cut off is found, and with a head also a chain that was sealed anew. It may begin after a signed cut, and
 * after nothing else; heads of before that cut have nothing left to be held against.
 */
export async function examined(
  chain: AsyncIterable<Sealed> | Iterable<Sealed>,
  heads: readonly Head[],
): Promise<Finding> {
  const kept = new Map(heads.map(({ seq, hash }) => [seq, hash]));
  let last: Head | undefined;
  let since = 1;
  for await (const one of chain) {
    if (!last) {
      last = beginningOf(one.seq, heads);
      if (!last) return missing(one.seq, heads);
      since = last.seq + 1;
    }
    const next: number = last.seq + 1;
    if (one.seq !== next || one.line === null) return { since, sealed: last.seq, brokenAt: next };
    const hash: string = hashAfter(last.hash, one.line);
    if (hash !== one.hash || (kept.get(next) ?? hash) !== hash) return { since, sealed: last.seq, brokenAt: next };
    last = { seq: next, hash };
  }
  const sealed = last?.seq ?? 0;
  const isShort = heads.some(({ seq }) => seq > sealed);
  return { since, sealed, brokenAt: isShort ? sealed + 1 : null };
}

/** Events are gone from the beginning, and no cut says so: the first of them stood after the cuts that there were. */
function missing(first: number, heads: readonly Head[]): Finding {
  const cut = Math.max(0, ...heads.filter(({ seq, isCut }) => isCut && seq < first - 1).map(({ seq }) => seq));
  return { since: cut + 1, sealed: cut, brokenAt: cut + 1 };
}
