import type { RefusalGround } from "@zorgvuldig/schema/requests";
import type { Redaction } from "./redaction.js";

/** What stands in the place of words that are not given. */
const left = "[…]";

/** Takes words out of texts, and counts how often, by the ground on which. */
export class Redactor {
  private readonly many = new Map<RefusalGround, number>();
  private readonly passages: readonly Redaction[];

  constructor(redactions: readonly Redaction[]) {
    // The longest first: what stands in another one goes with it.
    this.passages = redactions
      .filter(({ liftedAt }) => liftedAt === null)
      .sort((one, other) => other.passage.length - one.passage.length);
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
    return this.passages.reduce((rest, { passage, ground }) => {
      const pieces = rest.split(passage);
      if (pieces.length > 1) this.many.set(ground, (this.many.get(ground) ?? 0) + pieces.length - 1);
      return pieces.join(left);
    }, text);
  }
}
