import { expect, test } from "@jest/globals";
import { glossary } from "@zorgvuldig/schema/glossary";
import { read, sourcesIn, withoutComments } from "./sources.js";

type Texts = { readonly [key: string]: string | Texts };

const files = (language: string): string[] =>
  sourcesIn(`schema/texts/${language}`).map(({ file }) =>
    file.slice(`schema/texts/${language}/`.length, -".ts".length),
  );

const textsOf = (language: string, file: string): Promise<Texts> =>
  import(`@zorgvuldig/schema/texts/${language}/${file}`);

/** Every text by its path, whatever it is nested in. */
function flat(texts: Texts, above = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === "object") for (const [path, text] of flat(value, `${above}${key}.`)) found.set(path, text);
    else found.set(above + key, value);
  }
  return found;
}

/** What react-admin writes for no answer: a space, in every language. */
const nothing = "reactAdmin.ra.boolean.null";
const empty = (texts: Map<string, string>): string[] =>
  [...texts].filter(([key, text]) => key !== nothing && !text.trim()).map(([key]) => key);
const keysOf = (texts: Map<string, string>): string[] => [...texts.keys()].sort();
const places = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

test("Dutch and English have the same files of texts", () => {
  expect(files("en")).toEqual(files("nl"));
  expect(files("nl").length).toBeGreaterThan(3);
});

test.each(files("nl"))("Dutch and English say the same things in %s", async (file) => {
  const [nl, en] = [flat(await textsOf("nl", file)), flat(await textsOf("en", file))];

  expect(keysOf(en)).toEqual(keysOf(nl));
  expect([...empty(nl), ...empty(en)]).toEqual([]);
});

test.each(files("nl"))("a text fills in the same places in both languages in %s", async (file) => {
  const [nl, en] = [flat(await textsOf("nl", file)), flat(await textsOf("en", file))];
  const unlike = [...nl].filter(([key, text]) => places(text).join() !== places(en.get(key) ?? "").join());

  expect(unlike.map(([key]) => key)).toEqual([]);
});

/** Whatever an event may be called: a question, an act, and what the house does of its own accord. */
function actionsOfTheHouse(): string[] {
  const roots = ["schema.graphql", "ministry.graphql"].flatMap((file) =>
    [...read(`schema/generated/${file}`).matchAll(/^type (?:Query|Mutation) \{([^}]*)\}/gm)].flatMap(([, body]) =>
      [...(body ?? "").matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name ?? ""),
    ),
  );
  const said = sourcesIn("server").flatMap(({ text }) =>
    [
      ...withoutComments(text).matchAll(
        /(?:started\(|action: |action = |asFg\(\w+, |asOwner\([^"\n]*|\.act\([^"()]*"\w+", [^,]+, )"(\w+)"/g,
      ),
    ].map(([, name]) => name ?? ""),
  );
  return [...new Set([...roots, ...said])];
}

test("the log has a word for everything that can be done", () => {
  const actions = actionsOfTheHouse();

  expect(actions.filter((action) => !(action in glossary.logged))).toEqual([]);
  expect(actions.length).toBeGreaterThan(30);
});
