import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { firstMoment } from "../support/bureau.js";
import { hashOf } from "../support/cases.js";
import { house, isPlace } from "./declared.js";

/** Real rows of one case, by the name of the field that points at them, and the version the case is at. */
export type Known = { readonly ids: Readonly<Record<string, string>>; readonly version: number };
type Form = Record<string, unknown>;

export type Operation = {
  readonly name: string;
  readonly kind: "query" | "mutation";
  readonly field: GraphQLField<unknown, unknown>;
};

const operationsOf = (kind: Operation["kind"], root: GraphQLObjectType | null | undefined): Operation[] =>
  Object.values(root?.getFields() ?? {}).map((field) => ({ name: field.name, kind, field }));

/** Every question and every act: those of the ministry are the house's too. */
export const everyOperation: Operation[] = [
  ...operationsOf("query", house.getQueryType()),
  ...operationsOf("mutation", house.getMutationType()),
];

export const operationNamed = (name: string): Operation => {
  const found = everyOperation.find((one) => one.name === name);
  if (!found) throw new Error(`There is no operation ${name}`);
  return found;
};

/** Texts that have a form of their own. */
const asked: Readonly<Record<string, string>> = { email: "niemand@proef.test", brin: "31AB", code: "271828" };

/** A value that would do, so that what refuses it is who asks, not what is asked. */
function plausible(name: string, type: GraphQLInputType, known: Known): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plausible(name, bare.ofType as GraphQLInputType, known)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) return completed(bare, known);
  const values: Record<string, unknown> = {
    Uuid: known.ids[name],
    Day: firstMoment.slice(0, 10),
    Moment: firstMoment,
    Sha256: hashOf(name),
    Int: name === "version" ? known.version : 5,
    Boolean: true,
    String: undefined,
    Text: asked[name] ?? "Ongevraagd",
  };
  return values[getNamedType(bare).name];
}

/** Every field of a form filled in; of the four records, of which only one may be given, that of learning. */
export function completed(input: GraphQLInputObjectType, known: Known): Form {
  const isOneOfFour = input.name === "AddRecordInput";
  const fields = Object.values(input.getFields()).filter(
    ({ name, type }) => !isOneOfFour || isNonNullType(type) || name === "learning",
  );
  return Object.fromEntries(fields.map(({ name, type }) => [name, plausible(name, type, known)]));
}

/** As little as the schema lets through: which row, at which version, and empty forms. */
export function smallest(input: GraphQLInputObjectType, known: Known): Form {
  const needed = Object.values(input.getFields()).filter(({ type }) => isNonNullType(type));
  return Object.fromEntries(
    needed.map(({ name, type }) => {
      const bare = getNullableType(type);
      if (isListType(bare)) return [name, []];
      return [name, isInputObjectType(bare) ? smallest(bare, known) : plausible(name, type, known)];
    }),
  );
}

/** Every field of a form and of the forms inside it: where it stands, and the smallest form that fills it in. */
type GivenField = { readonly at: string; readonly input: Form };

function givenFields(input: GraphQLInputObjectType, known: Known): GivenField[] {
  return Object.values(input.getFields()).flatMap(({ name, type }): GivenField[] => {
    const inner = getNamedType(type);
    // An order holds nothing.
    if (inner.name.endsWith("Sort")) return [];
    if (isInputObjectType(inner)) {
      const isMany = isListType(getNullableType(type));
      return givenFields(inner, known).map(({ at, input: least }) => {
        // Whether health or home may be written is known only when a whole record comes to be sealed.
        const form = input.name === "AddRecordInput" ? completed(inner, known) : least;
        return { at, input: { ...smallest(input, known), [name]: isMany ? [form] : form } };
      });
    }
    if (isPlace(name)) return [];
    const filled = { ...smallest(input, known), [name]: plausible(name, type, known) };
    return [{ at: `${input.name}.${name}`, input: filled }];
  });
}

/** The document of an operation: its arguments as variables, and of the answer as little as there is. */
export function documentOf({ name, kind, field }: Operation): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const output = getNamedType(field.type);
  const fields = isObjectType(output) ? output.getFields() : {};
  const answer = fields.id ? "{ id }" : fields.items ? "{ items { id } }" : "{ __typename }";
  return `${kind} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${answer} }`;
}

export const formFieldsOf = ({ field }: Operation, known: Known): GivenField[] =>
  field.args.flatMap(({ type }) => {
    const input = getNullableType(type);
    return isInputObjectType(input) ? givenFields(input, known) : [];
  });

/** A list by each of its filters alone and in each of its orders. */
export function listsOf(operation: Operation, known: Known): Form[] {
  const inputOf = (name: string) => getNullableType(operation.field.args.find((arg) => arg.name === name)?.type);
  const [filter, sort] = [inputOf("filter"), inputOf("sort")];
  if (!isInputObjectType(filter) || !isInputObjectType(sort)) return [];
  const all = variablesOf(operation, known, smallest);
  const words = getNullableType(sort.getFields().field?.type);
  const orders = isEnumType(words) ? words.getValues().map(({ name }) => name) : [];
  return [
    ...givenFields(filter, known).map(({ input }) => ({
      ...all,
      // One person is asked for within one case.
      filter: "person" in input && "case" in filter.getFields() ? { ...input, case: known.ids.caseId } : input,
    })),
    ...orders.flatMap((field) => ["ASC", "DESC"].map((order) => ({ ...all, sort: { field, order } }))),
  ];
}

type Fill = (input: GraphQLInputObjectType, known: Known) => Form;

/** The arguments of an operation, its form filled in as told. */
export const variablesOf = ({ field }: Operation, known: Known, fill: Fill): Form =>
  Object.fromEntries(
    field.args.map(({ name, type }) => {
      const bare = getNullableType(type);
      return [name, isInputObjectType(bare) ? fill(bare, known) : plausible(name, type, known)];
    }),
  );
