import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { answers as en } from "@zorgvuldig/schema/texts/en/answers";
import { type AnswerKey, answers as nl } from "@zorgvuldig/schema/texts/nl/answers";
import type supertest from "supertest";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { application, withValue } from "./acts.js";
import { type Answer, answered, Sender } from "./sent.js";

const known = "{ cases(first: 1, sort: { field: number, order: ASC }, filter: {}) { total } }";
const nested = (depth: number): string => (depth === 0 ? "id" : `case { guardians { ${nested(depth - 1)} } }`);
const inCases = (fields: string): string =>
  `{ cases(first: 1, sort: { field: number, order: ASC }, filter: {}) { items { ${fields} } } }`;
const times = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(" ");

let bureau: Bureau;
let office: Sender;

beforeAll(async () => {
  bureau = await Bureau.open();
  office = await Sender.of(bureau, "office");
});

afterAll(() => bureau?.close());

/** One sentence in his language, a code, nothing of what he sent, nothing of the inside. */
function expectRefused(answer: Answer, says: Readonly<Record<AnswerKey, string>> = nl): void {
  expect(answer).toMatchObject({ code: "BAD_USER_INPUT", message: says.request });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.text).not.toMatch(/Zebravink|node_modules|\bat \w|did you mean|Cannot query|Syntax|Unexpected/i);
}

const questions: [string, string][] = [
  ["that goes too deep", inCases(`guardians { ${nested(4)} }`)],
  ["with too many other names", inCases(times(16, (at) => `a${at}: id`))],
  ["for too many fields", inCases(times(201, () => "number"))],
  ["with too many directives", inCases(times(11, () => "id @include(if: true)"))],
  [
    "for two things at once",
    `${known.slice(0, -1)} accounts(first: 1, sort: { field: name, order: ASC }, filter: {}) { total } }`,
  ],
  ["for one thing twice", `{ one: case(id: "x") { id } two: case(id: "y") { id } }`],
  ["about the house's own build", "{ __schema { types { name } } }"],
  ["about one type of it", '{ __type(name: "Zebravink") { name } }'],
  ["for a field that is not there", inCases("zebravink")],
  ["that is no question", "{ Zebravink"],
  ["with a ring of fragments", `${inCases("...A")} fragment A on Case { ...B } fragment B on Case { ...A }`],
  ["of a kind the house does not know", "subscription { cases }"],
  ["of a thousand words and more", `{ ${times(1_100, () => "__typename")} }`],
];

test.each(questions)("refuses a question %s, in the person's language", async (_, query) => {
  expectRefused(await office.ask(query));
  expectRefused(await office.inEnglish().ask(query), en);
});

const bodies: [string, string][] = [
  ["that is no JSON", '{"query": "Zebravink'],
  ["that is empty", ""],
  ["that is a word", '"Zebravink"'],
  ["that is nothing", "null"],
  ["with two questions", JSON.stringify([{ query: known }, { query: known }])],
  ["with an id that nobody knows", '{"id": "sha256:Zebravink"}'],
  ["with an id that is a list", '{"id": ["Zebravink"]}'],
  ["with a question that is a number", '{"query": 12}'],
  ["with variables that are a word", JSON.stringify({ query: known, variables: "Zebravink" })],
  ["with variables that are a list", JSON.stringify({ query: known, variables: ["Zebravink"] })],
  ["for an operation that it does not hold", JSON.stringify({ query: known, operationName: "Zebravink" })],
  ["with extensions that are a word", JSON.stringify({ query: known, extensions: "Zebravink" })],
  ["with an operation's name that is a number", JSON.stringify({ query: known, operationName: 0 })],
  [
    "with more values than a form can hold",
    JSON.stringify({ query: known, variables: { input: Array(2_000).fill({}) } }),
  ],
  [
    "with values too deep for a form",
    `{"query": "${known}", "variables": {"input": ${"[".repeat(13)}${"]".repeat(13)}}}`,
  ],
  [
    "of more than a hundred kilobytes",
    JSON.stringify({ query: known, variables: { after: "Zebravink".repeat(12_000) } }),
  ],
];

test.each(bodies)("refuses a body %s, in the person's language", async (_, body) => {
  expectRefused(await office.raw(body));
  expectRefused(await office.inEnglish().raw(body), en);
});

test("refuses a small body that unpacks to a large one", async () => {
  const packed = gzipSync(JSON.stringify({ query: known, variables: { after: "Zebravink".repeat(200_000) } }));
  const sending = office.request().set("content-type", "application/json").set("content-encoding", "gzip");

  expectRefused(answered(await sending.serialize((body) => body).send(packed)));
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/graphql",
  "application/json; charset=utf-16",
  "multipart/form-data; boundary=x",
])("takes nothing but JSON: not %s", async (type) => {
  const answer = await office.raw(JSON.stringify({ query: known }), type);

  expectRefused(answer);
  expect(answer.status).toBe(415);
});

