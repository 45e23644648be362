import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buildApi } from "@zorgvuldig/server/api";
import { pictureOf } from "@zorgvuldig/server/foundation/database/picture";
import { generated } from "@zorgvuldig/server/generated";
import { documentsOf, panelDocuments } from "@zorgvuldig/server/http/documents";
import { Client } from "pg";
import { type Database, freshDatabase } from "../support/database.js";
import { read, textsIn } from "./sources.js";

const folder = "schema/generated";
const documents = JSON.parse(read(`${folder}/operations/persisted-documents.json`)) as Record<string, string>;
let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database?.drop());

test.each(["schema.graphql", "ministry.graphql", "access.json"])(
  "%s says what the code says now: run npm run codegen",
  async (name) => {
    expect(read(`${folder}/${name}`)).toBe((await generated())[name]);
  },
);

test("database.txt says what the migrations make: run npm run codegen", async () => {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const picture = await pictureOf(client).finally(() => client.end());

  expect(read(`${folder}/database.txt`)).toBe(picture);
});

test("an operation is known by the hash of its text", () => {
  const wrong = Object.entries(documents).filter(
    ([id, text]) => id !== `sha256:${createHash("sha256").update(text).digest("hex")}`,
  );
  expect(wrong).toEqual([]);
});

test("every operation can be asked of one of the two schemas, and is compiled for it", async () => {
  const known = Object.values(documentsOf(await buildApi(), panelDocuments()));

  const without = Object.entries(documents).filter(([id]) => {
    const asked = known.flatMap((schema) => schema.parsed(id) ?? []);
    return !asked.some((document) => known.some((schema) => schema.executorOf(document)));
  });

  expect(without).toEqual([]);
});

test("every operation that is written down is among those the house knows", () => {
  const written = textsIn("schema/operations")
    .flatMap((text) => [...text.matchAll(/^(?:query|mutation) (\w+)/gm)])
    .map(([, name]) => name);
  const known = Object.values(documents).flatMap((text) => text.match(/\b(?:query|mutation) (\w+)/)?.[1] ?? []);

  expect(known.sort()).toEqual(written.sort());
});
