import "reflect-metadata";
import { beforeAll, expect, test } from "@jest/globals";
import { glossary } from "@zorgvuldig/schema/glossary";
import { pack as en } from "@zorgvuldig/schema/texts/en/pack";
import { pack as nl } from "@zorgvuldig/schema/texts/nl/pack";
import { buildApi } from "@zorgvuldig/server/api";
import { allTables, declaredOn, tableOf } from "@zorgvuldig/server/foundation/access/declared";
import { Holds } from "@zorgvuldig/server/foundation/access/holds";
import { text } from "@zorgvuldig/server/foundation/access/types";
import { classOf, fieldsOf, packWanted } from "@zorgvuldig/server/pack/catalogue";
import { neverPacked, packParts } from "@zorgvuldig/server/pack/parts";
import { listOf } from "@zorgvuldig/server/pack/values";

beforeAll(async () => {
  await buildApi();
});

test("whatever belongs to a case is in a file of access, or it is said why not", () => {
  const ofCases = allTables().filter((entity) => tableOf(entity).table.belongsTo === "case");
  const known = [...Object.keys(packParts), ...Object.keys(neverPacked)];

  expect(ofCases.map(({ name }) => name).sort()).toEqual(known.sort());
  for (const [type, part] of Object.entries(packParts)) expect(classOf(part).name).toBe(type);
});

test("every field that is given has its words in both languages, and so has every code", () => {
  const fields = Object.values(packParts).flatMap((part) => fieldsOf(classOf(part), part));
  for (const { fields: labels, parts } of [nl, en]) {
    expect(fields.map(([name]) => name).filter((name) => !(name in labels))).toEqual([]);
    expect(Object.keys(packParts).filter((type) => !(type in parts))).toEqual([]);
  }
  const lists = [...new Set(fields.flatMap(([, { type }]) => (type.words ? [listOf(type.words)] : [])))];
  expect(lists.filter((list) => !(list in glossary))).toEqual([]);
});

test("a field that is added to what a case holds is in it without a word more", () => {
  const part = packParts.HomeRecord;
  if (!part) throw new Error("There is no such part");
  const entity = classOf(part);
  const before = fieldsOf(entity, part).map(([name]) => name);
  Holds("home", text, { hidden: true })(entity.prototype as object, "neighbours");
  const hidden = fieldsOf(entity, part).map(([name]) => name);
  declaredOn(entity).fields.set("neighbours", { kind: "home", type: text, isOptional: true, isHidden: false });
  const after = fieldsOf(entity, part).map(([name]) => name);
  const home = packWanted().get("home");
  declaredOn(entity).fields.delete("neighbours");

  expect(hidden).toEqual(before);
  expect(after).toEqual([...before, "neighbours"]);
  expect(home?.has("neighbours")).toBe(true);
});
