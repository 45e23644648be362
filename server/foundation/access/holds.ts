import type { Kind } from "@zorgvuldig/schema/kinds";
import { isSealedLater, isSparse, sealedUnder } from "@zorgvuldig/schema/kinds";
import { Extensions, Field, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn } from "typeorm";
import { type Class, classOf } from "./class.js";
import { type DeclaredField, type DeclaredTable, declaredOn, type NamePart } from "./declared.js";
import { Uuid } from "./scalars.js";
import { count, type FieldType, moment } from "./types.js";
import type { Viewer } from "./viewer.js";

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row of the house. Its id, version and time come from the server; `withheld` from the plan. */
export abstract class Row {
  id!: string;
  version!: number;
  createdAt!: string;
}

const graphType = (type: FieldType) => () => (type.list ? [type.graph] : type.graph) as never;

function expose(target: object, property: string, kind: Kind, type: () => never): void {
  Field(type, { nullable: true })(target, property);
  Extensions({ holds: kind })(target, property);
}

/** A field of an answer that is no row of a table: what it tells decides who may read it. */
export const Tells =
  (kind: Kind, type: FieldType): PropertyDecorator =>
  (target, property) =>
    expose(target, String(property), kind, graphType(type));

type Options = { optional?: true; hidden?: true; searchedAs?: NamePart };

/**
 * Says what a field holds. Its column (or its place in the row's sealed box), its API field, who may read and write it
 * and whether it is handed over all follow from that. `hidden` keeps it out of the API; by what is `searchedAs` a part of a name
 * its row is found.
 */
export const Holds =
  (kind: Kind, type: FieldType, options: Options = {}): PropertyDecorator =>
  (target, property) => {
    const name = String(property);
    const { optional: isOptional = false, hidden: isHidden = false, searchedAs } = options;
    const field: DeclaredField = { kind, type, isOptional, isHidden, ...(searchedAs ? { searchedAs } : {}) };
    declaredOn(classOf(target)).fields.set(name, field);
    if (!sealedUnder(kind))
      Column(type.column as "text", { name: snake(name), nullable: isOptional, array: !!type.list })(target, name);
    if (!isHidden) expose(target, name, kind, graphType(type));
  };

/**
 * A field that a function of the database computes from columns of the row, so that screens and guards share one truth. The
 * function is plain SQL that returns a set, which PostgreSQL makes a part of the statement. `shown`: no act asks for it.
 */
export const Computed =
  <T>(
    kind: Kind,
    type: FieldType,
    by: string,
    from: readonly (keyof T & string)[],
    only: "shown" | "always" = "always",
  ) =>
  (target: T & object, property: string): void => {
    const computed = { by, from, isLoaded: only === "always" };
    declaredOn(classOf(target)).fields.set(property, { kind, type, isOptional: true, isHidden: false, computed });
    expose(target, property, kind, graphType(type));
  };

/** A field that a pure function derives from other, unsealed fields of the same row for this viewer. */
export const Derived =
  <T>(kind: Kind, type: FieldType, from: readonly (keyof T & string)[], by: (row: T, viewer: Viewer) => unknown) =>
  (target: T & object, property: string): void => {
    const derived = { from, by: by as (row: Record<string, unknown>, viewer: Viewer) => unknown };
    declaredOn(classOf(target)).fields.set(property, { kind, type, isOptional: true, isHidden: false, derived });
    expose(target, property, kind, graphType(type));
  };

type BelongsOptions = { optional?: true; onlyOne?: true };

/**
 * The row that this one belongs to, by a column of its own (`case` has `caseId`). The later side owns the relation and
 * declares both ends: `inverse` is the field that appears on the other class.
 */
export const Belongs =
  (other: () => Class, inverse?: string, options: BelongsOptions = {}): PropertyDecorator =>
  (target, property) => {
    const name = String(property);
    const column = `${snake(name)}_id`;
    declaredOn(classOf(target)).relations.push({
      property: name,
      other,
      ...(inverse ? { inverse } : {}),
      isOnlyOne: !!options.onlyOne,
      isOptional: !!options.optional,
    });
    Column("uuid", { name: column, nullable: !!options.optional })(target, `${name}Id`);
    ManyToOne(other as never, inverse as never, { nullable: !!options.optional, orphanedRowAction: "disable" })(
      target,
      name,
    );
    JoinColumn({ name: column, foreignKeyConstraintName: `${declaredName(classOf(target))}_${column}_fkey` })(
      target,
      name,
    );
  };

const declaredName = (entity: Class): string => snake(entity.name).slice(1);

/** Makes a class a table, and an API type of the same name. */
export const Table =
  (table: DeclaredTable) =>
  (entity: Class): void => {
    const declared = declaredOn(entity);
    declared.table = table;
    const target = entity.prototype as object;
    PrimaryColumn("uuid")(target, "id");
    Field(() => Uuid)(target, "id");
    Extensions({ holds: "house" })(target, "id");
    for (const [name, type] of [
      ["version", count],
      ["createdAt", moment],
    ] as const)
      Holds("house", type)(target, name);
    Field(() => [String], { description: "Of the fields asked for, those kept from this viewer in this row." })(
      target,
      "withheld",
    );
    Extensions({ holds: "house", withheld: true })(target, "withheld");
    for (const kind of boxesOf(entity))
      Column("bytea", { name: kind, nullable: isMadeLater(kind, table) })(target, `${kind}Box`);
    for (const relation of declared.relations) declareBothEnds(entity, relation);
    // Of a view the migrations alone know what it is made of.
    Entity(table.name, { synchronize: !table.isView })(entity as never);
    ObjectType(entity.name)(entity as never);
  };

/** Whether its box may be made after the row. A row with a key of its own brings it along, whoever writes it. */
const isMadeLater = (kind: Kind, { belongsTo, isLaidDown }: DeclaredTable): boolean =>
  !!isLaidDown || isSparse(kind) || (isSealedLater(kind) && belongsTo !== "itself");

/** The sealed kinds of a class: each is one box, in a column named after the kind. */
const boxesOf = (entity: Class): Kind[] => [
  ...new Set([...declaredOn(entity).fields.values()].map(({ kind }) => kind).filter((kind) => sealedUnder(kind))),
];

function declareBothEnds(entity: Class, relation: ReturnType<typeof declaredOn>["relations"][number]): void {
  const other = relation.other();
  const theirs = declaredOn(other);
  if (!theirs.table) throw new Error(`${entity.name}.${relation.property} belongs to ${other.name}, which is no table`);
  expose(entity.prototype as object, relation.property, theirs.table.of, () => other as never);
  const { inverse, isOnlyOne } = relation;
  const own = declaredOn(entity).table;
  if (!inverse || !own) return;
  OneToMany(() => entity as never, relation.property)(other.prototype as object, inverse);
  expose(other.prototype as object, inverse, own.of, () => (isOnlyOne ? entity : [entity]) as never);
  theirs.inverses.set(inverse, { from: entity, property: relation.property, isOnlyOne });
}
