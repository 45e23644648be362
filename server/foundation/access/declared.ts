import type { KeptCode } from "@zorgvuldig/schema/kept";
import type { Kind } from "@zorgvuldig/schema/kinds";
import type { Class } from "./class.js";
import type { FieldType } from "./types.js";
import type { Viewer } from "./viewer.js";

/** `whole` is a name written in one line; of a pupil the birth date stands beside it. */
export type NamePart = "given" | "prefix" | "family" | "whole" | "birth";

/** A field of a row: what it holds, and where it lies. */
export type DeclaredField = {
  readonly kind: Kind;
  readonly type: FieldType;
  readonly isOptional: boolean;
  /** Not in the API: read by the house alone. */
  readonly isHidden: boolean;
  /** Which part of a person's name it is, or his birth date, where he is found by it. */
  readonly searchedAs?: NamePart;
  /** A set-returning function of the database that computes it from columns of the row, as a part of the statement. */
  readonly computed?: { by: string; from: readonly string[]; isLoaded: boolean };
  /** A function of the house that derives it from other fields of the row. */
  readonly derived?: { from: readonly string[]; by: (row: Record<string, unknown>, viewer: Viewer) => unknown };
};

/** A way from one row to others: the later side owns the column, both ends are declared there. */
type DeclaredRelation = {
  readonly property: string;
  readonly other: () => Class;
  /** The field on the other side; absent: the other side does not show its rows. */
  readonly inverse?: string;
  readonly isOnlyOne: boolean;
  readonly isOptional: boolean;
};

export type DeclaredTable = {
  readonly name: string;
  /** What the existence of a row tells: the kind of every relation that leads to it. */
  readonly of: Kind;
  /** Whose key seals it, and with whom it is erased. `itself`: a row has a key of its own beside it, and goes with it. */
  readonly belongsTo: "case" | "itself" | "nobody";
  /** By which rule its rows are kept (keep/no-longer-than-needed); of a view: those of the table behind it. */
  readonly kept: KeptCode;
  /** One row is as large as all others of a case together: never several of them at once. */
  readonly isHeavy?: true;
  /** The database lays some of its rows down, and seals nothing: their box is made by whoever writes in it. */
  readonly isLaidDown?: true;
  /** It is a view: the table behind it is the house's own. */
  readonly isView?: true;
};

type Declared = {
  table?: DeclaredTable;
  readonly fields: Map<string, DeclaredField>;
  readonly relations: DeclaredRelation[];
  /** Relations that later features hang on this class: the field here, and how many rows it leads to. */
  readonly inverses: Map<string, { from: Class; property: string; isOnlyOne: boolean }>;
};

const all = new Map<Class, Declared>();

/** What a class has declared so far, or an empty page to declare on. */
export function declaredOn(entity: Class): Declared {
  const found = all.get(entity) ?? { fields: new Map(), relations: [], inverses: new Map() };
  all.set(entity, found);
  return found;
}

/** The declarations of a class that is a table. Throws when it is none: a mistake of ours. */
export function tableOf(entity: Class): Declared & { table: DeclaredTable } {
  const found = all.get(entity);
  if (!found?.table) throw new Error(`${entity.name} is no table`);
  return found as Declared & { table: DeclaredTable };
}

/** Every class that is a table, in the order of declaring. */
export const allTables = (): Class[] => [...all].filter(([, declared]) => declared.table).map(([entity]) => entity);

/** What a property of a row holds: a field of its own, its id, or the id of a row that it leads to. */
export function kindOf(entity: Class, property: string): Kind | undefined {
  const { fields, relations } = tableOf(entity);
  const relation = relations.find((one) => `${one.property}Id` === property);
  if (relation) return tableOf(relation.other()).table.of;
  return property === "id" ? "house" : fields.get(property)?.kind;
}
