import { expect, test } from "@jest/globals";
import { clauseIds, clauses } from "@zorgvuldig/schema/clauses";
import { kinds } from "@zorgvuldig/schema/kinds";
import { terms } from "@zorgvuldig/schema/terms";
import { invalid } from "@zorgvuldig/schema/texts/nl/invalid";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { callsOf, quotedIn } from "./calls.js";
import { keptByPeople, slugs } from "./slugs.js";
import { sourcesIn } from "./sources.js";

const server = sourcesIn("server").filter(({ file }) => file.endsWith(".ts"));
const migrations = sourcesIn("migrations");
const thrown = callsOf(server, /new Refusal\(/);
const invalids = callsOf(server, /new Invalid\(/);
const guards = callsOf(migrations, /perform refuse\(/);

const known = new Set<string>(clauseIds);
const unknown = (named: readonly string[]): string[] => named.filter((id) => !known.has(id));
const clausesIn = (code: string | undefined): string[] => quotedIn(code).filter((word) => word.includes("/"));
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

test("the regulation has 79 promises, and the house knows each of them", () => {
  expect(new Set(slugs).size).toBe(79);
  expect(sorted(clauseIds)).toEqual(sorted(slugs));
});

test("every promise is in one camp: kept by the software, or by the bureau for a reason that is told", () => {
  const told = Object.entries(clauses).map(([id, clause]) => ({ id, ...clause }));
  const byPeople = told.filter((clause) => clause.kept === "by the bureau");

  expect(sorted(byPeople.map(({ id }) => id))).toEqual(sorted(keptByPeople));
  expect(byPeople.filter((clause) => !("because" in clause && clause.because.trim()))).toEqual([]);
  expect(told.filter(({ kept }) => kept !== "by software" && kept !== "by the bureau")).toEqual([]);
  expect(told.filter(({ title, summary }) => !title.trim() || !summary.trim())).toEqual([]);
});

test("no two promises are told in the same words", () => {
  const titles = Object.values(clauses).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test("what kinds of data and terms appeal to is a promise of the regulation", () => {
  expect(unknown(Object.values(kinds).map(({ clause }) => clause))).toEqual([]);
  expect(unknown(Object.values(terms).map(({ clause }) => clause))).toEqual([]);
});

test("every act of a case appeals to a promise of the regulation", () => {
  const course = server.find(({ file }) => file === "server/case/course.ts")?.text ?? "";
  const named = [...course.matchAll(/clause: "([^"]+)"/g)].map(([, id]) => id ?? "");

  expect(named.length).toBeGreaterThan(10);
  expect(unknown(named)).toEqual([]);
});

test("every refusal names its clause, in the code and in the guards of the database", () => {
  const named = [...thrown, ...guards].map(({ file, given }) => ({ file, clauses: clausesIn(given[0]) }));
  const nameless = named.filter(({ file, clauses: found }) => found.length !== 1 && file !== "server/case/case.ts");

  // What the database raised is turned back into the refusal it named.
  expect(nameless.map(({ file }) => file)).toEqual(["server/foundation/database/errors.ts"]);
  expect(unknown(named.flatMap(({ clauses: found }) => found))).toEqual([]);
  expect(unknown(invalids.flatMap(({ given }) => clausesIn(given[1])))).toEqual([]);
  expect(guards.length).toBeGreaterThan(10);
});

test("every refusal has its words, and no words are kept that nobody says", () => {
  const said = [...thrown, ...guards].flatMap(({ given }) => quotedIn(given[1]));

  expect(sorted(said)).toEqual(sorted(Object.keys(refusals)));
});

test("all that can be wrong with a field has its words, and no words are kept that nobody says", () => {
  const byHand = invalids.flatMap(({ given }) => quotedIn(given[0]?.replace(/["'\w.[\]$`{}]+:/g, "")));
  const byScalar = callsOf(server, /\brefuse\((?=")/).flatMap(({ given }) => quotedIn(given[0]));
  const byForm = server.flatMap(({ text }) => [...text.matchAll(/message: "([\w-]+)"/g)].map(([, key]) => key ?? ""));

  expect(sorted([...byHand, ...byScalar, ...byForm])).toEqual(sorted(Object.keys(invalid)));
});
