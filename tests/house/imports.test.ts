import { expect, test } from "@jest/globals";
import { cyclesIn, type Import, importsOf } from "./imported.js";
import { allSources, read, withoutComments } from "./sources.js";

const sources = allSources();
const imports = sources.flatMap(importsOf);
/** The features in their order, as `server/api.ts` lists them. */
const features = [...read("server/api.ts").matchAll(/\{ name: "(\w+)", resolvers/g)].map(([, name]) => name ?? "");
const inside = (...folders: string[]) => imports.filter(({ from }) => folders.some((one) => from.startsWith(one)));
const told = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} -> ${to}`);
const leadsTo = ({ to }: Import, ...places: string[]): boolean => places.some((place) => to.startsWith(place));

/** What builds the house out of its features: it may lean on all of them. */
const topFloor = new Set(["http", "public", "demo", "backup"]);
/** Who of the tests may reach behind the front door, and what for. */
const behindTheDoor: Record<string, string> = {
  "tests/support/": "starts the house, and does what has no screen yet",
  "tests/house/": "the architecture is a test",
  "tests/bench/": "lays rows away as the house does, and measures it beside the least that could be done",
  "tests/access/behind-the-server.ts": "signs in to the database as each login, with the server out of the way",
  "tests/access/guards.test.ts": "tries the guards in a small house of its own",
  "tests/access/refuses-to-start.test.ts": "builds houses with a gap in them",
  "tests/access/statements.test.ts": "reads the statements that a plan becomes",
  "tests/features/export-cells.test.ts": "writes cells with a sign that no database keeps",
  "tests/features/pack-fields.test.ts": "makes a pack that the house would not start with",
  "tests/features/name-index.test.ts": "fills an index with more persons than a test has cases",
  "tests/features/drawn.ts": "draws noise that can be had again, with no database",
  "tests/features/figures-noise.test.ts": "draws noise by the hundred thousand, with no database",
  "tests/features/figures-agree.test.ts": "adds up years that nobody lived, with no database",
  "tests/features/figures-codes.test.ts": "tries every edge of every list, with no database",
  "tests/figures/terms.test.ts": "lets cases live by thousands, with no database",
  "tests/figures/c1.test.ts": "opens files of every form that was ever written, with no database",
  "tests/figures/c2.test.ts": "reads the log through when it wants to, and gives cases new keys within the test",
  "tests/faults/renewed-cases.test.ts": "is slow in the middle of an act, and of a renewal",
  "tests/faults/renewed-documents.test.ts": "gives a case new keys within the test",
  "tests/faults/renewed-signing.test.ts": "signs with a key that was kept against the rules",
  "tests/faults/epochs.test.ts": "is a second server that heard nothing",
  "tests/faults/sealed-log.test.ts": "seals and looks through the log when it wants to, and not when the night does",
  "tests/faults/log-cut-tampered.test.ts": "forges the heads of the log",
  "tests/faults/mail-servers.test.ts": "reads how a mail server is reached that no test may reach",
  "tests/faults/kept-statements.test.ts": "fills what is kept until it is full",
};

test("every import is seen, and leads to a file that is there", () => {
  const known = new Set(sources.map(({ file }) => file));
  const lost = imports.filter(({ to, isOurs }) => isOurs && !known.has(to) && !to.includes("/generated/"));
  const unseen = sources.filter((source) => {
    const written = withoutComments(source.text).match(/^\}? ?(?:import|export)?[^=`]*? from "[^"]+";$/gm) ?? [];
    return written.length > importsOf(source).length;
  });
  expect(told(lost)).toEqual([]);
  expect(unseen.map(({ file }) => file)).toEqual([]);
  expect(features.length).toBeGreaterThan(8);
});

test("the shared truth leans on nobody", () => {
  expect(told(inside("schema/").filter((one) => !leadsTo(one, "schema/")))).toEqual([]);
});

test("the foundation knows no feature: it leans on the shared truth, and in one place on the migrations", () => {
  const outside = inside("server/foundation/").filter(
    (one) => one.isOurs && !leadsTo(one, "schema/", "server/foundation/"),
  );
  expect(told(outside)).toEqual(["server/foundation/database/migrate.ts -> migrations/index.ts"]);
});

test("a feature leans on the shared truth, the foundation and the features before it", () => {
  const ahead = features.flatMap((name, at) => {
    const may = ["schema/", "server/foundation/", ...features.slice(0, at + 1).map((one) => `server/${one}/`)];
    return inside(`server/${name}/`).filter((one) => one.isOurs && !leadsTo(one, ...may));
  });
  expect(told(ahead)).toEqual([]);
});

test("every folder of the server is the foundation, a feature, or of the top floor", () => {
  const known = new Set(["foundation", ...topFloor, ...features]);
  const folders = sources.flatMap(({ file }) => file.match(/^server\/(\w+)\//)?.[1] ?? []);
  expect([...new Set(folders)].filter((name) => !known.has(name))).toEqual([]);
});

test("no files lean on each other in a ring", () => {
  const edges = imports.filter(({ isOurs, isType }) => isOurs && !isType).map(({ from, to }) => [from, to] as const);
  expect(cyclesIn(edges)).toEqual([]);
});

test("no features lean on each other in a ring, not even by their types", () => {
  const floor = (file: string) => file.split("/").slice(0, 2).join("/");
  const edges = inside("server/", "schema/", "migrations/")
    .filter(({ isOurs, to }) => isOurs && !to.includes("/generated/"))
    .map(({ from, to }) => [floor(from), floor(to)] as const);
  expect(cyclesIn(edges)).toEqual([]);
});

test("the migrations know no entity: what they say today they say for ever", () => {
  const outside = inside("migrations/").filter((one) => !leadsTo(one, "migrations/"));
  expect(outside.filter(({ to, isType }) => !(to === "typeorm" && isType))).toEqual([]);
});

test("a resource of the panel leans on the shared truth and the panel's parts, never on another resource", () => {
  const resources = new Set(
    sources.flatMap(({ file }) => file.match(/^admin\/(?!parts\/|providers\/)[\w-]+\//)?.[0] ?? []),
  );
  const wrong = [...resources].flatMap((own) =>
    inside(own).filter((one) => one.isOurs && !leadsTo(one, own, "schema/", "admin/parts/", "admin/providers/")),
  );
  expect(told(wrong)).toEqual([]);
});

test("the panel's parts and providers know no resource", () => {
  const outside = inside("admin/parts/", "admin/providers/").filter(
    (one) => one.isOurs && !leadsTo(one, "schema/", "admin/parts/", "admin/providers/"),
  );
  expect(told(outside)).toEqual([]);
});

test("the panel holds no code of the server", () => {
  expect(told(inside("admin/").filter((one) => leadsTo(one, "server/", "migrations/", "tests/")))).toEqual([]);
});

test("the tests come through the front door, but for those that say why not", () => {
  const behind = inside("tests/").filter((one) => leadsTo(one, "server/", "migrations/"));
  const allowed = Object.keys(behindTheDoor);
  // What `npm test` and `npm run check` are started with builds the house before there is anything to test.
  const wrong = behind.filter(
    ({ from, to }) => to !== "server/build.mjs" && !allowed.some((one) => from.startsWith(one)),
  );

  expect(told(wrong)).toEqual([]);
  expect(allowed.filter((one) => !behind.some(({ from }) => from.startsWith(one)))).toEqual([]);
});

test("nobody leans on a test but the tests", () => {
  const wrong = imports.filter((one) => leadsTo(one, "tests/") && !one.from.startsWith("tests/"));
  expect(told(wrong)).toEqual([]);
});
