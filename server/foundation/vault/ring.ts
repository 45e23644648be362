/** Whose keys they are. */
export type Installation = { readonly mode: "real" | "demo" | "test"; readonly place: string };

/** A ring that does not say whose it is opens the database that knows its id, and is nobody's otherwise. */
export type Ring = Partial<Installation> & {
  readonly id: string;
  readonly root: string;
  /** Which root that is, counted from the first. */
  readonly rootNumber?: number;
  /** The root after it, from when it is made until nothing hangs on the one before any more. */
  readonly nextRoot?: string;
  readonly epochs: Readonly<Record<string, string>>;
  /** What the log's heads are signed with, by number; where nothing is said, the first follows from the first root. */
  readonly signing?: Readonly<Record<string, string>>;
};

/** Where the one ring of an installation is kept. What goes wrong there is `Explained`. */
export type KeyStore = {
  /** Nothing, when there is none yet. */
  read(): Ring | undefined;
  /** One that somebody else made meanwhile stays: no key of another is ever written over. */
  make(ring: Ring): void;
  /** Puts it in the place of the one that is there, whole at every moment. */
  replace(ring: Ring): void;
  /** Takes away what a start or a round that was killed left: that would outlive the keys that are destroyed. */
  tidy(): void;
};

export const isOf = (ring: Ring, { mode, place }: Installation): boolean => ring.mode === mode && ring.place === place;

/** What was written down as a ring, or nothing when it is something else. */
export function ringIn(text: string): Ring | undefined {
  try {
    const value = JSON.parse(text);
    const { id, root, epochs } = Object(value) as Record<string, unknown>;
    const isRing = typeof id === "string" && typeof root === "string" && typeof epochs === "object" && epochs !== null;
    return isRing ? (value as Ring) : undefined;
  } catch {
    return undefined;
  }
}

export const rootNumberOf = ({ rootNumber = 1 }: Ring): number => rootNumber;

/** A root by its number, when it is there. */
export function rootIn(ring: Ring, number: number): string | undefined {
  if (number === rootNumberOf(ring)) return ring.root;
  return number === rootNumberOf(ring) + 1 ? ring.nextRoot : undefined;
}

/** The roots that are there. */
export const rootsIn = (ring: Ring): number[] =>
  [rootNumberOf(ring), rootNumberOf(ring) + 1].filter((number) => rootIn(ring, number));

/** Whether a ring is what became of one that was known: of the same installation, no older, and with no other root in its place. */
export const follows = (ring: Ring, known: Ring, inForce: number): boolean =>
  ring.id === known.id &&
  Math.max(...rootsIn(ring)) >= inForce &&
  rootsIn(ring).every((one) => [undefined, rootIn(ring, one)].includes(rootIn(known, one)));

/** Without the root before this one: nothing hangs on it any more. */
export function withoutFormerRoot({ nextRoot, ...ring }: Ring): Ring {
  return nextRoot ? { ...ring, root: nextRoot, rootNumber: rootNumberOf(ring) + 1 } : ring;
}

/** Those of these keys that have at least this number. */
export const from = (number: number, keys: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(keys).filter(([one]) => Number(one) >= number));
