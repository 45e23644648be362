import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { allTables } from "@zorgvuldig/server/foundation/access/declared";
import { snake } from "@zorgvuldig/server/foundation/access/holds";
import { planPage } from "@zorgvuldig/server/foundation/access/plan/page";
import { planOne } from "@zorgvuldig/server/foundation/access/plan/plan";
import { wantedBelow } from "@zorgvuldig/server/foundation/access/plan/wanted";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { Kind, parse } from "graphql";
import { Bureau } from "../support/bureau.js";
import { fieldsOf, kindOf, rowTypes } from "./declared.js";
import { type Standing, sealed } from "./expected.js";
import { readingOf } from "./weighing.js";

const ofRole = {
  office: ["office"],
  consultant: ["assigned", "elsewhere", "formerly", "upcoming"],
  fg: ["fg", "asked", "answered"],
  ministry: ["ministry"],
  administrator: ["administrator"],
} as const satisfies Record<string, readonly Standing[]>;
type Role = keyof typeof ofRole;
const roles = Object.keys(ofRole) as Role[];

let bureau: Bureau | undefined;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

const house = (): House => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau.house;
};

/** Whether a role sees a field in no case at all. Ids, versions and times are everybody's, and tell nothing. */
function isNeverHis(role: Role, field: string): boolean {
  const kind = kindOf(field);
  // By a key that may be handed over one day: the box is fetched, and stays shut.
  if (kind === "house" || (role === "office" && ["health", "home", "sensitive"].includes(kind))) return false;
  return ofRole[role].every((standing) => readingOf(field, standing) !== "+");
}

/** The question as the plan hears it. */
function infoOf(selection: string) {
  const [operation] = parse(`{ asked ${selection} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("No question");
  const fieldNodes = operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
  return { fieldNodes, fragments: {}, variableValues: {} };
}

/** Everything that both statements which bring rows of a type name of those rows: their columns, as `.column`, and the tables. */
function namedFor(role: Role, typeName: string, selection: string): Set<string> {
  const entity = allTables().find(({ name }) => name === typeName);
  if (!entity) throw new Error(`${typeName} is no table`);
  const planner = { source: house().source, role };
  const question = { first: 5, sort: { field: "createdAt", order: "ASC" as const }, where: [] };
  const plans = [
    planOne(planner, entity, wantedBelow(infoOf(selection))),
    planPage(planner, entity, wantedBelow(infoOf(`{ items ${selection} }`)), question),
  ];
  const found = plans.flatMap(({ text }) => [...text.matchAll(/t\d+\."?(\w+)|from "(\w+)"/g)]);
  return new Set(found.map(([, column, table]) => (column ? `.${column}` : (table ?? ""))));
}

/** Where a field lies: of a sealed kind, in the box of that kind. */
function columnOf(field: string): string {
  const kind = kindOf(field);
  return sealed.includes(kind) ? kind : snake(field.split(".")[1] ?? "");
}

const tableOf = (typeName: string): string => {
  const meta = house().source.entityMetadatas.find(({ name }) => name === typeName);
  if (!meta) throw new Error(`${typeName} is no table`);
  return meta.tableName;
};

const leaves = rowTypes.flatMap((type) => fieldsOf(type).leaves.map((field) => ({ type: type.name, field })));
const ways = rowTypes.flatMap((type) =>
  fieldsOf(type).relations.map(({ name, to }) => ({ type: type.name, name, to })),
);

for (const role of roles) {
  const never = leaves.filter(({ type, field }) => isNeverHis(role, `${type}.${field}`));

  test(`${role}: no statement names the column of the ${never.length} fields that are never his`, () => {
    const fetched = never.filter(({ type, field }) => {
      const all = leaves.filter((one) => one.type === type);
      const column = columnOf(`${type}.${field}`);
      const named = namedFor(role, type, `{ id withheld ${all.map((one) => one.field).join(" ")} }`);
      return named.has(`.${column}`);
    });

    expect(fetched).toEqual([]);
  });

  const shut = ways.filter(({ type, name }) => isNeverHis(role, `${type}.${name}`));

  test(`${role}: no statement names the table behind the ${shut.length} ways that are never his`, () => {
    const fetched = shut.filter(({ type, name, to }) => {
      const below = `{ id ${fieldsOf(to).leaves.join(" ")} }`;
      const named = namedFor(role, type, `{ id withheld ${name} ${below} }`);
      return to.name !== type && named.has(tableOf(to.name));
    });

    expect(fetched).toEqual([]);
  });
}

test("what is his is named, so that a name that is missing says something", () => {
  const named = namedFor("consultant", "Case", "{ id question health { text } requests { kind wording } }");

  expect([...named]).toEqual(expect.arrayContaining(["case_file", ".note", "health_record", ".health"]));
  expect(named.has("data_subject_request")).toBe(false);
});
