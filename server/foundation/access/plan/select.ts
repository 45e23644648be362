import { type Kind, mayRead, type SealedUnder, sealedUnder } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import type { DataSource, EntityMetadata } from "typeorm";
import type { Class } from "../class.js";
import { computedAs } from "../computed.js";
import { type DeclaredField, type DeclaredTable, tableOf } from "../declared.js";
import type { Wanted } from "./wanted.js";

export const quoted = (name: string): string => `"${name.replaceAll('"', "")}"`;

export type Box = { readonly kind: Kind; readonly key: SealedUnder; readonly fields: string[] };
export type Part = {
  readonly field: string;
  readonly isMany: boolean;
  readonly key?: SealedUnder;
  readonly below: Select;
};
type Derivation = { readonly field: string; readonly by: NonNullable<DeclaredField["derived"]>["by"] };

/**
 * One table of a statement: which of its columns and parts are asked for and may be read by this viewer's role. What he
 * may never read is not fetched; what depends on the row is fetched sealed, and the key decides.
 */
export class Select {
  readonly table: DeclaredTable;
  readonly boxes = new Map<Kind, Box>();
  readonly parts: Part[] = [];
  readonly derivations: Derivation[] = [];
  /** The asked fields that this role never reads. */
  readonly never: string[] = [];
  /** What is read, as `Type.field`, for the log: names only. */
  readonly reads: string[] = [];
  /** The keys that something here or below is sealed under. */
  readonly needs = new Set<SealedUnder>();
  readonly meta: EntityMetadata;
  readonly asksWithheld: boolean;
  /** Whether its rows are answered as they come: nothing here or below is opened, withheld or derived. */
  readonly isPlain: boolean;
  private readonly plain = new Map<string, string>();
  private readonly declared: ReturnType<typeof tableOf>;

  constructor(
    private readonly source: DataSource,
    readonly entity: Class,
    wanted: Wanted,
    private readonly role: Role,
    readonly alias = "t0",
    /** Where the case's keys are found, when a row above already stands in the case and brings them. */
    private readonly keysAbove?: string,
  ) {
    this.declared = tableOf(entity);
    this.table = this.declared.table;
    this.meta = source.getMetadata(entity);
    this.asksWithheld = wanted.has("withheld");
    for (const [name, below] of wanted)
      if (name !== "__typename" && name !== "id" && name !== "withheld") this.ask(name, below);
    const isOpened = this.asksWithheld || this.boxes.size > 0 || this.derivations.length > 0;
    this.isPlain = !isOpened && this.parts.every((part) => !part.key && part.below.isPlain);
  }

  /** Whether this table is the first of the case on the way down, so that its rows bring the case's keys; or they bring their own. */
  get bringsKeys(): boolean {
    return this.hasOwnKey || (this.table.belongsTo === "case" && !this.keysAbove);
  }

  private get hasOwnKey(): boolean {
    return this.table.belongsTo === "itself";
  }

  private get keys(): string {
    return (this.hasOwnKey ? undefined : this.keysAbove) ?? `k${this.alias}`;
  }

  /** The column that names the case. */
  get caseColumn(): string | undefined {
    if (this.table.belongsTo !== "case") return undefined;
    return this.table.name === "case_file" ? "id" : "case_id";
  }

  private ask(name: string, below: Wanted | null): void {
    const relation = this.relationTo(name);
    const field = this.declared.fields.get(name);
    const kind = relation ? tableOf(relation.entity).table.of : field?.kind;
    if (!kind) throw new Error(`${this.meta.name}.${name} is not declared`);
    const may = mayRead(this.role, kind);
    if (may === "never") this.never.push(name);
    else if (relation)
      this.askPart(name, relation, below ?? new Map(), may === "by key" ? sealedUnder(kind) : undefined);
    else if (field) this.askField(name, field);
  }

  private askField(name: string, field: DeclaredField): void {
    this.reads.push(`${this.meta.name}.${name}`);
    const key = sealedUnder(field.kind);
    if (field.derived) {
      this.derivations.push({ field: name, by: field.derived.by });
      for (const needed of field.derived.from) this.plain.set(needed, this.column(needed));
    } else if (field.computed) this.plain.set(name, computedAs(this.meta, this.alias, field.computed));
    else if (!key) this.plain.set(name, this.column(name));
    else {
      const box = this.boxes.get(field.kind) ?? { kind: field.kind, key, fields: [] };
      box.fields.push(name);
      this.needs.add(key);
      this.boxes.set(field.kind, box);
    }
  }

