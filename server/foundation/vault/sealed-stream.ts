import { Transform } from "node:stream";
import type { Keys } from "./keys.js";
import { derived, seal, Unopened, unseal } from "./seal.js";

/** How much is sealed at once, in bytes. */
const piece = 256 * 1024;
const headLength = 4;

/** What one stream is sealed with: a key of that backup alone, and what each piece is bound to. */
export type StreamSeal = { readonly key: Buffer; readonly about: string };

/** Of one file of a backup. A root that is renewed opens no backup of before it. */
export const sealOfBackup = (vault: Keys, backup: string, file: string): StreamSeal => ({
  key: derived(vault.secret("keep/backup"), backup),
  about: `zv|1|backup|${backup}|${file}`,
});

const bound = (about: string, number: number, isLast: boolean): string => `${about}|${number}|${isLast ? "last" : ""}`;

/**
 * Seals what passes, piece by piece: `length 4 | sealed`, each bound to its place, and the last to being the last: one that is missing, exchanged or cut
 * off is found.
 */
export function sealing({ key, about }: StreamSeal): Transform {
  let held = Buffer.alloc(0);
  let number = 0;
  const sealed = (plain: Buffer, isLast: boolean): Buffer => {
    const box = seal(key, plain, bound(about, number, isLast));
    number += 1;
    const head = Buffer.alloc(headLength);
    head.writeUInt32BE(box.length);
    return Buffer.concat([head, box]);
  };
  return new Transform({
    transform(chunk: Buffer, _, done) {
      held = Buffer.concat([held, chunk]);
      // One piece is always held back: nobody knows yet whether it is the last.
      for (; held.length > piece; held = held.subarray(piece)) this.push(sealed(held.subarray(0, piece), false));
      done();
    },
    flush(done) {
      this.push(sealed(held, true));
      done();
    },
  });
}

/** Opens what `sealing` made. Fails with `Unopened` when it is not whole. */
export function opening({ key, about }: StreamSeal): Transform {
  let held = Buffer.alloc(0);
  let number = 0;
  const next = (): Buffer | undefined => {
    if (held.length < headLength) return undefined;
    const end = headLength + held.readUInt32BE();
    if (held.length < end) return undefined;
    const box = held.subarray(headLength, end);
    held = held.subarray(end);
    return box;
  };
  let waiting: Buffer | undefined;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        held = Buffer.concat([held, chunk]);
        for (let box = next(); box; box = next()) {
          if (waiting) this.push(unseal(key, waiting, bound(about, number++, false)));
          waiting = Buffer.from(box);
        }
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Unopened());
      }
    },
    flush(done) {
      try {
        if (!waiting || held.length > 0) throw new Unopened();
        this.push(unseal(key, waiting, bound(about, number, true)));
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Unopened());
      }
    },
  });
}
