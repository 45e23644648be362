import { isSparse } from "@zorgvuldig/schema/kinds";
import type { Class } from "@zorgvuldig/server/foundation/access/class";
import { type Stored, storedOf } from "@zorgvuldig/server/foundation/database/stored";
import { CaseKeys, sealBox } from "@zorgvuldig/server/foundation/vault/boxes";
import type { Keys } from "@zorgvuldig/server/foundation/vault/keys";
import type { DataSource } from "typeorm";
import type { Made } from "./row.js";

type Wrapped = ReturnType<Keys["newKey"]>;

const bare = (quoted: string): string => quoted.slice(1, -1);

/** Seals rows as the house itself lays them away, each under the keys of its case. */
export class Sealing {
  private readonly keys = new Map<string, CaseKeys>();

  constructor(
    private readonly source: DataSource,
    private readonly vault: Keys,
  ) {}

  /** A case's two new keys, as rows of the table that hands them out. */
  newKeys(caseId: string): unknown[][] {
    const made = (["ordinary", "special"] as const).map((under) => this.vault.newKey(caseId, under));
    const given = ({ wrapped, commitment }: Wrapped) => Buffer.concat([wrapped, commitment]).toString("base64");
    const wrapped = Object.fromEntries(made.map((key) => [key.class, given(key)]));
    this.keys.set(caseId, new CaseKeys(this.vault, caseId, wrapped));
    return made.map((key) => [caseId, key.class, key.epoch, key.wrapped, key.commitment]);
  }

  /** Rows of these cases are sealed; their keys need not be kept. */
  forget(): void {
    this.keys.clear();
  }

  columnsOf(entity: Class): string[] {
    const stored = storedOf(this.source, entity);
    return [
      "id",
      "version",
      ...stored.columns.map(({ column }) => bare(column)),
      ...stored.boxes.map(({ kind }) => kind),
    ];
  }

  sealed(row: Made): unknown[] {
    const stored = storedOf(this.source, row.entity);
    const boxes = stored.boxes.map((box) => this.box(row, stored, box));
    return [row.id, 1, ...stored.columns.map(({ property }) => row[property]), ...boxes];
  }

  private box(row: Made, stored: Stored, { kind, key, fields }: Stored["boxes"][number]): Buffer | null {
    const keys = this.keys.get(stored.caseColumn === "id" ? row.id : String(row.caseId));
    if (!keys) throw new Error(`${stored.table} has a sealed row of no case`);
    const held = Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
    if (isSparse(kind) && fields.every((field) => held[field] === null)) return null;
    return sealBox(keys, key, held, { table: bare(stored.table), kind, row: row.id, version: 1 });
  }
}
