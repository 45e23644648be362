import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import {
  type CaseFilter,
  RemoveQueryDocument,
  RenameQueryDocument,
  SavedQueriesDocument,
  SaveQueryDocument,
} from "@zorgvuldig/schema/generated/operations";
import { glossary } from "@zorgvuldig/schema/glossary";
import type { PersonName } from "../support/bureau.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { findable } from "../support/search.js";

const all = { first: 50, sort: { field: "name", order: "ASC" }, filter: {} } as const;
const filter: CaseFilter = { stage: ["IN_PROGRESS", "CLOSED"], withoutConsultant: true, receivedFrom: "2026-01-01" };

const kept = async ({ as }: World, who: PersonName) =>
  (await as(who).ask(SavedQueriesDocument, all)).savedQueries.items;
const save = ({ as }: World, who: PersonName, name: string, asked = filter) =>
  as(who).ask(SaveQueryDocument, { input: { name, filter: asked } });
const clear = async (world: World, who: PersonName) => {
  for (const { id } of await kept(world, who)) await world.as(who).ask(RemoveQueryDocument, { input: { queryId: id } });
};

holds("keeps a filter as it is, under its name, for whoever saved it and for nobody else", async (world) => {
  const { saveQuery } = await save(world, "office", "Zonder consulent dit jaar");

  expect(saveQuery).toMatchObject({
    name: "Zonder consulent dit jaar",
    ...filter,
    isFrozen: null,
    destroyBefore: null,
  });
  expect((await kept(world, "office")).map(({ name }) => name)).toEqual(["Zonder consulent dit jaar"]);
  for (const other of ["lead", "consultant", "fg"] as const) expect(await kept(world, other)).toEqual([]);

  const input = { queryId: saveQuery.id, version: saveQuery.version ?? 0, name: "Van mij" };
  expect((await world.as("lead").refused(RenameQueryDocument, { input })).code).toBe("NOT_FOUND");
  expect(await world.as("lead").ask(RemoveQueryDocument, { input: { queryId: saveQuery.id } })).toEqual({
    removeQuery: { items: [] },
  });
  expect(await kept(world, "office")).toHaveLength(1);
  await clear(world, "office");
});

holds("renames it at the version that was seen, and takes it away for good, once or twice", async (world) => {
  const { saveQuery } = await save(world, "consultant", "Mijn lijst");
  const renamed = { queryId: saveQuery.id, version: saveQuery.version ?? 0, name: "Mijn andere lijst" };
  await world.as("consultant").ask(RenameQueryDocument, { input: renamed });

  expect((await world.as("consultant").refused(RenameQueryDocument, { input: renamed })).code).toBe("CONFLICT");
  expect((await kept(world, "consultant")).map(({ name }) => name)).toEqual(["Mijn andere lijst"]);
  for (let times = 0; times < 2; times++)
    expect(await world.as("consultant").ask(RemoveQueryDocument, { input: { queryId: saveQuery.id } })).toEqual({
      removeQuery: { items: [] },
    });
});

holds("is saved once, when it is sent twice under one key", async (world) => {
  const key = randomUUID();
  const input = { name: "Wacht op akkoord", filter };
  const answers = [1, 2].map(() => world.as("office").sent(SaveQueryDocument, { input }, key));
  const [first, second] = await Promise.all(answers);

  expect(first?.body).toEqual(second?.body);
  expect(await kept(world, "office")).toHaveLength(1);
  await clear(world, "office");
});

holds("has one name once, says something, and not at length", async (world) => {
  await save(world, "office", "Stilgelegd", { isFrozen: true });

  for (const [name, asked, field, message] of [
    ["Stilgelegd", filter, "name", "U bewaart al een zoekopdracht met deze naam."],
    ["Niets", {}, "filter", "Vul dit in."],
    ["Niets", { withoutConsultant: null, stage: null }, "filter", "Vul dit in."],
    ["x".repeat(61), filter, "name", "Geef de zoekopdracht een naam van hoogstens 60 tekens."],
    ["", filter, "name", "Vul dit in."],
  ] as const) {
    const input = { name, filter: { ...asked, stage: asked.stage ? [...asked.stage] : null } };
    const { code, fields } = await world.as("office").refused(SaveQueryDocument, { input });
    expect([name, code, fields]).toEqual([name, "BAD_USER_INPUT", { [field]: message }]);
  }
  await clear(world, "office");
});

