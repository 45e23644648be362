import { randomUUID } from "node:crypto";
import { isSealedLater, isSparse, type SealedUnder } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import type { DataSource } from "typeorm";
import { type Class, classOf } from "../access/class.js";
import type { Row } from "../access/holds.js";
import { Conflict, Forbidden, NotFound } from "../refusal.js";
import { CaseKeys, openBox, sealBox, type Wrapped } from "../vault/boxes.js";
import type { Keys } from "../vault/keys.js";
import { Unopened } from "../vault/seal.js";
import { askedRows, isEverRead } from "./asked-rows.js";
import { HeldKeys, keysOfCase } from "./row-keys.js";
import { type Stored, storedOf } from "./stored.js";
import { handled, type Transaction } from "./transaction.js";

type Raw = Record<string, unknown>;
type Entity<T extends Row> = new () => T;
type Box = Stored["boxes"][number];

/**
 * The writing path: rows come opened, as their class; what changed goes back sealed, at the version that was read. Whoever needs several asks
 * for all of them before waiting for the first: they travel together, and the database takes them in their order.
 */
export class Rows {
  /** What was written, as `Type.field`, for the event: names only. */
  readonly wrote = new Set<string>();
  private readonly before = new WeakMap<Row, Raw>();
  private readonly keys = new Map<string, CaseKeys>();
  /** Of rows that have a key of their own, by their ids. */
  private readonly ownKeys = new Map<string, CaseKeys>();
  private readonly touched = new Set<string>();
  private readonly held: HeldKeys;

  constructor(
    private readonly transaction: Transaction,
    private readonly source: DataSource,
    readonly vault: Keys,
    private readonly role: Role,
  ) {
    this.held = new HeldKeys(transaction);
  }

  /** The cases that were touched: a refusal is logged with them. */
  get cases(): string[] {
    return [...new Set([...this.keys.keys(), ...this.touched])];
  }

  /** One row, locked until the end. Throws `NotFound` when it is not there for this viewer, `Conflict` at another version. */
  load<T extends Row>(entity: Entity<T>, id: string, version?: number): Promise<T> {
    const read = () => this.select(entity, "t.id = $1", [id], "for update of t");
    const found = read().catch((error: unknown) => {
      // While it was waited for, its keys may have been renewed: now that it is locked they are read as they are.
      if (error instanceof Unopened) return read();
      throw error;
    });
    const loading = this.theOne(found).then((row) => {
      if (version !== undefined && row.version !== version) throw new Conflict();
      return row;
    });
    return handled(loading);
  }

  /** One row to look at. Throws `NotFound`. */
  get<T extends Row>(entity: Entity<T>, id: string): Promise<T> {
    return this.theOne(this.select(entity, "t.id = $1", [id]));
  }

  private theOne<T>(asked: Promise<T[]>): Promise<T> {
    const found = asked.then(([row]) => {
      if (!row) throw new NotFound();
      return row;
    });
    return handled(found);
  }

  /** All rows of a class in one case, oldest first. Locking the case first keeps them as they are. */
  ofCase<T extends Row>(entity: Entity<T>, caseId: string): Promise<T[]> {
    return this.select(entity, "t.case_id = $1", [caseId]);
  }

  /** Which rows of a class a case has, as far as this viewer may know; nothing of them is opened. */
  idsOfCase(entity: Class, caseId: string): Promise<string[]> {
    const text = `select id from ${storedOf(this.source, entity).table} where case_id = $1`;
    const asked = this.transaction.query<{ id: string }>(text, [caseId]);
    return handled(asked.then((found) => found.map(({ id }) => id)));
  }

  /** Rows by one open property. */
  by<T extends Row>(entity: Entity<T>, property: keyof T & string, value: string): Promise<T[]> {
    const column = storedOf(this.source, entity).columns.find((one) => one.property === property)?.column;
    if (!column) throw new Error(`${entity.name}.${property} has no column`);
    return this.select(entity, `t.${column} = $1`, [value]);
  }