test.each(["get", "put"] as const)("is asked by POST alone: not by %s", async (method) => {
  const sending: supertest.Test = office.request(method).query({ query: known });
  const response = await sending;

  expectRefused(answered(response));
  expect(response.status).toBe(405);
  expect(response.headers.allow).toBe("POST");
});

test.each(["https://zebravink.test", "null", "http://localhost:1"])(
  "refuses what the page of another site sends: %s",
  async (origin) => {
    const send = (who: Sender) => who.request().set("origin", origin).send({ query: known });
    const dutch = answered(await send(office));
    const english = answered(await send(office.inEnglish()));

    expect(dutch).toMatchObject({ status: 403, code: "FORBIDDEN", message: nl.foreign });
    expect(english).toMatchObject({ status: 403, code: "FORBIDDEN", message: en.foreign });
  },
);

test("answers its own page, under both of its names", async () => {
  const port = new URL(bureau.url).port;
  for (const host of ["localhost", "127.0.0.1"]) {
    const response = await office.request().set("origin", `http://${host}:${port}`).send({ query: known });
    expect(answered(response).code).toBe("none");
  }
});

const sessions: [string, string][] = [
  ["none", ""],
  ["a word", "Zebravink"],
  ["a role without a secret", "office."],
  ["a secret that nobody was given", `office.${"x".repeat(43)}`],
  ["a role that is none", `zv_owner.${"x".repeat(43)}`],
];

test.each(sessions)("nobody is answered without a session: %s", async (_, ticket) => {
  const response = await office.request().set("cookie", `__Host-beveiliging=${ticket}`).send({ query: known });

  expect(answered(response)).toMatchObject({ status: 401, code: "UNAUTHENTICATED", message: nl.unauthenticated });
});

test("a session is of one role: under another it is none", async () => {
  const { headers } = await bureau.as("office").signIn();
  const asFg = String(headers["set-cookie"]).split(";")[0]?.replace("=office.", "=fg.") ?? "";
  const response = await office.request().set("cookie", asFg).send({ query: known });

  expect(answered(response)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
});

type Page = { items: { id: string }[]; pageInfo: { endCursor: string } };
const forged = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");
const nowhere = "7d9f2c1e-0000-4000-8000-3a5b8c6d9e0f";

test.each([
  ["receivedOn", "Zebravink"],
  ["receivedOn", forged("Zebravink", nowhere)],
  ["receivedOn", forged("999999999-01-01", nowhere)],
  ["receivedOn", forged("2026-03-02", "-".repeat(36))],
  ["createdAt", forged("1", nowhere)],
  ["number", forged("\u0000", nowhere)],
  ["number", forged("1")],
  ["number", `${forged("1", nowhere)}.${"x".repeat(43)}`],
])("a page after a place that it did not name itself is no page: by %s, %s", async (field, after) => {
  const query = `query ($after: String) { cases(first: 1, after: $after, sort: { field: ${field}, order: ASC }, filter: {}) { total } }`;
  const answer = await office.ask(query, { after });

  expect(answer).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(Object.keys(answer.fields)).toEqual(["after"]);
});

test("a yes or no that is left open is a no", async () => {
  const input = withValue(application, "guardians.0.livesApart", null);
  const query =
    "mutation ($input: ApplicationInput!) { receiveApplication(input: $input) { guardians { livesApart } } }";
  const { receiveApplication } = await bureau.as("office").free(query, { input });

  expect(receiveApplication).toEqual({ guardians: [{ livesApart: false }] });
});

test("a place in one order is none in another", async () => {
  const cases = new Cases(bureau);
  await cases.aCase();
  await cases.aCase();
  const page =
    "query ($field: CaseSortField!, $after: String) { cases(first: 1, after: $after, sort: { field: $field, order: ASC }, filter: {}) { items { id } pageInfo { endCursor } } }";
  const { cases: first } = (await bureau.as("office").free(page, { field: "number" })) as { cases: Page };
  const { cases: next } = (await bureau
    .as("office")
    .free(page, { field: "number", after: first.pageInfo.endCursor })) as { cases: Page };

  expect(next.items).toHaveLength(1);
  expect(next.items).not.toEqual(first.items);
  const moved = await office.ask(page, { field: "receivedOn", after: first.pageInfo.endCursor });
  expect(Object.keys(moved.fields)).toEqual(["after"]);
});

test.each([0, -1, 101, 2_147_483_647, 1e10])("a page has 1 to 100 rows: not %d", async (first) => {
  const query =
    "query ($first: Int!) { cases(first: $first, sort: { field: number, order: ASC }, filter: {}) { total } }";

  expect(await office.ask(query, { first })).toMatchObject({ code: "BAD_USER_INPUT" });
});
