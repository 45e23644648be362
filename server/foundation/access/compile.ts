import { isKeptCode } from "@zorgvuldig/schema/kept";
import { type Kind, kinds, mayRead, mayWrite, sealedUnder, searchable } from "@zorgvuldig/schema/kinds";
import { type Activity, type Role, roles } from "@zorgvuldig/schema/words";
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Done } from "../database/act-keys.js";
import { Explained } from "../explained.js";
import { Forbidden, Invalid } from "../refusal.js";
import type { Class } from "./class.js";
import { allTables, kindOf, tableOf } from "./declared.js";
import type { Info } from "./plan/wanted.js";

type Declared = {
  for?: readonly Role[];
  activity?: Activity;
  holds?: Kind;
  shape?: true;
  withheld?: true;
  isSameTwice?: true;
};
type Cell = {
  kind: Kind | null;
  clause: string;
  read: readonly string[];
  write: readonly string[];
  activity?: Activity;
};

/** The access matrix: `Type.field` -> what it holds and who may read and write it. */
export type Matrix = Record<string, Cell>;

/** What a root field needs of the request: who asks, a place to note what is asked and why, and whether it was done before. */
export type Asking = {
  readonly role: Role;
  readonly done: Done | undefined;
  started(action: string, activity: Activity, caseId?: string): void;
  one(entity: Class, info: Info, id: string): Promise<unknown>;
};

/** The rows that came out of a plan; a root field that answers any other row of a table is refused. */
export const planned = new WeakSet<object>();

/**
 * Turns what fields and operations declare into guards at the root, and returns it as the matrix. Throws with the name of
 * every field, argument, table or operation that declares nothing: forgetting closes a door.
 */
export function compileAccess(schema: GraphQLSchema): Matrix {
  const matrix: Matrix = {};
  const gaps: string[] = tableGaps();
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const at = `${type.name}.${field.name}`;
      const declared = field.extensions as Declared;
      if (isObjectType(type) && roots.has(type)) {
        const output = type.getFields()[field.name] as GraphQLField<unknown, Asking>;
        for (const { name, type: given } of output.args)
          if (!isInputObjectType(getNamedType(given)) && !places.has(name))
            gaps.push(`${at} takes ${name}, which says not what it holds`);
        if (!declared.for?.length || !declared.activity) gaps.push(`${at} says not who may ask it, or why`);
        else if (
          type === schema.getMutationType() &&
          !declared.isSameTwice &&
          !entityNamed(getNamedType(output.type).name)
        )
          gaps.push(`${at} answers no row, by which it could be answered again`);
        else matrix[at] = guarded(output, at, declared.for, declared.activity, type === schema.getMutationType());
        continue;
      }
      if (declared.shape) continue;
      if (!declared.holds) {
        gaps.push(`${at} says not what it holds`);
        continue;
      }
      const { clause, read, write } = kinds[declared.holds];
      matrix[at] = { kind: declared.holds, clause, read, write };
      if (!isObjectType(type)) continue;
      const output = type.getFields()[field.name];
      if (!output) continue;
      if (isNonNullType(output.type) && !declared.withheld && field.name !== "id")
        gaps.push(`${at} may be withheld, so it must be nullable`);
      if (output.args.length) gaps.push(`${at} takes arguments: only root fields do`);
      delete output.resolve;
    }
  }
  if (gaps.length) throw new Explained(`The access matrix has gaps:\n  ${gaps.join("\n  ")}`);
  return matrix;
}

/** Arguments that hold no data: which row, and where in a list. */
const places = new Set(["id", "first", "after"]);

/** Kinds that may lie open although people write them: names that are no secret, and of no child, or that are refused when they tell of one. */
const openText = new Set<Kind>(["institution", "colleague", "agreement", "preference"]);

function tableGaps(): string[] {
  return allTables().flatMap((entity) => {
    const { table, fields } = tableOf(entity);
    const free = [...fields].filter(([, { kind, type }]) => type.isFree && !sealedUnder(kind) && !openText.has(kind));
    return [
      ...(isKeptCode(table.kept ?? "") ? [] : [`${entity.name} says not how long it is kept`]),
      ...workedOutGaps(entity),
      ...[...fields]
        .filter(([, { kind, searchedAs }]) => searchedAs && !searchable.includes(kind))
        .map(([name]) => `${entity.name}.${name} is searched, and of a kind that is not`),
      ...free.map(([name]) => `${entity.name}.${name} is free text of a kind that is not sealed`),
    ];
  });
}

/** What is worked out of other fields tells of them, so whoever may read it must be one who may read them. */
function workedOutGaps(entity: Class): string[] {
  return [...tableOf(entity).fields].flatMap(([name, { kind, computed, derived }]) => {
    const isHis = (from: Kind | undefined) =>
      from && roles.every((role) => mayRead(role, kind) === "never" || mayRead(role, from) === "always");
    return [...(computed?.from ?? []), ...(derived?.from ?? [])]
      .filter((property) => !isHis(kindOf(entity, property)))
      .map((property) => `${entity.name}.${name} tells of ${property}, which not all who read it may read`);
  });
}

function guarded(
  field: GraphQLField<unknown, Asking>,
  at: string,
  who: readonly Role[],
  activity: Activity,
  isAct: boolean,
): Cell {
  const { resolve } = field;
  const isRow = answersRows(field);
  const entity = entityNamed(getNamedType(field.type).name);
  field.resolve = async (source, args, request, info) => {
    const { done } = request;
    request.started(done ? "answerAgain" : field.name, activity, caseIn(args));
    if (!who.includes(request.role)) throw new Forbidden(at);
    for (const arg of field.args) refuseUnwritable(arg.type, args[arg.name], request.role);
    if (done && done.action !== field.name) throw new Invalid({});
    const answer =
      done && entity ? await request.one(entity, info, done.answered) : await resolve?.(source, args, request, info);
    if (isRow && answer !== null && !planned.has(answer as object))
      throw new Error(`${at} answered a row that no plan read`);
    return answer;
  };
  return { kind: null, clause: "purpose/assignment-only", read: isAct ? [] : who, write: isAct ? who : [], activity };
}

const entityNamed = (name: string): Class | undefined => allTables().find((entity) => entity.name === name);

/** Whether it answers a row of a table, or a page of them. */
function answersRows({ type }: GraphQLField<unknown, Asking>): boolean {
  const answer = getNamedType(type);
  const items = isObjectType(answer) ? answer.getFields().items : undefined;
  return [answer, ...(items ? [getNamedType(items.type)] : [])].some(({ name }) => entityNamed(name));
}

/** Which case an act says it is about, so that a refused attempt is logged with it. */
const caseIn = ({ input }: { input?: { caseId?: string } }): string | undefined => input?.caseId;

/** A value in a filter must be readable and open, a value to be stored writable; one that is not refuses the whole. */
function refuseUnwritable(type: GraphQLInputType, value: unknown, role: Role): void {
  if (value === undefined || value === null) return;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    for (const item of value as unknown[]) refuseUnwritable(bare.ofType as GraphQLInputType, item, role);
    return;
  }
  if (!isInputObjectType(bare)) return;
  const isFilter = bare.name.endsWith("Filter");
  for (const field of Object.values(bare.getFields())) {
    const given = (value as Record<string, unknown>)[field.name];
    const { holds } = field.extensions as Declared;
    if (given === undefined || given === null) continue;
    if (
      holds &&
      (isFilter ? mayRead(role, holds) !== "always" || sealedUnder(holds) : mayWrite(role, holds) === "never")
    )
      throw new Forbidden(`${bare.name}.${field.name}`);
    refuseUnwritable(field.type, given, role);
  }
}
