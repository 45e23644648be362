import { json, type Sent } from "./wire.js";

const inCases = (fields: string): string =>
  `{ cases(first: 100, sort: { field: number, order: ASC }, filter: {}) { items { ${fields} } } }`;
const times = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(" ");
const nested = (depth: number, open: string, inner: string): string =>
  `${open.repeat(depth)}${inner}${" }".repeat(depth)}`;
const decline = "mutation ($input: DeclineCaseInput!) { declineCase(input: $input) { id } }";
const receive = "mutation ($input: ApplicationInput!) { receiveApplication(input: $input) { id } }";
const disclose = "mutation ($input: DiscloseRecordsInput!) { discloseRecords(input: $input) { id } }";
const nobody = "7d9f2c1e-0000-4000-8000-3a5b8c6d9e0f";
const form = { caseId: nobody, version: 1 };

/** Questions that cost more to answer than to ask. */
const questions: Readonly<Record<string, string>> = {
  "a question sixty deep": inCases(nested(60, "guardians { case { ", "id").replace(/ \}$/, `${" }".repeat(61)}`)),
  "a ring of relations": inCases(`guardians { ${nested(3, "case { guardians { ", "id")}${" }".repeat(3)} }`),
  "a list in a list in a list": inCases(
    "consents { signatures { consent { lines { consent { signatures { id } } } } } }",
  ),
  "nothing but braces": "{".repeat(50_000),
  "a field nine hundred times": inCases(times(900, () => "number")),
  "three hundred other names": inCases(times(300, (at) => `n${at}: number`)),
  "the heaviest field by fifteen names": inCases(
    times(15, (at) => `n${at}: consents { lines { institution { name } } }`),
  ),
  "four hundred directives": inCases(`number ${times(400, () => "@include(if: true)")}`),
  "directives on everything": inCases(times(190, () => "number @skip(if: false)")),
  "directives that nobody knows": inCases(times(300, (at) => `number @d${at}`)),
  "fragments in a circle": `${inCases("...A")} fragment A on Case { ...B } fragment B on Case { ...C } fragment C on Case { ...A }`,
  "a fragment in itself": `${inCases("...A")} fragment A on Case { id ...A ...A }`,
  "fragments that double": `${inCases("...F0")} ${times(40, (at) => `fragment F${at} on Case { ...F${at + 1} ...F${at + 1} }`)} fragment F40 on Case { id }`,
  "fragments that nobody uses": `${inCases("id")} ${times(150, (at) => `fragment F${at} on Case { id }`)}`,
  "inline fragments in each other": inCases(nested(240, "... on Case { ", "id")),
  "fields that cannot be one": `{ ${times(70, (at) => `a: case(id: "${at}") { id }`)} }`,
  "fields that must be compared": inCases(times(160, (at) => `pupil { n${at % 9}: ${at % 2 ? "city" : "street"} }`)),
  "a list of a thousand": `mutation { discloseRecords(input: { caseId: "${nobody}", version: 1, recordIds: [${times(25_000, () => "1")}] }) { id } }`,
  "lists in lists": `mutation { discloseRecords(input: { caseId: "${nobody}", version: 1, recordIds: ${"[".repeat(900)}${"]".repeat(900)} }) { id } }`,
  "a word of ninety thousand": `{ case(id: "${"x".repeat(90_000)}") { id } }`,
  "a text of ninety thousand lines": `{ case(id: """${"\n ".repeat(45_000)}""") { id } }`,
  "a name of ninety thousand": inCases("x".repeat(90_000)),
  "three hundred variables": `query (${times(300, (at) => `$v${at}: Int`)}) ${inCases("id")}`,
  "three hundred errors": inCases(times(300, (at) => `zebravink${at}`)),
  "two hundred operations": times(200, (at) => `query Q${at} ${inCases("id")}`),
  "operations of one name": times(90, () => `query Q ${inCases("id")}`),
  "a hundred thousand commas": `{${",".repeat(95_000)}__typename}`,
  "a hundred thousand comments": `{${"#\n".repeat(47_000)}__typename}`,
  "a hundred thousand words": "a ".repeat(47_000),
  "signs that nobody sees": `{${"\ufeff".repeat(30_000)}__typename}`,
  "names in other scripts": inCases("ｎumber nümber 𝓷 \u202e"),
  "half a character in a word": '{ case(id: "\\ud800") { id } }',
  "a number of fifty thousand digits": `{ cases(first: ${"9".repeat(50_000)}, sort: { field: number, order: ASC }, filter: {}) { total } }`,
  "a number with a power": "{ cases(first: 1e308, sort: { field: number, order: ASC }, filter: {}) { total } }",
  "one argument three hundred times": `{ case(${times(300, () => `id: "${nobody}"`)}) { id } }`,
  "one name three hundred times in a form": `mutation { declineCase(input: { ${times(300, () => "version: 1")} }) { id } }`,
  "the whole schema": `{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }`,
  "the schema in itself": `{ __schema { types { ${nested(6, "fields { type { ", "name")}${" }".repeat(6)} } } }`,
  "a subscription": "subscription { cases }",
};

