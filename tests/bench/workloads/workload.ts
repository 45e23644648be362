import type { Question } from "../door.js";
import type { Statement } from "../limit/statements.js";
import type { Site } from "../site.js";

/** One question in all its variants, put to both in the same order. */
export type Asks = {
  /** How many questions there are before the first one comes again. */
  readonly many: number;
  /** The question of this turn, to the product. A turn comes once, and the turns of one asker one after the other. */
  product(turn: number): Question;
  limit(turn: number): Question;
  /** What the product is asked when the answers are compared, if its question does not say what is withheld. */
  saying?(turn: number): Question;
};

export type Workload = {
  readonly name: string;
  /** What it is, for the one who reads the table. */
  readonly title: string;
  /** How the product's answer must relate to the limit's: "withheld" where it may keep back what it names. */
  readonly same: "all" | "withheld";
  /** Fields that differ because both count their own. */
  readonly apart?: readonly string[];
  prepare(site: Site): Promise<Asks>;
  /** Takes away what it added, so that a database that is kept does not grow from run to run. */
  tidy?(site: Site): Promise<void>;
};

export const toLimit = (name: Statement, values: readonly unknown[]): Question => ({
  body: JSON.stringify({ name, values }),
});

export const toProduct = (question: object, variables: object, cookie: string): Question => ({
  body: JSON.stringify({ ...question, variables }),
  cookie,
});

type Pair = { readonly product: Question; readonly limit: Question };

/** The same questions again and again, written down beforehand. */
export function repeated(all: readonly Pair[]): Asks {
  const at = (turn: number) => {
    const one = all[turn % all.length];
    if (!one) throw new Error("There is nothing to ask about in so small a database");
    return one;
  };
  return { many: all.length, product: (turn) => at(turn).product, limit: (turn) => at(turn).limit };
}
