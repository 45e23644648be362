import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  AddSupplierDocument,
  ProcessorDocument,
  ProcessorsDocument,
  SignAgreementDocument,
} from "@zorgvuldig/schema/generated/operations";
import { invalid } from "@zorgvuldig/schema/texts/nl/invalid";
import { Bureau } from "../support/bureau.js";
import { anAgreement } from "../support/processors.js";

const today = "2026-03-02";
let bureau: Bureau;
let supplierId: string;

beforeAll(async () => {
  bureau = await Bureau.open();
  const input = { name: "Verzonnen Hosting", service: "HOSTING" } as const;
  supplierId = (await bureau.as("office").ask(AddSupplierDocument, { input })).addSupplier.id;
});

afterAll(() => bureau?.close());

const refused = (differs: object) =>
  bureau
    .as("office")
    .refused(SignAgreementDocument, { input: { ...anAgreement(today, "2027-03-01"), supplierId, ...differs } });

test.each([
  ["signed after today", { signedOn: "2026-03-03" }, { signedOn: invalid["in-future"] }],
  ["ended before it begins", { toOn: "2026-03-01" }, { toOn: invalid["before-start"] }],
  [
    "of a version that is a story",
    { templateVersion: "die van mevrouw Jansen" },
    { templateVersion: invalid["agreement-version"] },
  ],
  ["of no version", { templateVersion: null }, { templateVersion: invalid.required }],
  ["without its document", { documentHash: null }, { documentHash: invalid.required }],
  ["with nobody", { supplierId: null }, { accountId: invalid["one-party"] }],
])("an agreement is refused beside its field when it is %s", async (_, differs, fields) => {
  expect(await refused(differs)).toMatchObject({ code: "BAD_USER_INPUT", fields });
});

test("an agreement is with one processor, who is a consultant or a supplier that is there", async () => {
  const accountId = bureau.id("consultant");
  expect((await refused({ accountId })).fields).toEqual({ accountId: invalid["one-party"] });
  expect((await refused({ supplierId: null, accountId: bureau.id("lead") })).fields).toEqual({
    accountId: invalid["no-consultant"],
  });
  expect((await refused({ supplierId: accountId })).code).toBe("NOT_FOUND");
});

test("consultants and suppliers stand in one list, by name, page by page, and nobody else does", async () => {
  for (const name of ["Aardse Mail", "Zeer Verzonnen Beheer"]) {
    const input = { name, service: "MAIL" } as const;
    await bureau.as("office").ask(AddSupplierDocument, { input });
  }
  const order = { field: "name", order: "ASC" } as const;
  const page = async (after: string | null): Promise<(string | null)[]> => {
    const { processors } = await bureau.as("fg").ask(ProcessorsDocument, { first: 2, after, sort: order, filter: {} });
    const { hasNextPage, endCursor } = processors.pageInfo;
    return [...processors.items.map(({ name }) => name), ...(hasNextPage ? await page(endCursor) : [])];
  };
  const names = await page(null);

  expect(names).toEqual([
    "Aardse Mail",
    "Verzonnen consultant",
    "Verzonnen consultant2",
    "Verzonnen former",
    "Verzonnen Hosting",
    "Zeer Verzonnen Beheer",
  ]);
});

test("of two agreements the one that lasts longest is the one in force, and all of them are told", async () => {
  const sign = (toOn: string) =>
    bureau.as("office").ask(SignAgreementDocument, { input: { ...anAgreement(today, toOn), supplierId } });
  await sign("2026-09-30");
  await sign("2028-09-30");
  const { processors } = await bureau.as("office").ask(ProcessorsDocument, {
    first: 10,
    sort: { field: "name", order: "ASC" },
    filter: { kind: "SUPPLIER" },
  });
  const { processor } = await bureau.as("office").ask(ProcessorDocument, { id: supplierId });

  expect(processors.items.find(({ id }) => id === supplierId)?.agreement?.toOn).toBe("2028-09-30");
  expect(processor?.supplier?.agreements?.map(({ toOn }) => toOn)).toEqual(["2026-09-30", "2028-09-30"]);
  expect(processor).toMatchObject({
    kind: "SUPPLIER",
    state: "IN_FORCE",
    engagementCount: 0,
    engagements: [],
    account: null,
  });
});

test("somebody who is no processor is not there as one", async () => {
  expect((await bureau.as("fg").ask(ProcessorDocument, { id: bureau.id("lead") })).processor).toBeNull();
});