/** Forms that are larger, deeper or odder than any that a person fills in. */
const bodies: Readonly<Record<string, unknown>> = {
  "thirty thousand guardians": { query: receive, variables: { input: { guardians: Array(30_000).fill({}) } } },
  "two thousand records": { query: disclose, variables: { input: { ...form, recordIds: Array(2_400).fill(nobody) } } },
  "ten thousand names that are not asked": {
    query: decline,
    variables: { input: Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`n${at}`, 1])) },
  },
  "ten thousand variables": {
    query: decline,
    variables: Object.fromEntries(Array.from({ length: 8_000 }, (_, at) => [`n${at}`, 1])),
  },
  "five thousand wrong values": {
    query: disclose,
    variables: { input: { ...form, recordIds: Array(9_000).fill("x") } },
  },
  "a text that grows when it is composed": {
    query: decline,
    variables: { input: { ...form, reason: "\ufdfa".repeat(4_000) } },
  },
  "a text of marks above one letter": {
    query: decline,
    variables: { input: { ...form, reason: `a${"\u0315\u0300\u05ae".repeat(1_300)}` } },
  },
  "a text of nothing but digits and dots": {
    query: decline,
    variables: { input: { ...form, reason: "1. ".repeat(1_333) } },
  },
  "an address made to be weighed long": {
    query: receive,
    variables: { input: { applicant: { email: `${"a.".repeat(1_900)}@${"a-".repeat(50)}.` } } },
  },
  "a thousand questions at once": Array(900).fill({ query: "{ __typename }" }),
  "an operation of ninety thousand letters": { query: "{ __typename }", operationName: "x".repeat(90_000) },
  "an id of ninety thousand letters": { id: `sha256:${"0".repeat(90_000)}` },
  "a place in a list of ninety thousand letters": {
    query: `query ($after: String) { cases(first: 1, after: $after, sort: { field: number, order: ASC }, filter: {}) { total } }`,
    variables: { after: "A".repeat(90_000) },
  },
};

const deepJson = `{"query":"${decline}","variables":{"input":${"[".repeat(40_000)}${"]".repeat(40_000)}}}`;
const raw: Readonly<Record<string, string>> = {
  "variables forty thousand deep": deepJson,
  "things forty thousand deep": `{"query":"{ __typename }","variables":${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}}`,
  "one key fifty thousand times": `{${'"a":1,'.repeat(14_000)}"query":"{ __typename }"}`,
  "two questions under one key": `{"query":"{ cases","query":"{ __typename }"}`,
  "keys that change what all things are": `{"__proto__":{"query":"{ __typename }"},"constructor":{"prototype":{"isAdmin":true}},"query":"${decline}","variables":{"__proto__":{"input":{}},"input":{"__proto__":{"caseId":"${nobody}"}}}}`,
};

/** Each is one request, and is to be answered like any other. */
export const documentAttacks = (cookie: string): Record<string, Sent> =>
  Object.fromEntries([
    ...Object.entries(questions).map(([name, query]) => [name, json({ query }, cookie)]),
    ...Object.entries(bodies).map(([name, body]) => [name, json(body, cookie)]),
    ...Object.entries(raw).map(([name, body]) => [name, { ...json(0, cookie), body }]),
  ]);

const names = times(80, (at) => `t${at}: types { fields { type { fields { name } } } }`);
/** The ministry may ask how its schema is built. */
export const schemaAttacks = (cookie: string): Record<string, Sent> => ({
  "its schema by eighty names": json({ query: `{ __schema { ${names} } }` }, cookie),
  "its schema in itself": json(
    { query: `{ __schema { types { ${nested(2, "fields { type { ", "name")}${" }".repeat(2)} } } }` },
    cookie,
  ),
  "its schema by every root": json(
    { query: `{ ${times(15, (at) => `s${at}: __schema { types { name } }`)} }` },
    cookie,
  ),
});
