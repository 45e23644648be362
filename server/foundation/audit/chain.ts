import { createHash } from "node:crypto";
import { type Signer, textOf } from "../vault/sign.js";

/** One event as it was sealed. No line: the event is gone. */
export type Sealed = { readonly seq: number; readonly hash: string; readonly line: string | null };
/**
 * How far the log went at a moment, and what its chain had come to. A cut: up to there it may be gone, and goes on from it. Restored: a copy was put back that
 * went as far as `restored`, and the log goes on after `seq`; the numbers between were perhaps given to events that are lost. Of a copy of which nothing was
 * sealed yet that is 0, and the hash is empty: the chain begins there.
 */
export type Head = {
  readonly seq: number;
  readonly hash: string;
  readonly isCut?: boolean;
  readonly restored?: number | undefined;
};
/** How a chain was found: its first event and the last that is as it was sealed, the number of the first that is not, and after which a copy was put back. */
export type Finding = {
  readonly since: number;
  readonly sealed: number;
  readonly brokenAt: number | null;
  readonly restored: readonly number[];
};

/** The hash of an event in its chain: SHA-256 over the hash before it and its line. */
export const hashAfter = (before: string, line: string): string =>
  createHash("sha256").update(Buffer.from(before, "hex")).update(line).digest("hex");

/** What a note says in the place of a hash when nothing was sealed: a checkpoint always has one. */
const noHash = "0".repeat(64);

/** A head as a C2SP checkpoint: whose log, how many, what hash; of a cut and of a copy that was put back a line more says so. Signed. */
export const noteOf = (signer: Signer, { seq, hash, isCut, restored }: Head): string => {
  const more = isCut ? "cut\n" : restored === undefined ? "" : `restored ${restored}\n`;
  return signer.signed(`${signer.name}\n${seq}\n${Buffer.from(hash || noHash, "hex").toString("base64")}\n${more}`);
};

/** Reads a note. Throws when the verifier's owner did not sign it: then it says nothing. */
export function headIn(note: string, verifier: string): Head {
  const [, seq, hash, cut, restored] =
    textOf(note, verifier)?.match(/^\S+\n(\d+)\n([A-Za-z0-9+/=]{44})\n(?:(cut)\n|restored (\d+)\n)?$/) ?? [];
  if (!seq || !hash) throw new Error("A head of the log was not signed with the key of this log");
  const said = Buffer.from(hash, "base64").toString("hex");
  return {
    seq: Number(seq),
    hash: said === noHash ? "" : said,
    isCut: cut !== undefined,
    restored: restored === undefined ? undefined : Number(restored),
  };
}

/** Where a chain that begins with this event goes on from: its own beginning, or the cut right before it. */
function beginningOf(first: number, heads: readonly Head[], lives: readonly Head[]): Head | undefined {
  const before = lives.find(({ seq }) => seq === first - 1)?.restored ?? first - 1;
  if (!(before > 0)) return { seq: 0, hash: "" };
  const cut = heads.find(({ seq, isCut }) => isCut && seq === before);
  // Who kept a head of that very number holds another log.
  if (!cut || heads.some(({ seq, hash }) => seq === cut.seq && hash !== cut.hash)) return undefined;
  return cut;
}

/**
 * Reads a chain from its first event on, and holds it against the heads that somebody kept: an event that was changed,
 * exchanged, dropped or cut off is found, and with a head also a chain that was sealed anew. It may begin after a signed cut, and
 * after nothing else; heads of before that cut have nothing left to be held against. It may skip the numbers that a signed head says were lost when a copy was
 * put back, and no others; heads of those numbers are of a life that is over.
 */
export async function examined(
  chain: AsyncIterable<Sealed> | Iterable<Sealed>,
  given: readonly Head[],
): Promise<Finding> {
  const lives = given.filter(({ restored }) => restored !== undefined);
  const heads = given.filter((one) => !lives.some(({ restored = 0, seq }) => one.seq > restored && one.seq <= seq));
  const kept = new Map(heads.map(({ seq, hash }) => [seq, hash]));
  const restored: number[] = [];
  let last: Head | undefined;
  let since = 1;
  for await (const one of chain) {
    if (!last) {
      last = beginningOf(one.seq, heads, lives);
      if (!last) return missing(one.seq, heads);
      since = last.seq + 1;
    }
    const before: Head = last;
    const life = lives.find(
      (head) => head.seq === one.seq - 1 && head.restored === before.seq && head.hash === before.hash,
    );
    if (life) {
      restored.push(before.seq);
      last = { seq: life.seq, hash: before.hash };
    }
    const next: number = last.seq + 1;
    const broken = { since, sealed: last.seq, brokenAt: next, restored };
    if (one.seq !== next || one.line === null) return broken;
    const hash: string = hashAfter(last.hash, one.line);
    if (hash !== one.hash || (kept.get(next) ?? hash) !== hash) return broken;
    last = { seq: next, hash };
  }
  const sealed = last?.seq ?? 0;
  const isShort = heads.some(({ seq }) => seq > sealed);
  return { since, sealed, brokenAt: isShort ? sealed + 1 : null, restored };
}

/** Events are gone from the beginning, and no cut says so: the first of them stood after the cuts that there were. */
function missing(first: number, heads: readonly Head[]): Finding {
  const cut = Math.max(0, ...heads.filter(({ seq, isCut }) => isCut && seq < first - 1).map(({ seq }) => seq));
  return { since: cut + 1, sealed: cut, brokenAt: cut + 1, restored: [] };
}