  /** What the database gives out in order, gaps allowed. */
  next(what: "case_number" | "request_number" | "complaint_number" | "breach_number"): Promise<string> {
    const asked = this.transaction.query<{ next: string }>(`select next_${what}() next`);
    return handled(asked.then(([row]) => String(row?.next)));
  }

  /** Inserts a new row: id, version and time come from here. A new case gets its two keys. */
  async add<T extends Row>(row: T): Promise<T> {
    const stored = storedOf(this.source, classOf(row));
    Object.assign(row, { id: row.id ?? randomUUID(), version: 1 });
    if (stored.hasOwnKey) this.giveKey(row, stored);
    const isCase = stored.caseColumn === "id";
    // Its boxes are sealed under keys that lie down after it.
    const made = isCase ? (["ordinary", "special"] as const).map((under) => this.makeKey(row.id, under)) : [];
    const late: Box[] = [];
    const values = new Map<string, unknown>([["id", row.id], ["version", 1], ...this.changes(row, stored, late)]);
    const places = [...values].map((_, at) => `$${at + 1}`);
    // The clock runs on between the rows of one request, so that their order is that of their making.
    this.transaction.write(
      `insert into ${stored.table} (${[...values.keys(), "created_at"].join(", ")}) values (${[...places, "house_now()"].join(", ")})`,
      [...values.values()],
    );
    for (const lay of made) lay();
    if (late.length > 0) await this.sealLate(row, stored, late);
    return row;
  }

  /** Whether the database handed over this key of a case that was loaded. */
  readonly holdsKey = (caseId: string, under: SealedUnder): boolean => !!this.keys.get(caseId)?.has(under);

  /** Gives a case that is locked its key of this class, unless the database handed one over. */
  ensureKey(caseId: string, under: SealedUnder): void {
    if (!this.holdsKey(caseId, under)) this.makeKey(caseId, under)();
  }

  /** A row outside the cases has a key that lies beside it and goes with it. */
  private giveKey(row: Row, { boxes: [box] }: Stored): void {
    if (!box) throw new Error(`${row.constructor.name} has a key and nothing to seal`);
    const { epoch, wrapped, commitment } = this.vault.newKey(row.id, box.key);
    Object.assign(row, { epoch, wrapped, commitment });
    const given = Buffer.concat([wrapped, commitment]).toString("base64");
    this.ownKeys.set(row.id, new CaseKeys(this.vault, row.id, { [box.key]: given }));
  }

  /** Makes a key that can be used at once; what comes back lays it down in the database. */
  private makeKey(caseId: string, under: SealedUnder): () => void {
    const { epoch, wrapped, commitment } = this.vault.newKey(caseId, under);
    const known = this.keys.get(caseId) ?? new CaseKeys(this.vault, caseId, {});
    this.keys.set(caseId, known.with({ [under]: Buffer.concat([wrapped, commitment]).toString("base64") }));
    return () =>
      this.transaction.write(
        "insert into key_wrap (case_id, class, epoch, wrapped, commitment) values ($1, $2, $3, $4, $5)",
        [caseId, under, epoch, wrapped, commitment],
      );
  }

  /** Boxes whose key the database hands over only now that the row is there: a request opens its case to the FG. */
  private async sealLate(row: Row, stored: Stored, boxes: readonly Box[]): Promise<void> {
    const caseId = caseOf(row, stored);
    const [given] = await this.transaction.query<{ wrapped: Wrapped | null }>(`select ${keysOfCase("$1")} wrapped`, [
      caseId,
    ]);
    this.keys.set(caseId, new CaseKeys(this.vault, caseId, given?.wrapped ?? {}));
    for (const box of boxes) {
      const sealed = this.sealed(row, stored, box);
      if (!sealed) throw new Forbidden(`${row.constructor.name}.${box.kind}`);
      this.transaction.write(`update ${stored.table} set "${box.kind}" = $2 where id = $1`, [row.id, sealed]);
    }
  }

