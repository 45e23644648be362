import { expect, test } from "@jest/globals";
import { matrixOf, sourcesOf } from "@zorgvuldig/schema/matrix";
import { type ConsentStatus, dataCategories, institutionKinds } from "@zorgvuldig/schema/words";

const today = "2026-03-02";
const line = (differs = {}) => ({
  id: "1",
  categories: ["LEARNING" as const],
  declined: [] as ("HEALTH" | "LEARNING")[],
  fromOn: today,
  isInForce: false,
  withdrawnAt: null as string | null,
  institution: { kind: "GP" as const },
  ...differs,
});
const consent = (status: ConsentStatus, lines: ReturnType<typeof line>[], differs = {}) => ({
  document: "AUTHORISATION" as const,
  status,
  sentOn: "2026-03-01",
  signatures: [{ signedOn: null as string | null, withdrawnAt: null as string | null }],
  lines,
  ...differs,
});
type Consents = Parameters<typeof matrixOf>[0];

const entriesAt = (consents: Consents, category: string, kind = "GP") =>
  matrixOf(consents, today)
    .find((row) => row.kind === kind)
    ?.cells.find((cell) => cell.category === category)?.entries ?? [];
const said = (consents: Consents, category = "LEARNING") => entriesAt(consents, category).map((one) => one.permission);

test("the matrix has every kind of institution and every kind of data of the regulation", () => {
  const rows = matrixOf([], today);

  expect(rows.map(({ kind }) => kind)).toEqual([...institutionKinds]);
  for (const { cells } of rows) {
    expect(cells.map(({ category }) => category)).toEqual([...dataCategories]);
    expect(cells.every(({ entries }) => entries.length === 0)).toBe(true);
  }
  expect([rows.length, rows[0]?.cells.length]).toEqual([13, 7]);
});

const signed = [{ signedOn: today, withdrawnAt: null }];
const withdrawn = [{ signedOn: today, withdrawnAt: `${today}T10:00:00Z` }];
test.each([
  ["holds now", consent("GIVEN", [line({ isInForce: true })]), "ALLOWED"],
  ["is not signed yet", consent("REQUESTED", [line()]), "UNSIGNED"],
  [
    "is signed, and begins tomorrow",
    consent("REQUESTED", [line({ fromOn: "2026-03-03" })], { signatures: signed }),
    "TO_COME",
  ],
  ["is signed, and of which this line begins tomorrow", consent("GIVEN", [line({ fromOn: "2026-03-03" })]), "TO_COME"],
  ["was over yesterday", consent("EXPIRED", [line()]), "EXPIRED"],
  ["is given, and of which this line is over", consent("GIVEN", [line({ fromOn: "2026-01-01" })]), "EXPIRED"],
  ["was taken back", consent("WITHDRAWN", [line()], { signatures: withdrawn }), "WITHDRAWN"],
  ["one of two took back", consent("CONFLICTING", [line()], { signatures: [...signed, ...withdrawn] }), "WITHDRAWN"],
  [
    "holds, and of which this line was taken back",
    consent("GIVEN", [line({ withdrawnAt: `${today}T10:00:00Z` })]),
    "WITHDRAWN",
  ],
  ["was never one", consent("INVALIDATED", [line()], { signatures: signed }), "NO"],
  ["was refused", consent("REFUSED", [line()]), "NO"],
  [
    "holds, but not for this",
    consent("GIVEN", [line({ isInForce: true, categories: [], declined: ["LEARNING"] })]),
    "NO",
  ],
])("of an authorisation that %s the matrix says so", (_, one, permission) => {
  expect(said([one])).toEqual([permission]);
});

test("what was not asked is in no cell, nor is an agreement", () => {
  expect(said([consent("GIVEN", [line({ isInForce: true })])], "HEALTH")).toEqual([]);
  expect(said([{ ...consent("GIVEN", [line({ isInForce: true })]), document: "AGREEMENT" }])).toEqual([]);
});

test("what holds stands before what held, and of two alike the newest; each leans on its paper", () => {
  const old = consent("EXPIRED", [line({ id: "old" })], { sentOn: "2025-03-01" });
  const older = consent("EXPIRED", [line({ id: "older" })], { sentOn: "2024-03-01" });
  const now = consent("GIVEN", [line({ id: "now", isInForce: true })]);
  const consents = [older, old, now];

  expect(entriesAt(consents, "LEARNING").map(({ id }) => id)).toEqual([
    "now LEARNING",
    "old LEARNING",
    "older LEARNING",
  ]);
  expect(sourcesOf(matrixOf(consents, today))).toEqual([now, old, older]);
});