  private askPart(
    field: string,
    { entity, isMany }: { entity: Class; isMany: boolean },
    wanted: Wanted,
    key: SealedUnder | undefined,
  ): void {
    const isInCase = !this.hasOwnKey && (this.keysAbove || this.table.belongsTo === "case");
    const keys = isInCase ? this.keys : undefined;
    const below = new Select(this.source, entity, wanted, this.role, `t${Number(this.alias.slice(1)) + 1}`, keys);
    this.reads.push(`${this.meta.name}.${field}`, ...below.reads);
    if (key) this.needs.add(key);
    // Rows that bring their own keys need none of those above.
    if (!below.hasOwnKey) for (const needed of below.needs) this.needs.add(needed);
    this.parts.push({ field, isMany, ...(key ? { key } : {}), below });
  }

  private relationTo(name: string): { entity: Class; isMany: boolean } | undefined {
    const inverse = this.declared.inverses.get(name);
    if (inverse) return { entity: inverse.from, isMany: !inverse.isOnlyOne };
    const own = this.declared.relations.find(({ property }) => property === name);
    return own && { entity: own.other(), isMany: false };
  }

  private column(property: string): string {
    const column = this.meta.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${this.meta.name}.${property} has no column`);
    return `${this.alias}.${quoted(column.databaseName)}`;
  }

  /** The select list, as SQL: the row's own columns, its boxes, the keys when it brings them, and the parts as JSON. */
  list(): string {
    const { alias } = this;
    const out = [`${alias}.id`];
    if (this.boxes.size > 0) out.push(`${alias}.version "~version"`);
    for (const [name, sql] of this.plain) out.push(`${sql} ${quoted(name)}`);
    // A box that stays shut need not come.
    for (const { kind, key } of this.boxes.values())
      out.push(
        `case when ${this.keys}.${key} is not null then encode(${alias}.${quoted(kind)}, 'base64') end "~${kind}"`,
      );
    if (this.hasKeys)
      out.push(
        `${alias}.${this.caseColumn ?? "id"} "~case"`,
        ...[...this.needs].map((key) => `${this.keys}.${key} "~${key}"`),
      );
    for (const part of this.parts) out.push(this.part(part));
    return out.join(", ");
  }

  private get hasKeys(): boolean {
    return this.bringsKeys && this.needs.size > 0;
  }

  /** The table, as a part of FROM; with the case's keys, as far as the database hands them over to this viewer. */
  rows(): string {
    const { alias, keys } = this;
    const table = `${quoted(this.meta.tableName)} ${alias}`;
    if (!this.hasKeys) return table;
    const wrapped = [...this.needs].map((key) =>
      this.hasOwnKey
        ? `encode(${alias}.wrapped || ${alias}.commitment, 'base64') ${key}`
        : `(select encode(k.wrapped || k.commitment, 'base64') from key_wrap k where k.case_id = ${alias}.${this.caseColumn} and k.class = '${key}') ${key}`,
    );
    // Looked up once a row, however many boxes it opens.
    return `${table} cross join lateral (select ${wrapped.join(", ")} offset 0) ${keys}`;
  }

  private part({ field, isMany, below }: Part): string {
    const { alias, meta } = this;
    const relation = meta.findRelationWithPropertyPath(field);
    const join = relation?.joinColumns[0] ?? relation?.inverseRelation?.joinColumns[0];
    if (!relation || !join) throw new Error(`${meta.name}.${field} is no relation`);
    const where = relation.isOneToMany
      ? `${below.alias}.${quoted(join.databaseName)} = ${alias}.id`
      : `${below.alias}.id = ${alias}.${quoted(join.databaseName)}`;
    // Of one there is one: its column has a unique index. Many come as they were made.
    const rows = (rest: string) => `select to_json(x) from (${below.from(`where ${where}${rest}`)}) x`;
    const many = `array(${rows(` order by ${below.alias}.created_at, ${below.alias}.id`)})`;
    return `${isMany ? many : `(${rows("")})`} ${quoted(field)}`;
  }

  /** The whole select of this table, as SQL. */
  from(rest: string): string {
    return `select ${this.list()} from ${this.rows()} ${rest}`;
  }
}
