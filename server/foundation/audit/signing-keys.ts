import { type Signer, signedBy, textOf } from "../vault/sign.js";
import { type Head, headIn } from "./chain.js";

/** A key that signs or signed heads: those after one number, up to another. */
export type SigningKey = { readonly verifier: string; readonly after: number; readonly until: number };
/** Whose log it is, by what its latest heads are verified, and how each earlier key handed over to the next. */
export type LogKeys = { readonly log: string; readonly verifier: string; readonly handovers: readonly string[] };

/** That from this head on the next key signs: itself a head, signed by both. */
export function handoverOf(one: Signer, next: Signer, { seq, hash }: Head): string {
  const lines = [one.name, seq, Buffer.from(hash, "hex").toString("base64"), one.verifier, next.verifier];
  return signedBy(`${lines.join("\n")}\n`, one, next);
}

/**
 * The keys of a log with the heads that each may have signed, from the latest back to the first. Throws when one did not hand
 * over to the next.
 */
export function signingKeysIn({ verifier, handovers }: Pick<LogKeys, "verifier" | "handovers">): SigningKey[] {
  const keys: SigningKey[] = [];
  let [to, until] = [verifier, Number.POSITIVE_INFINITY];
  for (const note of [...handovers].reverse()) {
    const [, seq, from = ""] = note.match(/^\S+\n(\d+)\n\S*\n(\S+)\n\S+\n\n/) ?? [];
    const isBoth = [from, to].every((one) => textOf(note, one)?.endsWith(`\n${from}\n${to}\n`));
    if (!isBoth) throw new Error("A signing key of the log did not hand over to the next");
    keys.push({ verifier: to, after: Number(seq), until });
    [to, until] = [from, Number(seq)];
  }
  return [...keys, { verifier: to, after: 0, until }];
}

/** Reads a note. Throws when it was not signed with the key of this log that was in force then: it says nothing. */
export function headBy(note: string, keys: readonly SigningKey[]): Head {
  const key = keys.find(({ verifier }) => textOf(note, verifier) !== undefined);
  const head = headIn(note, key?.verifier ?? "");
  // A cut is signed when it is made, and names an event of long before; who signs one may not know what came after his own time.
  if (!key || head.seq > key.until || (head.seq <= key.after && !head.isCut))
    throw new Error("A head of the log was signed with a key that was not in force");
  return head;
}

/** Reads notes; of those that no key of this log signed, which number the first of them names. */
export function headsBy(
  notes: readonly string[],
  keys: readonly SigningKey[],
): { heads: Head[]; forgedAt: number | null } {
  const heads: Head[] = [];
  let forgedAt: number | null = null;
  for (const note of notes)
    try {
      heads.push(headBy(note, keys));
    } catch {
      forgedAt ??= Number(note.split("\n")[1]);
    }
  return { heads, forgedAt };
}