fulfils(
  "purpose/assignment-only",
  "keeps no search under a name that leads to somebody",
  async (world) => {
    await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await findable(world.bureau, "papierenberg");
    const refused = async (who: PersonName, name: string) => {
      const { key, clause, fields } = await world.as(who).refused(SaveQueryDocument, { input: { name, filter } });
      return [name, key, clause, Object.keys(fields ?? {})];
    };

    for (const name of [
      ...["OC-2026-0031", "zaak oc 2026 31", "vera@gezin.test", "06-12345678", "bel 070 123 45 67", "0612345678"],
      ...["geboren 1-5-2016", "2016-05-01", "1 mei", "May 1", "postcode 1234 AB", "1234ab"],
      "a b c d e f g h i j k l m n o p q r",
    ])
      expect(await refused("office", name)).toEqual([name, "query-tells", "purpose/assignment-only", ["name"]]);
    for (const [who, name] of [
      ["office", "Papierenberg"],
      ["office", "zaak pim"],
      ["office", "Van Papierenbergs? PAPIERENBERG"],
      ["office", "Verzonnen"],
      ["consultant", "Papierenberg"],
    ] as const)
      expect(await refused(who, name)).toEqual([name, "query-names-person", "purpose/assignment-only", ["name"]]);
    // What only looks like it is kept, by the database too.
    for (const name of ["Bloc 7", "x2026 AB", "3 maanden", "nog 14 dagen", "100 % af", "<b>"])
      expect((await save(world, "office", name)).saveQuery.name).toBe(name);
    const { saveQuery } = await save(world, "office", "Zonder consulent, kwartaal 2 van 2026");
    const input = { queryId: saveQuery.id, version: saveQuery.version ?? 0, name: "Dossier Papierenberg" };
    expect(await world.as("office").refused(RenameQueryDocument, { input })).toMatchObject({
      code: "REFUSED",
      clause: "purpose/assignment-only",
    });
    await clear(world, "office");
  },
  60_000,
);

fulfils(
  "purpose/assignment-only",
  "keeps a search under the house's own words alone while nobody is found by name",
  async (world) => {
    const server = await world.bureau.beside({ namesHeld: 0 });
    try {
      const office = world.as("office").at(server.url);
      await office.signIn();
      const given = (name: string) => ({ input: { name, filter } });

      expect(await office.refused(SaveQueryDocument, given("Lijst voor Anna"))).toMatchObject({
        clause: "purpose/assignment-only",
        key: "query-unchecked",
        fields: { name: expect.anything() },
      });
      await office.ask(SaveQueryDocument, given(glossary.stage.ON_HOLD.nl));
    } finally {
      await server.stop();
    }
    await clear(world, "office");
  },
);

fulfils(
  "security/limited-access",
  "tells nobody by that of persons whom he does not find by searching",
  async (world) => {
    await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await findable(world.bureau, "papierenberg");

    for (const who of ["consultant2", "fg"] as const) {
      const { saveQuery } = await save(world, who, "Papierenberg");
      expect(saveQuery.name).toBe("Papierenberg");
      await clear(world, who);
    }
  },
  60_000,
);

fulfils(
  "keep/no-longer-than-needed",
  "keeps thirty searches of one person, also when two come at once",
  async (world) => {
    for (let n = 1; n < 30; n++) await save(world, "lead", `Lijst ${n}`);
    const answers = await Promise.all(
      ["A", "B", "C"].map((name) =>
        world.as("lead").sent(SaveQueryDocument, { input: { name: `Lijst ${name}`, filter } }),
      ),
    );
    const clauses = answers.flatMap(({ body }) => body.errors?.[0]?.extensions.clause ?? []);

    expect(clauses).toEqual(["keep/no-longer-than-needed", "keep/no-longer-than-needed"]);
    expect(await kept(world, "lead")).toHaveLength(30);
    expect(await kept(world, "office")).toEqual([]);
    await clear(world, "lead");
  },
);
