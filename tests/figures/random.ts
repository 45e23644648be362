// Looked up once: in a test the globals are somebody else's, and slow to reach.
const { imul } = Math;

/** Chance that can be had again: the same seed draws the same. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, and not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** One of so many in a hundred. */
  in100(times: number): boolean {
    return this.next() * 100 < times;
  }

  upTo(most: number): number {
    return 1 + Math.floor(this.next() * most);
  }

  one<T>(all: readonly T[]): T {
    const drawn = all[Math.floor(this.next() * all.length)];
    if (drawn === undefined) throw new Error("There is nothing to draw from");
    return drawn;
  }
}
