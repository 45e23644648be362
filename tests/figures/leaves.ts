import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { completed, everyOperation, type Known, type Operation, variablesOf } from "../access/forms.js";
import { withValue } from "../features/acts.js";

/** A place where a value of one type is filled in: in which operation, and under which of its otherwise whole variables. */
export type Leaf = {
  readonly operation: Operation;
  readonly path: string;
  /** The scalar that it is, or `enum`. */
  readonly type: string;
  readonly variables: object;
};

/** Where a form stands: a thing with names to which one may be added. */
export type Form = Omit<Leaf, "type">;

const isFourfold = (input: GraphQLInputObjectType): boolean => input.name === "AddRecordInput";

type Found = {
  readonly path: string;
  readonly type: string;
  readonly filled?: readonly [path: string, value: unknown];
};

function foundIn(type: GraphQLInputType, path: string, known: Known): Found[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return foundIn(bare.ofType as GraphQLInputType, `${path}.0`, known);
  if (isEnumType(bare)) return [{ path, type: "enum" }];
  if (!isInputObjectType(bare)) return [{ path, type: getNamedType(bare).name }];
  return Object.values(bare.getFields()).flatMap(({ name, type: inner }) => {
    const below = foundIn(inner, `${path}.${name}`, known);
    const form = getNullableType(inner);
    // Of the four records one is filled in at a time.
    return isFourfold(bare) && isInputObjectType(form)
      ? below.map((one) => ({ ...one, filled: [`${path}.${name}`, completed(form, known)] as const }))
      : below;
  });
}

/** Every place of every operation, as the schema has them. */
export const everyLeaf = (known: Known): Leaf[] =>
  everyOperation.flatMap((operation) => {
    const whole = variablesOf(operation, known, completed);
    return operation.field.args.flatMap(({ name, type }) =>
      foundIn(type, name, known).map(({ path, type: leaf, filled }) => {
        const variables = filled
          ? withValue({ ...whole, input: { ...(whole.input as object), learning: null } }, ...filled)
          : whole;
        return { operation, path, type: leaf, variables };
      }),
    );
  });

/** Every form of every operation, those inside others too. */
export function everyForm(known: Known): Form[] {
  const forms = new Map<string, Form>();
  for (const { operation, path, variables } of everyLeaf(known)) {
    const steps = path.split(".");
    for (let length = 1; length < steps.length; length++) {
      const at = steps.slice(0, length).join(".");
      const next = steps[length] ?? "";
      if (next !== "0") forms.set(`${operation.name} ${at}`, { operation, path: at, variables });
    }
  }
  return [...forms.values()];
}
