/** Whose keys they are. */
export type Installation = { readonly mode: "real" | "demo" | "test"; readonly place: string };

/** A ring that does not say whose it is opens the database that knows its id, and is nobody's otherwise. */
export type Ring = Partial<Installation> & {
  readonly id: string;
  readonly root: string;
  readonly epochs: Readonly<Record<string, string>>;
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
