import { CaseKeys, openBox, type Wrapped } from "../../vault/boxes.js";
import type { Keys } from "../../vault/keys.js";
import type { Viewer } from "../viewer.js";
import type { Select } from "./select.js";

type Raw = Record<string, unknown>;
/** What opens the boxes of an answer, and for whom. */
export type Reader = { readonly vault: Keys; readonly viewer: Viewer };

/** Opens a row that a statement brought, and all below it, as far as the database handed over the keys; names the rest. */
export function open(row: Raw, select: Select, reader: Reader, above?: CaseKeys): void {
  if (select.isPlain) return;
  const keys = select.bringsKeys ? keysOf(row, reader.vault) : above;
  const withheld = [...select.never];
  for (const box of select.boxes.values()) {
    if (!keys?.has(box.key)) withheld.push(...box.fields);
    else {
      const about = { table: select.table.name, kind: box.kind, row: String(row.id), version: Number(row["~version"]) };
      const held = openBox(keys, box.key, row[`~${box.kind}`] as string | null, about);
      for (const field of box.fields) row[field] = held[field] ?? null;
    }
  }
  for (const { field, isMany, key, below } of select.parts) {
    const part = row[field];
    if (key && !keys?.has(key)) {
      row[field] = null;
      withheld.push(field);
    } else if (isMany) for (const item of part as Raw[]) open(item, below, reader, keys);
    else if (part) open(part as Raw, below, reader, keys);
  }
  for (const { field, by } of select.derivations) row[field] = by(row, reader.viewer);
  if (select.asksWithheld) row.withheld = withheld;
}

const keysOf = (row: Raw, vault: Keys): CaseKeys =>
  new CaseKeys(vault, String(row["~case"]), {
    ordinary: row["~ordinary"],
    special: row["~special"],
    oversight: row["~oversight"],
    evidence: row["~evidence"],
  } as Wrapped);
