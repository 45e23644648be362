import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";

const generated = (file: string): string =>
  readFileSync(new URL(`../../../schema/generated/${file}`, import.meta.url), "utf8");

type Cell = { kind: string | null; read: string[]; write: string[] };
export const access = JSON.parse(generated("access.json")) as Record<string, Cell>;
export const house: GraphQLSchema = buildSchema(generated("schema.graphql"));
export const ministry: GraphQLSchema = buildSchema(generated("ministry.graphql"));

/** What holds no data of its own: which row, at which version, up to which line. */
export const isPlace = (name: string): boolean =>
  [
    ...[
      "caseId",
      "loneComplaintId",
      "privacyComplaintId",
      "requestId",
      "decisionId",
      "restrictionId",
      "dayOffId",
      "noticeId",
      "deliveryId",
      "transferId",
      "proposalId",
      "draftId",
    ],
    ...["breachId", "breachCaseId", "matterId", "postingId", "version", "upTo"],
  ].includes(name);

/** What a field holds, as its declaration says. Throws when it says nothing. */
export function kindOf(at: string): string {
  const kind = access[at]?.kind;
  if (!kind) throw new Error(`${at} holds nothing that is declared`);
  return kind;
}

const types = Object.values(house.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const isRoot = (name: string): boolean => name === "Query" || name === "Mutation";

const carries = /Page(Info)?$|^FoundCases$/;

/** The types of the API that are rows, and those that only carry them. */
export const rowTypes: GraphQLObjectType[] = types
  .filter(isObjectType)
  .filter((type) => !isRoot(type.name) && type.getFields().withheld);
/** Those that are no row and tell something all the same. */
export const toldTypes: GraphQLObjectType[] = types
  .filter(isObjectType)
  .filter((type) => !isRoot(type.name) && !type.getFields().withheld && !carries.test(type.name))
  // Of what the ministry may ask no field is anybody's: they are held to a list of their own.
  .filter(({ name }) => !ministry.getType(name));
export const carriers: GraphQLObjectType[] = types.filter(isObjectType).filter(({ name }) => carries.test(name));
export const inputs: GraphQLInputObjectType[] = types.filter(isInputObjectType);

export const typeNamed = (name: string): GraphQLObjectType => {
  const found = house.getType(name);
  if (!isObjectType(found)) throw new Error(`${name} is no type of the API`);
  return found;
};

/** The fields of a type that lead to other rows, and the rest. */
export function fieldsOf(type: GraphQLObjectType): {
  leaves: string[];
  relations: { name: string; to: GraphQLObjectType }[];
} {
  const leaves: string[] = [];
  const relations: { name: string; to: GraphQLObjectType }[] = [];
  for (const { name, type: wrapped } of Object.values(type.getFields())) {
    const to = getNamedType(wrapped);
    if (isObjectType(to)) relations.push({ name, to });
    else if (name !== "id" && name !== "withheld") leaves.push(name);
  }
  return { leaves, relations };
}
