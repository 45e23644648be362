import { expect, test } from "@jest/globals";
import { limits } from "@zorgvuldig/schema/limits";
import { NameIndex } from "@zorgvuldig/server/foundation/search/name-index";
import { questionIn } from "@zorgvuldig/server/foundation/search/question";

const question = (text: string) => questionIn(text, 2026, "text");
const aPerson = (number: number, name: string) => ({
  id: `person ${number}`,
  table: "pupil",
  caseId: `case ${number}`,
  version: 1,
  name,
  particles: "",
  birthOn: "2016-05-01",
});

/** Namesakes of whom nobody could go through all. */
const many = limits.candidates + 500;
const index = new NameIndex();
for (let number = 0; number < many; number++) index.put(aPerson(number, "pim papierenberg"));

test("of more namesakes than are weighed it gives so many, and says so", () => {
  for (const text of ["papierenberg", "1-5-2016"]) {
    const { cases, isCut } = index.find(question(text));

    expect([cases.length, isCut]).toEqual([limits.candidates, true]);
  }
});

test("who sees few finds each of them, whatever namesakes others have, and hears nothing of those", () => {
  const his = [`case ${many - 1}`, "case 3"];

  for (const text of ["papierenberg", "papierenbreg", "1-5-2016"])
    expect(index.within(his).find(question(text))).toEqual({ cases: expect.arrayContaining(his), isCut: false });
  expect(index.within([]).find(question("papierenberg"))).toEqual({ cases: [], isCut: false });
});

test("in what order he finds them others' names do not decide", () => {
  const small = new NameIndex();
  const his = ["jansen bloem", "bloem jansen visser", "jan bloemen"];
  for (const [at, name] of his.entries()) small.put(aPerson(at, name));
  const cases = his.map((_, at) => `case ${at}`);
  const before = small.within(cases).find(question("bloem"));
  for (let number = 10; number < 60; number++) small.put(aPerson(number, "visser bloem bloemen"));

  expect(small.within(cases).find(question("bloem"))).toEqual(before);
});

test("who is dropped leaves no word behind, and who is put again is found by his new name alone", () => {
  const small = new NameIndex();
  small.put(aPerson(1, "pim papierenberg"));
  small.put({ ...aPerson(1, "pim anders"), version: 2, birthOn: "2016-05-02" });

  expect(small.find(question("papierenberg")).cases).toEqual([]);
  expect(small.find(question("1-5-2016")).cases).toEqual([]);
  expect(small.find(question("anders")).cases).toEqual(["case 1"]);
  expect(JSON.stringify([...small.of("pupil")])).not.toContain("papierenberg");
  small.drop("person 1");
  expect(small.size).toBe(0);
  expect(small.find(question("anders")).cases).toEqual([]);
});
