import type { RefusalGround } from "@zorgvuldig/schema/requests";
import type { Redaction } from "./redaction.js";

/** What stands in the place of words that are not given. */
const left = "[…]";

type Place = { readonly from: number; readonly to: number; readonly ground: RefusalGround };

/** Takes words out of texts, however they are written with capitals and spaces, and counts how often, by the ground on which. */
export class Redactor {
  private readonly many = new Map<RefusalGround, number>();
  private readonly passages: readonly { readonly sought: RegExp; readonly ground: RefusalGround }[];

  constructor(redactions: readonly Redaction[]) {
    this.passages = redactions
      .filter(({ liftedAt }) => liftedAt === null)
      .map(({ passage, ground }) => ({ sought: soughtFor(passage), ground }));
  }

  /** The value as it is given; only what people wrote is looked through. */
  without(value: unknown, isFree: boolean): unknown {
    if (!isFree) return value;
    if (Array.isArray(value)) return value.map((one) => this.without(one, true));
    return typeof value === "string" ? this.cut(value) : value;
  }

  get counts(): { ground: RefusalGround; count: number }[] {
    return [...this.many].map(([ground, count]) => ({ ground, count }));
  }

  private cut(text: string): string {
    const places = this.placesIn(text);
    let rest = "";
    let at = 0;
    for (const { from, to, ground } of places) {
      rest += text.slice(at, from) + left;
      at = to;
      this.many.set(ground, (this.many.get(ground) ?? 0) + 1);
    }
    return rest + text.slice(at);
  }

  /** Where they stand in the text as it is, in its order; those that reach into one another are one. */
  private placesIn(text: string): Place[] {
    const found = this.passages
      .flatMap(({ sought, ground }) =>
        [...text.matchAll(sought)].map(({ 0: words, index }) => ({ from: index, to: index + words.length, ground })),
      )
      .sort((one, other) => one.from - other.from || other.to - one.to);
    const merged: Place[] = [];
    for (const place of found) {
      const last = merged.at(-1);
      if (!last || place.from >= last.to) merged.push(place);
      else merged[merged.length - 1] = { ...last, to: Math.max(last.to, place.to) };
    }
    return merged;
  }
}

const soughtFor = (passage: string): RegExp => {
  const words = passage.trim().split(/\s+/u);
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")).join("\\s+"), "giu");
};
