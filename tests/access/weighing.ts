import type { Ask } from "./ask.js";
import { fieldsOf, kindOf, typeNamed } from "./declared.js";
import { reading, type Standing } from "./expected.js";

type Row = Record<string, unknown>;
export const readingOf = (field: string, standing: Standing): "+" | "w" | "." | "x" => {
  const cell = reading[kindOf(field)]?.[standing];
  if (!cell) throw new Error(`${field} is of a kind that expected.ts does not know`);
  return cell;
};

/** Weighs answers against what is expected of them, cell by cell, and remembers what was shown. */
export class Weighing {
  /** Per field of one row, what stood there. */
  readonly seen = new Map<string, string>();

  constructor(
    private readonly faults: Set<string>,
    private readonly planted: (field: string) => readonly string[],
  ) {}

  /** One row as it was answered: what is shown, what is withheld, and that exactly this is named in `withheld`. */
  row(typeName: string, ask: Ask, row: Row, standing: Standing): void {
    const kept: string[] = [];
    const { relations } = fieldsOf(typeNamed(typeName));
    if (typeof row.id !== "string") this.faults.add(`${typeName} has no id`);
    for (const [field, below] of Object.entries(ask)) {
      const at = `${typeName}.${field}`;
      const value = row[field] ?? null;
      if (readingOf(at, standing) !== "+") {
        kept.push(field);
        if (value !== null) this.faults.add(`${at} shows to ${standing}`);
        continue;
      }
      if (below === true) {
        this.shown(at, String(row.id), value);
        continue;
      }
      const to = relations.find(({ name }) => name === field)?.to.name ?? "";
      const rows = (Array.isArray(value) ? value : value === null ? [] : [value]) as Row[];
      this.remember(at, String(row.id), rows.map(({ id }) => id).sort());
      for (const one of rows) this.row(to, below, one, standing);
    }
    const named = [...((row.withheld ?? []) as string[])].sort();
    if (JSON.stringify(named) !== JSON.stringify(kept.sort()))
      this.faults.add(`${typeName} names ${named} as withheld from ${standing}, and should name ${kept}`);
  }

  private shown(at: string, id: string, value: unknown): void {
    const planted = this.planted(at);
    this.remember(at, id, value);
    if (value !== null && planted.length > 0 && !planted.includes(String(value)))
      this.faults.add(`${at} does not show what was planted`);
  }

  private remember(at: string, id: string, value: unknown): void {
    const key = `${at} of ${id}`;
    const now = JSON.stringify(value);
    if ((this.seen.get(key) ?? now) !== now) this.faults.add(`${at} shows one thing here and another there`);
    this.seen.set(key, now);
  }
}
