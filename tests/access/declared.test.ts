import { expect, test } from "@jest/globals";
import { getNamedType, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { access, carriers, house, inputs, isPlace, kindOf, ministry, rowTypes, toldTypes } from "./declared.js";
import { reading, sealed, writing } from "./expected.js";
import { operations } from "./expected-operations.js";

/** What somebody looks for holds no data of its own either, nor does a form inside a form. */
const looksFor = ["SearchInput.text", "CertificateInput.number"];
const sorts = inputs.filter(({ name }) => name.endsWith("Sort"));
const forms = inputs.filter((input) => !sorts.includes(input));

const rowFields = [...rowTypes, ...toldTypes].flatMap((type) =>
  Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
);
const givenFields = forms.flatMap((input) =>
  Object.values(input.getFields())
    .filter(({ name, type }) => !isPlace(name) && !isInputObjectType(getNamedType(type)))
    .map(({ name }) => `${input.name}.${name}`)
    .filter((at) => !looksFor.includes(at)),
);
const roots = [house, ministry].flatMap((schema) => [schema.getQueryType(), schema.getMutationType()]);
const asked = [
  ...new Set(roots.flatMap((root) => Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`))),
];

test("every field of every row, form and filter is in the access matrix, and nothing else is", () => {
  expect(Object.keys(access).sort()).toEqual([...rowFields, ...givenFields, ...asked].sort());
});

test("what carries rows holds nothing but rows, a count, a place in the list and how was searched", () => {
  const fields = carriers.flatMap((type) => Object.keys(type.getFields()));

  expect([...new Set(fields)].sort()).toEqual(
    ["endCursor", "hasNextPage", "hasPreviousPage", "items", "pageInfo", "total", "totalIsExact", "way"].sort(),
  );
  expect(
    sorts.flatMap((input) => Object.keys(input.getFields())).filter((name) => !/^(field|order)$/.test(name)),
  ).toEqual([]);
});

test("the table written by hand knows every kind that a field holds, for reading and for writing", () => {
  const held = [...new Set([...rowFields, ...givenFields].map(kindOf))];

  expect(held.filter((kind) => !reading[kind] || !writing[kind])).toEqual([]);
  expect(Object.keys(writing)).toEqual(Object.keys(reading));
});

test("the table written by hand knows every question and every act", () => {
  expect(Object.keys(operations).sort()).toEqual(asked.map((at) => at.split(".")[1]).sort());
});

test("every question and every act is for exactly the roles of the table", () => {
  const said = asked.map((at) => {
    const { read, write } = access[at] ?? {};
    return [at.split(".")[1], [...(read ?? []), ...(write ?? [])].sort()];
  });
  const expected = asked.map((at) => {
    const name = at.split(".")[1] ?? "";
    return [
      name,
      Object.entries(operations[name] ?? {})
        .flatMap(([role, cell]) => (cell === "+" ? [role] : []))
        .sort(),
    ];
  });

  expect(said).toEqual(expected);
});

test("no sealed field is in any filter or any order", () => {
  const filters = forms.filter(({ name }) => name.endsWith("Filter"));
  const filtered = filters.flatMap((input) =>
    Object.values(input.getFields())
      .filter(({ type }) => !isInputObjectType(getNamedType(type)))
      .map(({ name }) => `${input.name}.${name}`),
  );
  const sorted = sorts.flatMap(({ name }) => {
    const words = house.getType(`${name}Field`);
    const type = name.replace(/Sort$/, "");
    return isEnumType(words) ? words.getValues().map((value) => `${type}.${value.name}`) : [];
  });

  expect([...filtered, ...sorted].filter((at) => sealed.includes(kindOf(at)))).toEqual([]);
  expect(filtered.length).toBeGreaterThan(0);
  expect(sorted.length).toBeGreaterThan(0);
});

test("the ministry's schema has nothing but the figures that were released, and questions that were kept", () => {
  const types = Object.values(ministry.getTypeMap()).filter(isObjectType);
  const fields = types
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));

  expect(fields.sort()).toEqual([
    ...["dimension", "in"].map((field) => `KeptFilter.${field}`),
    ...["byYear", "cohorts", "filters", "keptOn", "number", "rows"].map((field) => `KeptReport.${field}`),
    "Mutation.keepReport",
    ...["keptReports", "reportCatalogue", "reportTable"].map((field) => `Query.${field}`),
    ...["budget", "cohorts", "dimensions", "small", "together", "variances"].map((field) => `ReportCatalogue.${field}`),
    ...["codes", "cohort", "count", "standardError", "status"].map((field) => `ReportCell.${field}`),
    ...["frozenOn", "notes", "sha256", "year"].map((field) => `ReportCohort.${field}`),
    ...["codes", "dimension"].map((field) => `ReportList.${field}`),
    ...["dutch", "english", "number", "publishedOn", "replacedBy", "replaces", "year"].map(
      (field) => `ReportNote.${field}`,
    ),
    ...["cells", "notes"].map((field) => `ReportTable.${field}`),
  ]);
});