  /** Updates what changed since `load`, at that version only; when somebody was first, the request ends in `Conflict`. */
  save(row: Row): void {
    const stored = storedOf(this.source, classOf(row));
    if (!this.before.has(row)) throw new Error(`${row.constructor.name} was not loaded`);
    // A box that was not handed over cannot be bound to the next version.
    const unread = stored.boxes.find((box) => !isEverRead(this.role, box));
    if (unread) throw new Forbidden(`${row.constructor.name}.${unread.kind}`);
    row.version += 1;
    const changes = this.changes(row, stored);
    const sets = [...changes.keys()].map((column, at) => `${column} = $${at + 3}`);
    this.transaction.write(
      `update ${stored.table} set ${["version = version + 1", ...sets].join(", ")} where id = $1 and version = $2`,
      [row.id, row.version - 1, ...changes.values()],
      (count) => {
        if (count !== 1) throw new Conflict();
      },
    );
  }

  private select<T extends Row>(entity: Entity<T>, where: string, values: unknown[], lock = ""): Promise<T[]> {
    const stored = storedOf(this.source, entity);
    const asked = this.transaction.query<Raw>(askedRows(stored, this.role, where, lock), values);
    return handled(asked.then((found) => found.map((raw) => this.opened(entity, stored, raw))));
  }

  private opened<T extends Row>(entity: Entity<T>, stored: Stored, raw: Raw): T {
    const row = new entity();
    const values: Raw = { id: raw.id, version: raw.version };
    for (const { property, column } of stored.columns) values[property] = raw[column.slice(1, -1)];
    for (const { property } of stored.computed) values[property] = raw[property];
    const caseId = raw["~case"] ? String(raw["~case"]) : undefined;
    const owner = stored.hasOwnKey ? String(raw.id) : caseId;
    const keys =
      owner && stored.boxes.length > 0 ? new CaseKeys(this.vault, owner, (raw["~keys"] ?? {}) as Wrapped) : undefined;
    if (caseId) this.touched.add(caseId);
    if (keys) (stored.hasOwnKey ? this.ownKeys : this.keys).set(keys.caseId, keys);
    for (const { kind, key, fields } of stored.boxes) {
      if (!keys?.has(key) || !(`~${kind}` in raw)) continue;
      const about = { table: stored.table.slice(1, -1), kind, row: String(raw.id), version: Number(raw.version) };
      const held = openBox(keys, key, raw[`~${kind}`] as string | null, about);
      for (const field of fields) values[field] = held[field] ?? null;
    }
    this.before.set(row, { ...values });
    return Object.assign(row, values);
  }

  /** The columns to write. A box changes as a whole and is bound to the version, so every box is sealed anew. */
  private changes(row: Row, stored: Stored, late?: Box[]): Map<string, unknown> {
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
    for (const box of stored.boxes) {
      const sealed = this.sealed(row, stored, box);
      if (sealed !== undefined) changes.set(`"${box.kind}"`, sealed);
      else if (box.fields.some((field) => now[field])) {
        if (!late || !isSealedLater(box.kind)) throw new Forbidden(`${row.constructor.name}.${box.kind}`);
        late.push(box);
      }
    }
    return changes;
  }

  /** The row's fields of one kind, sealed: null where there is no box without anything in it, nothing when this viewer has not the key. */
  private sealed(row: Row, stored: Stored, { kind, key, fields }: Box): Buffer | null | undefined {
    const keys = stored.hasOwnKey ? this.ownKeys.get(row.id) : this.keys.get(caseOf(row, stored));
    if (!keys?.has(key)) return undefined;
    if (stored.caseColumn) this.held.hold(keys, key);
    const now = row as unknown as Raw;
    const before = this.before.get(row);
    const held = Object.fromEntries(fields.map((field) => [field, now[field] || null]));
    for (const field of fields)
      if (held[field] !== (before?.[field] ?? null)) this.wrote.add(`${row.constructor.name}.${field}`);
    if (isSparse(kind) && fields.every((field) => held[field] === null)) return null;
    return sealBox(keys, key, held, { table: stored.table.slice(1, -1), kind, row: row.id, version: row.version });
  }
}

const caseOf = (row: Row, { caseColumn }: Stored): string =>
  caseColumn === "id" ? row.id : String((row as unknown as Raw).caseId);
