import { createHash } from "node:crypto";
import { type Signer, textOf } from "../vault/sign.js";

/** One event as it was sealed. No line: the event is gone. */
export type Sealed = { readonly seq: number; readonly hash: string; readonly line: string | null };
/** How far the log went at a moment, and what its chain had come to. */
export type Head = { readonly seq: number; readonly hash: string };
/** How a chain was found: how many events were read, and the number of the first that is not what was sealed. */
export type Finding = { readonly sealed: number; readonly brokenAt: number | null };

/** The hash of an event in its chain: SHA-256 over the hash before it and its line. */
export const hashAfter = (before: string, line: string): string =>
  createHash("sha256").update(Buffer.from(before, "hex")).update(line).digest("hex");

/** A head as a C2SP checkpoint: whose log, how many, what hash; signed. */
export const noteOf = (signer: Signer, { seq, hash }: Head): string =>
  signer.signed(`${signer.name}\n${seq}\n${Buffer.from(hash, "hex").toString("base64")}\n`);

/** Reads a note. Throws when the verifier's owner did not sign it: then it says nothing. */
export function headIn(note: string, verifier: string): Head {
  const [, seq, hash] = textOf(note, verifier)?.match(/^\S+\n(\d+)\n([A-Za-z0-9+/=]{44})\n$/) ?? [];
  if (!seq || !hash) throw new Error("A head of the log was not signed with the key of this log");
  return { seq: Number(seq), hash: Buffer.from(hash, "base64").toString("hex") };
}

/** The notes of a file in which they stand one after the other; the verifier's own line may stand among them. */
export const notesIn = (text: string): string[] => text.match(/^\S+\n\d+\n\S+\n\n— \S+ \S+\n/gm) ?? [];

/**
 * Reads a chain from its first event on, and holds it against the heads that somebody kept: an event that was changed,
 * exchanged, dropped or cut off is found, and with a head also a chain that was sealed anew.
 */
export async function examined(
  chain: AsyncIterable<Sealed> | Iterable<Sealed>,
  heads: readonly Head[],
): Promise<Finding> {
  const kept = new Map(heads.map(({ seq, hash }) => [seq, hash]));
  let sealed = 0;
  let hash = "";
  for await (const one of chain) {
    const next = sealed + 1;
    if (one.seq !== next || one.line === null) return { sealed, brokenAt: next };
    hash = hashAfter(hash, one.line);
    if (hash !== one.hash || (kept.get(next) ?? hash) !== hash) return { sealed, brokenAt: next };
    sealed = next;
  }
  const isCut = heads.some(({ seq }) => seq > sealed);
  return { sealed, brokenAt: isCut ? sealed + 1 : null };
}
