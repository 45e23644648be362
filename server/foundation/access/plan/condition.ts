/** Lists hold all of the value's (`@>`), or one of them (`&&`). A column is one of the values (`any`), this value or none (`or none`), or holds something (`set`). */
type OnColumn = readonly [
  property: string,
  is: "=" | ">=" | "<=" | "<" | "@>" | "&&" | "any" | "or none" | "set" | "unset",
  value: unknown,
];
/**
 * What functions of the database know of rows: `of` tells it of one, given its id, and something of that compares so with the
 * value, or there is nothing (`none`). `among` gives the ids of all rows for which that may be so, each once, by an index of its own.
 */
type OnKnown = {
  readonly of: string;
  readonly among?: string;
  readonly is: "=" | "<" | "none";
  readonly value: unknown;
};
export type Condition = OnColumn | OnKnown;

/** A condition without its value. */
type ColumnNarrowing = readonly [property: OnColumn[0], is: OnColumn[1]];
type KnownNarrowing = Omit<OnKnown, "value">;
export type Narrowing = ColumnNarrowing | KnownNarrowing;

export type Column = { readonly name: string; readonly type: string; readonly isNullable: boolean };

export const narrowingOf = (condition: Condition): Narrowing => {
  if (!("of" in condition)) return [condition[0], condition[1]];
  const { of, among, is } = condition;
  return { of, is, ...(among ? { among } : {}) };
};

export const givenIn = (condition: Condition): unknown => ("of" in condition ? condition.value : condition[2]);

/** Two lists whose conditions have the same marks share their statement. */
export const markOf = (condition: Condition): string =>
  "of" in condition ? condition.of + condition.is : condition[0] + condition[1];

/** What a column of `b` is sorted and found by: what holds nothing comes last, and its index says so. */
export const keyOf = ({ name, isNullable }: Column): string =>
  isNullable ? `coalesce(b.${name}, 'infinity')` : `b.${name}`;

/** On a column of `b`; the number is that of its value. */
export function onColumn([, is]: ColumnNarrowing, column: Column, number: number): string {
  const name = `b.${column.name}`;
  if (is === "any") return `${name} = any($${number}::${column.type}[])`;
  if (is === "or none") return `(${name} = $${number}::${column.type} or ${name} is null)`;
  if (is === "set") return `${name} is not null and $${number}::boolean`;
  if (is === "unset") return `${name} is null and $${number}::boolean`;
  return `${is === "<" || is === "<=" ? keyOf(column) : name} ${is} $${number}::${column.type}`;
}

/** On what is known of `b`. It is asked row by row, so that a list stays in its order. */
export const onKnown = ({ of, is }: KnownNarrowing, number: number): string =>
  is === "none"
    ? `not exists (select from ${of}(b.id) offset 0) and $${number}::boolean`
    : `exists (select from ${of}(b.id) known where known ${is} $${number} offset 0)`;
