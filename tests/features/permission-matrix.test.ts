import { expect, test } from "@jest/globals";
import { matrixOf, type Standing, sourcesOf } from "@zorgvuldig/schema/matrix";
import { type ConsentStatus, dataCategories, institutionKinds } from "@zorgvuldig/schema/words";

const today = "2026-03-02";
const handled: Standing = { today, stage: "IN_PROGRESS", isFrozen: false };
const line = (differs = {}) => ({
  id: "1",
  categories: ["LEARNING" as const],
  declined: [] as ("HEALTH" | "LEARNING")[],
  fromOn: today,
  toOn: today,
  withdrawnAt: null as string | null,
  institution: { kind: "GP" as const },
  ...differs,
});
const consent = (status: ConsentStatus, lines: ReturnType<typeof line>[], differs = {}) => ({
  document: "AUTHORISATION" as const,
  status,
  sentOn: "2026-03-01",
  signatures: [
    { signedOn: null as string | null, withdrawnAt: null as string | null, invalidatedAt: null as string | null },
  ],
  lines,
  ...differs,
});
type Consents = Parameters<typeof matrixOf>[0];

const entriesAt = (consents: Consents, category: string, standing = handled) =>
  matrixOf(consents, standing)
    .find((row) => row.kind === "GP")
    ?.cells.find((cell) => cell.category === category)?.entries ?? [];
const said = (consents: Consents, category = "LEARNING", standing = handled) =>
  entriesAt(consents, category, standing).map((one) => one.permission);

test("the matrix has every kind of institution and every kind of data of the regulation", () => {
  const rows = matrixOf([], handled);

  expect(rows.map(({ kind }) => kind)).toEqual([...institutionKinds]);
  for (const { cells } of rows) {
    expect(cells.map(({ category }) => category)).toEqual([...dataCategories]);
    expect(cells.every(({ entries }) => entries.length === 0)).toBe(true);
  }
  expect([rows.length, rows[0]?.cells.length]).toEqual([13, 7]);
});

const signed = [{ signedOn: today, withdrawnAt: null, invalidatedAt: null }];
const withdrawn = [{ signedOn: today, withdrawnAt: `${today}T10:00:00Z`, invalidatedAt: null }];
const invalid = [{ signedOn: today, withdrawnAt: null, invalidatedAt: `${today}T10:00:00Z` }];
test.each([
  ["holds now", consent("GIVEN", [line()]), "ALLOWED"],
  ["is not signed yet", consent("REQUESTED", [line()]), "UNSIGNED"],
  [
    "is signed, and begins tomorrow",
    consent("REQUESTED", [line({ fromOn: "2026-03-03" })], { signatures: signed }),
    "TO_COME",
  ],
  ["is signed, and of which this line begins tomorrow", consent("GIVEN", [line({ fromOn: "2026-03-03" })]), "TO_COME"],
  ["was over yesterday", consent("EXPIRED", [line()]), "EXPIRED"],
  [
    "is given, and of which this line is over",
    consent("GIVEN", [line({ fromOn: "2026-01-01", toOn: "2026-03-01" })]),
    "EXPIRED",
  ],
  ["was taken back", consent("WITHDRAWN", [line()], { signatures: withdrawn }), "WITHDRAWN"],
  ["one of two took back", consent("CONFLICTING", [line()], { signatures: [...signed, ...withdrawn] }), "WITHDRAWN"],
  [
    "holds, and of which this line was taken back",
    consent("GIVEN", [line({ withdrawnAt: `${today}T10:00:00Z` })]),
    "WITHDRAWN",
  ],
  ["was never one", consent("INVALIDATED", [line()], { signatures: invalid }), "INVALID"],
  [
    "begins tomorrow, and of which the only signature was none",
    consent("REQUESTED", [line({ fromOn: "2026-03-03" })], { signatures: invalid }),
    "UNSIGNED",
  ],
  ["was refused", consent("REFUSED", [line()]), "NO"],
  ["holds, but not for this", consent("GIVEN", [line({ categories: [], declined: ["LEARNING"] })]), "NO"],
])("of an authorisation that %s the matrix says so", (_, one, permission) => {
  expect(said([one])).toEqual([permission]);
});

const given = [consent("GIVEN", [line()])];
const requested = [consent("REQUESTED", [line()])];
const over = [consent("EXPIRED", [line()])];
test.each<[string, Partial<Standing>, Consents, string]>([
  ["stands still", { isFrozen: true }, given, "FROZEN"],
  ["stands still, of what was not signed", { isFrozen: true }, requested, "UNSIGNED"],
  ["is closed", { stage: "CLOSED" }, given, "CLOSED"],
  ["is closed, of what nobody signed", { stage: "CLOSED" }, requested, "CLOSED"],
  ["is closed, of what was over", { stage: "CLOSED" }, over, "EXPIRED"],
  ["is closed while it stood still", { stage: "CLOSED", isFrozen: true }, given, "CLOSED"],
  ["is not handled yet", { stage: "AWAITING_SIGNATURES" }, given, "TO_COME"],
])("of a case that %s the matrix says so, whatever the family allows", (_, differs, consents, permission) => {
  expect(said(consents, "LEARNING", { ...handled, ...differs })).toEqual([permission]);
});

test("what was not asked is in no cell, nor is an agreement", () => {
  expect(said([consent("GIVEN", [line()])], "HEALTH")).toEqual([]);
  expect(said([{ ...consent("GIVEN", [line()]), document: "AGREEMENT" }])).toEqual([]);
});

test("what holds stands before what held, and of two alike the newest; each leans on its paper", () => {
  const old = consent("EXPIRED", [line({ id: "old" })], { sentOn: "2025-03-01" });
  const older = consent("EXPIRED", [line({ id: "older" })], { sentOn: "2024-03-01" });
  const now = consent("GIVEN", [line({ id: "now" })]);
  const consents = [older, old, now];

  expect(entriesAt(consents, "LEARNING").map(({ id }) => id)).toEqual([
    "now LEARNING",
    "old LEARNING",
    "older LEARNING",
  ]);
  expect(sourcesOf(matrixOf(consents, handled))).toEqual([now, old, older]);
});
