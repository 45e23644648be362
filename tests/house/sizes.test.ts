import { expect, test } from "@jest/globals";
import { allSources, places, sourcesIn, withoutComments } from "./sources.js";

const sources = allSources();
const code = sources.map(({ file, text }) => ({ file, text: withoutComments(text) }));
const linesOf = ({ text }: { text: string }): number => text.trimEnd().split("\n").length;
const server = sourcesIn("server").filter(({ file }) => file.endsWith(".ts"));
const features = server.filter(({ file }) => /^server\/(?!foundation\/|http\/|public\/|demo\/)\w+\//.test(file));

test("every file is read in one sitting: none is over 250 lines, and half of them under ninety", () => {
  const lengths = sources.map(linesOf).sort((one, other) => one - other);

  expect(sources.filter((source) => linesOf(source) > 250).map(({ file }) => file)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
});

test("types tell the truth: nothing is any", () => {
  expect(places(code, /:\s*any\b|\bas\s+any\b|<\s*any\b|\bany\[\]/)).toEqual([]);
  expect(places(sources, /@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
});

test("a check that is switched off says why", () => {
  expect(places(sources, /biome-ignor[e](?! lint[/\w]+: \S)/)).toEqual([]);
});

test("nothing is left for later", () => {
  expect(places(sources, /\b(TO[D]O|FIX[M]E|X[X]X)\b/)).toEqual([]);
});

test("every test runs", () => {
  expect(places(sources, /\.(only|skip|todo)\(|\b[fx](test|it|describe)\(/)).toEqual([]);
});

test("one file of the server reads the environment; what an operator starts hands it over", () => {
  const readers = server.filter(({ text }) => /process\s*\.\s*env/.test(text)).map(({ file }) => file);

  expect(readers).toEqual(
    ["account", "backup", "keys", "main", "restore", "rounds"].map((name) => `server/${name}.ts`),
  );
  expect(places(server, /(?<!readConfig\()process\.env/)).toEqual([]);
});

test("the vault alone ciphers", () => {
  const ciphering = places(server, /create(C|Dec)ipher(iv)?\b|\b(public|private)(En|De)crypt\b|\bsubtle\b/);

  expect(ciphering.filter((place) => !place.startsWith("server/foundation/vault/"))).toEqual([]);
  expect(ciphering).not.toEqual([]);
});

test("a feature takes the time from its request, never from the machine", () => {
  expect(places(features, /new Date\(|\bDate\.now\b|\bTemporal\.Now\b|performance\.now/)).toEqual([]);
  expect(features.length).toBeGreaterThan(20);
});

test("in SQL there is one clock, and it stands in two functions", () => {
  const sql = [...sourcesIn("migrations"), ...server].map(({ file, text }) => ({ file, text: withoutComments(text) }));
  const clock =
    /(?<![\w.]|get )(now|(clock|statement|transaction)_timestamp|timeofday)\(\)|\b(current|local)_?(date|time(stamp)?)\b/i;
  // A function that was made anew stands in both of its migrations.
  const made =
    /create (or replace )?function (house_now|set_clock)\([^;]*?(\$\$|begin atomic)[^$]*?clock_timestamp\(\)/g;
  const said = sql.flatMap(({ file, text }) => [...text.matchAll(new RegExp(clock, "gi"))].map(() => file));
  const inside = sql.flatMap(({ file, text }) => [...text.matchAll(made)].map(() => file));

  expect(said).toEqual(inside);
  expect(new Set(inside)).toEqual(new Set(["migrations/0002-house.ts", "migrations/0012-reading.ts"]));
});
