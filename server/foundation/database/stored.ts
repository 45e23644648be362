import { type Kind, type SealedUnder, sealedUnder } from "@zorgvuldig/schema/kinds";
import type { DataSource } from "typeorm";
import type { Class } from "../access/class.js";
import { computedAs } from "../access/computed.js";
import { tableOf } from "../access/declared.js";

/** How the rows of a class lie in their table: open columns one by one, sealed fields together in boxes. */
export type Stored = {
  readonly table: string;
  readonly caseColumn: "id" | "case_id" | undefined;
  /** A key of its own lies beside each row: `epoch`, `wrapped` and `commitment`. */
  readonly hasOwnKey: boolean;
  readonly isHeavy: boolean;
  readonly columns: readonly { readonly property: string; readonly column: string }[];
  /** What functions of the database compute, in a statement that calls the table `t`. */
  readonly computed: readonly { readonly property: string; readonly as: string }[];
  readonly boxes: readonly { readonly kind: Kind; readonly key: SealedUnder; readonly fields: readonly string[] }[];
};

const known = new WeakMap<Class, Stored>();

export function storedOf(source: DataSource, entity: Class): Stored {
  const found = known.get(entity);
  if (found) return found;
  const { table, fields, relations } = tableOf(entity);
  const meta = source.getMetadata(entity);
  const own = [...fields].filter(([, field]) => !field.computed && !field.derived);
  const open = [
    ...own.filter(([, { kind }]) => !sealedUnder(kind)).map(([property]) => property),
    ...relations.map(({ property }) => `${property}Id`),
  ].filter((property) => property !== "version");
  const boxes = new Map<Kind, { kind: Kind; key: SealedUnder; fields: string[] }>();
  for (const [property, { kind }] of own) {
    const key = sealedUnder(kind);
    if (!key) continue;
    const box = boxes.get(kind) ?? { kind, key, fields: [] };
    box.fields.push(property);
    boxes.set(kind, box);
  }
  const stored: Stored = {
    table: `"${meta.tableName}"`,
    caseColumn: table.belongsTo !== "case" ? undefined : table.name === "case_file" ? "id" : "case_id",
    hasOwnKey: table.belongsTo === "itself",
    isHeavy: !!table.isHeavy,
    columns: open.map((property) => ({
      property,
      column: `"${meta.findColumnWithPropertyName(property)?.databaseName ?? property}"`,
    })),
    computed: [...fields].flatMap(([property, { computed }]) =>
      computed?.isLoaded ? [{ property, as: computedAs(meta, "t", computed) }] : [],
    ),
    boxes: [...boxes.values()],
  };
  known.set(entity, stored);
  return stored;
}
