/** The last step of MurmurHash3: one bit more or less turns over half of the others, and no two numbers come out the same. */
function mixed(number: number): number {
  let mix = number;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** FNV-1a of a word. */
function salted(word: string): number {
  let salt = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) salt = Math.imul(salt ^ word.charCodeAt(at), 0x01000193);
  return salt;
}

const words = Buffer.alloc(16);

/** The id of the nth row of a table: it looks random, and is the same at every seeding. */
export function idOf(table: string, n: number): string {
  const start = mixed(n ^ salted(table));
  for (let word = 0; word < 4; word++) words.writeUInt32BE(mixed(start + Math.imul(word, 0x9e3779b9)), word * 4);
  const text = words.toString("hex");
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-8${text.slice(17, 20)}-${text.slice(20)}`;
}

/** Stands for the SHA-256 of a paper that nobody ever wrote. */
export const hashOf = (table: string, n: number): string =>
  `${idOf(table, n)}${idOf(`${table}/rest`, n)}`.replaceAll("-", "");

/** The choices of one case about one subject, one after the other: a hash of its number, its subject and their count. */
export class Chance {
  private turn = 0;
  private readonly start: number;

  constructor(n: number, about: string) {
    this.start = mixed(n ^ salted(about));
  }

  /** A whole number from 0, below this one. */
  below(most: number): number {
    this.turn += 1;
    return mixed(this.start + Math.imul(this.turn, 0x9e3779b9)) % most;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  isOneIn(many: number): boolean {
    return this.below(many) === 0;
  }

  oneOf<T>(all: readonly T[]): T {
    const one = all[this.below(all.length)];
    if (one === undefined) throw new Error("There is nothing to choose from");
    return one;
  }
}
