import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import { type Class, classOf } from "../access/class.js";
import type { Row } from "../access/holds.js";
import { Conflict, Forbidden, NotFound } from "../refusal.js";
import { type CaseKeys, openBox, sealBox } from "../vault/boxes.js";
import type { Keys } from "../vault/keys.js";
import { type Stored, storedOf } from "./stored.js";
import type { Transaction } from "./transaction.js";

type Raw = Record<string, unknown>;
type Entity<T extends Row> = new () => T;

/** The writing path: rows come opened, as their class; what changed goes back sealed, at the version that was read. */
export class Rows {
  /** What was written, as `Type.field`, for the event: names only. */
  readonly wrote = new Set<string>();
  private readonly before = new WeakMap<Row, Raw>();
  private readonly keys = new Map<string, CaseKeys>();

  constructor(
    private readonly transaction: Transaction,
    private readonly source: DataSource,
    private readonly vault: Keys,
  ) {}

  /** One row, locked until the end. Throws `NotFound` when it is not there for this viewer, `Conflict` at another version. */
  async load<T extends Row>(entity: Entity<T>, id: string, version?: number): Promise<T> {
    const [row] = await this.select(entity, "t.id = $1", [id], "for update of t");
    if (!row) throw new NotFound();
    if (version !== undefined && row.version !== version) throw new Conflict();
    return row;
  }

  /** One row to look at. Throws `NotFound`. */
  async get<T extends Row>(entity: Entity<T>, id: string): Promise<T> {
    const [row] = await this.select(entity, "t.id = $1", [id]);
    if (!row) throw new NotFound();
    return row;
  }

  /** All rows of a class in one case, oldest first. Locking the case first keeps them as they are. */
  ofCase<T extends Row>(entity: Entity<T>, caseId: string): Promise<T[]> {
    return this.select(entity, "t.case_id = $1", [caseId]);
  }

  /** Which rows of a class a case has, as far as this viewer may know; nothing of them is opened. */
  async idsOfCase(entity: Class, caseId: string): Promise<string[]> {
    const { table } = storedOf(this.source, entity);
    return (await this.transaction.query<{ id: string }>(`select id from ${table} where case_id = $1`, [caseId])).map(
      ({ id }) => id,
    );
  }

  /** Rows by one open property. */
  by<T extends Row>(entity: Entity<T>, property: keyof T & string, value: string): Promise<T[]> {
    const column = storedOf(this.source, entity).columns.find((one) => one.property === property)?.column;
    if (!column) throw new Error(`${entity.name}.${property} has no column`);
    return this.select(entity, `t.${column} = $1`, [value]);
  }

  /** What the database gives out in order, gaps allowed. */
  async next(what: "case_number"): Promise<string> {
    const [row] = await this.transaction.query<{ next: string }>(`select next_${what}() next`);
    if (!row) throw new Error(`The database gave no ${what}`);
    return row.next;
  }

  /** Inserts a new row: id, version and time come from here. A new case gets its two keys. */
  async add<T extends Row>(row: T): Promise<T> {
    const stored = storedOf(this.source, classOf(row));
    Object.assign(row, { id: row.id ?? randomUUID(), version: 1 });
    const isCase = stored.caseColumn === "id";
    const newKeys = isCase ? (["ordinary", "special"] as const).map((under) => this.vault.newKey(row.id, under)) : [];
    if (isCase) {
      const wrapped = newKeys.map((key) => [
        key.class,
        Buffer.concat([key.wrapped, key.commitment]).toString("base64"),
      ]);
      this.keys.set(row.id, { vault: this.vault, caseId: row.id, wrapped: Object.fromEntries(wrapped) });
    }
    const values = new Map<string, unknown>([["id", row.id], ["version", 1], ...this.changes(row, stored)]);
    const places = [...values].map((_, at) => `$${at + 1}`);
    // The clock runs on between the rows of one request, so that their order is that of their making.
    await this.transaction.write(
      `insert into ${stored.table} (${[...values.keys(), "created_at"].join(", ")}) values (${[...places, "house_now()"].join(", ")})`,
      [...values.values()],
    );
    for (const key of newKeys)
      await this.transaction.write(
        "insert into key_wrap (case_id, class, epoch, wrapped, commitment) values ($1, $2, $3, $4, $5)",
        [row.id, key.class, key.epoch, key.wrapped, key.commitment],
      );
    return row;
  }

