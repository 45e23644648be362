import { house, ministry } from "../access/declared.js";
import { reading } from "../access/expected.js";
import type { Planted } from "../access/plant.js";
import { type Found, told } from "../access/survey.js";
import { type CaseName, parsed, posts, roleOf, standingOf, type Viewer } from "../access/viewers.js";
import { readingOf } from "../access/weighing.js";
import type { Bureau } from "../support/bureau.js";
import { Chance } from "./random.js";
import { type Made, type Pointing, RandomDocuments, type Shape } from "./random-documents.js";

export type Ground = {
  readonly bureau: Bureau;
  readonly planted: Planted;
  readonly rows: readonly Found[];
  /** Acts point elsewhere: nobody is to change who stands how to the planted cases. */
  readonly ids: Pointing;
};

const codes = new Set(["none", "BAD_USER_INPUT", "FORBIDDEN", "NOT_FOUND", "CONFLICT", "REFUSED"]);
type Values = Record<string, unknown>;

/** One viewer asks whatever chance draws; what he hears is held against the table, and against what he may not be told. */
export class AskedAtRandom {
  readonly faults: string[] = [];
  readonly codes = new Map<string, number>();
  cells = 0;
  slowest = 0;
  private readonly hidden: readonly string[];
  private readonly caseOf: ReadonlyMap<string, CaseName>;

  constructor(
    private readonly ground: Ground,
    private readonly viewer: Viewer,
  ) {
    const { planted, rows } = ground;
    const stands = standingOf[viewer];
    this.caseOf = new Map(rows.map((row) => [row.id, row.case]));
    this.hidden = [
      ...planted.canaries.filter((one) => readingOf(one.field, stands[one.case]) !== "+").map(({ text }) => text),
      ...rows.filter((row) => reading[told[row.table] ?? "course"]?.[stands[row.case]] !== "+").map(({ id }) => id),
    ];
  }

  async asks(seed: number, count: number): Promise<void> {
    const schema = roleOf[this.viewer] === "ministry" ? ministry : house;
    const documents = new RandomDocuments(schema, new Chance(seed), this.ground.ids);
    for (let asked = 0; asked < count; asked++) await this.ask(documents.next(), seed);
  }

  private async ask(made: Made, seed: number): Promise<void> {
    const begun = performance.now();
    const wire = await posts(this.ground.bureau, this.viewer, made.text, made.variables);
    this.slowest = Math.max(this.slowest, performance.now() - begun);
    const { data, errors } = parsed(wire);
    const code = errors?.[0]?.extensions.code ?? "none";
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    const wrong = (what: string) =>
      this.faults.push(`${what} (seed ${seed}): ${made.text} ${JSON.stringify(made.variables)}`.slice(0, 1_500));
    if (wire.status >= 500 || !this.isDue(code)) wrong(`is answered ${wire.status} ${code}`);
    for (const hidden of this.hidden) if (wire.text.includes(hidden)) wrong(`is told ${hidden}`);
    if (data) this.weigh(data, made.shape, wrong);
  }

  private isDue(code: string): boolean {
    return this.viewer === "anonymous" ? code === "UNAUTHENTICATED" : codes.has(code);
  }

  private weigh(row: Values, shape: Shape, wrong: (what: string) => void): void {
    const name = this.caseOf.get(String(row.id));
    for (const [key, { type, field, below }] of shape) {
      const value = row[key] ?? null;
      if (name && field !== "id" && field !== "withheld") {
        this.cells++;
        const standing = standingOf[this.viewer][name];
        if (value !== null && readingOf(`${type}.${field}`, standing) !== "+")
          wrong(`${type}.${field} shows to ${standing}`);
      }
      for (const one of Array.isArray(value) ? value : [value])
        if (typeof one === "object" && one !== null) this.weigh(one as Values, below, wrong);
    }
  }
}