  /** Updates what changed since `load`, at that version only. Throws `Conflict` when somebody was first. */
  async save(row: Row): Promise<void> {
    const stored = storedOf(this.source, classOf(row));
    if (!this.before.has(row)) throw new Error(`${row.constructor.name} was not loaded`);
    row.version += 1;
    const changes = this.changes(row, stored);
    const sets = [...changes.keys()].map((column, at) => `${column} = $${at + 3}`);
    const count = await this.transaction.write(
      `update ${stored.table} set ${["version = version + 1", ...sets].join(", ")} where id = $1 and version = $2`,
      [row.id, row.version - 1, ...changes.values()],
    );
    if (count !== 1) throw new Conflict();
  }

  private async select<T extends Row>(entity: Entity<T>, where: string, values: unknown[], lock = ""): Promise<T[]> {
    const stored = storedOf(this.source, entity);
    const columns = ["id", "version", ...stored.columns.map(({ column }) => column)].map((column) => `t.${column}`);
    const computed = stored.computed.map(({ property, by }) => `${by}(t.id) "${property}"`);
    const boxes = stored.boxes.map(({ kind }) => `encode(t."${kind}", 'base64') "~${kind}"`);
    const keys = stored.caseColumn
      ? [
          `t.${stored.caseColumn} "~case"`,
          `(select json_object_agg(k.class, encode(k.wrapped || k.commitment, 'base64')) from key_wrap k where k.case_id = t.${stored.caseColumn}) "~keys"`,
        ]
      : [];
    const found = await this.transaction.query<Raw>(
      `select ${[...columns, ...computed, ...boxes, ...keys].join(", ")} from ${stored.table} t where ${where} order by t.created_at, t.id ${lock}`,
      values,
    );
    return found.map((raw) => this.opened(entity, stored, raw));
  }

  private opened<T extends Row>(entity: Entity<T>, stored: Stored, raw: Raw): T {
    const row = new entity();
    const values: Raw = { id: raw.id, version: raw.version };
    for (const { property, column } of stored.columns) values[property] = raw[column.slice(1, -1)];
    for (const { property } of stored.computed) values[property] = raw[property];
    const keys: CaseKeys | undefined = stored.caseColumn && {
      vault: this.vault,
      caseId: String(raw["~case"]),
      wrapped: (raw["~keys"] ?? {}) as CaseKeys["wrapped"],
    };
    if (keys) this.keys.set(keys.caseId, keys);
    for (const { kind, key, fields } of stored.boxes) {
      if (!keys?.wrapped[key]) continue;
      const about = { table: stored.table.slice(1, -1), kind, row: String(raw.id), version: Number(raw.version) };
      const held = openBox(keys, key, raw[`~${kind}`] as string | null, about);
      for (const field of fields) values[field] = held[field] ?? null;
    }
    this.before.set(row, { ...values });
    return Object.assign(row, values);
  }

  /** The columns to write. A box changes as a whole and is bound to the version, so every box is sealed anew. */
  private changes(row: Row, stored: Stored): Map<string, unknown> {
    const now = row as unknown as Raw;
    const before = this.before.get(row);
    const changes = new Map<string, unknown>();
    for (const { property, column } of stored.columns) {
      const value = now[property] ?? null;
      if (property === "createdAt") continue;
      if (JSON.stringify(value) === JSON.stringify(before?.[property] ?? null)) continue;
      changes.set(column, value);
      this.wrote.add(`${row.constructor.name}.${property}`);
    }
    const caseId = stored.caseColumn === "id" ? row.id : String(now.caseId);
    for (const { kind, key, fields } of stored.boxes) {
      const held = Object.fromEntries(fields.map((field) => [field, now[field] === "" ? null : (now[field] ?? null)]));
      const keys = this.keys.get(caseId);
      if (!keys?.wrapped[key]) {
        if (Object.values(held).every((value) => value === null)) continue;
        throw new Forbidden(`${row.constructor.name}.${kind}`);
      }
      for (const field of fields)
        if (held[field] !== (before?.[field] ?? null)) this.wrote.add(`${row.constructor.name}.${field}`);
      const about = { table: stored.table.slice(1, -1), kind, row: row.id, version: row.version };
      changes.set(`"${kind}"`, sealBox(keys, key, held, about));
    }
    return changes;
  }
}
