import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { activeConsultants, authorisedUntil } from "@zorgvuldig/schema/case-list";
import {
  type CaseFilter,
  type CaseSortField,
  CasesDocument,
  type CasesQuery,
  SendFormsDocument,
  type SortOrder,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { Bureau, type PersonName } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { layCases } from "../support/exports.js";

type Row = CasesQuery["cases"]["items"][number];
type Order = { field: CaseSortField; order: SortOrder };

let bureau: Bureau | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
/** More than are counted, so that a list of them is read in its order, and not gathered first. */
const laid = 1_010;
const byNumber = { field: "number", order: "ASC" } as const;

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  for (const stage of [
    "INTAKE_PLANNED",
    "INTAKE_DONE",
    "DECLINED",
    "ON_HOLD",
    "AWAITING_SIGNATURES",
    "CLOSED",
  ] as const)
    await cases.aCase({ stage });
  await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });
  await cases.aCase({ stage: "IN_PROGRESS" });
  const frozen = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const signatureId = (await cases.seen(frozen)).consents?.find(({ document }) => document === "AUTHORISATION")
    ?.signatures?.[0]?.id;
  const input = { ...(await cases.which(frozen)), signatureId, reason: "Nee." };
  await bureau.as("office").ask(WithdrawAuthorisationDocument, { input });
  // Once more: of two authorisations the last one counts.
  const again = await cases.aCase({ stage: "AWAITING_SIGNATURES" });
  await cases.sign(again);
  await bureau.clock("2026-03-04T12:00:00+01:00");
  const lines = [
    { institutionId: await cases.anInstitution(), direction: "GIVE" as const, categories: ["LEARNING" as const] },
  ];
  const forms = { ...(await cases.which(again)), fromOn: "2026-03-04", toOn: "2026-12-31", lines };
  await bureau.as("office").ask(SendFormsDocument, { input: forms });
  await bureau.clock("2026-03-05T12:00:00+01:00");
  await layCases(bureau, 1, laid);
}, 120_000);

afterAll(() => bureau?.close());

/** The list from its first row to its last, page by page; and what was said of how many there are. */
async function read(who: PersonName, filter: CaseFilter, sort: Order, first = 100) {
  const rows: Row[] = [];
  const totals = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { cases }: CasesQuery = await opened().as(who).ask(CasesDocument, { first, after, sort, filter });
    rows.push(...cases.items);
    totals.add(`${cases.total} ${cases.totalIsExact}`);
    if (!cases.pageInfo.hasNextPage) return { rows, totals: [...totals] };
    after = cases.pageInfo.endCursor;
  }
}

/** What a filter means, in the words of the screen. */
function fits(row: Row, filter: CaseFilter): boolean {
  const { stage, consultantId, withoutConsultant, receivedFrom, receivedTo, destroyBefore, authorisedBefore } = filter;
  const until = authorisedUntil(row.consents);
  const consultants = activeConsultants(row).map(({ consultant }) => consultant?.id);
  return (
    (!stage?.length || (row.stage !== null && stage.includes(row.stage))) &&
    (!consultantId || consultants.includes(consultantId)) &&
    (!withoutConsultant || consultants.length === 0) &&
    (!receivedFrom || (row.receivedOn ?? "") >= receivedFrom) &&
    (!receivedTo || (row.receivedOn ?? "") <= receivedTo) &&
    (!destroyBefore || (row.destroyOn !== null && row.destroyOn < destroyBefore)) &&
    (!authorisedBefore || (until !== null && until < authorisedBefore)) &&
    (!filter.isFrozen || row.frozenOn !== null)
  );
}

const keyOf = (row: Row, field: CaseSortField): string =>
  (field === "number" ? row.number : field === "receivedOn" ? row.receivedOn : row.destroyOn) ?? "infinity";

function inOrder(rows: readonly Row[], { field, order }: Order): Row[] {
  const turn = order === "ASC" ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [`${keyOf(one, field)} ${one.id}`, `${keyOf(other, field)} ${other.id}`];
    return a < b ? -turn : turn;
  });
}

const filters: Record<string, () => CaseFilter> = {
  "one stage": () => ({ stage: ["ON_HOLD"] }),
  "several stages": () => ({ stage: ["CLOSED", "ON_HOLD", "IN_PROGRESS"] }),
  "a stage named twice": () => ({ stage: ["ON_HOLD", "ON_HOLD", "DECLINED"] }),
  "a stage with more than are counted": () => ({ stage: ["RECEIVED"] }),
  "several stages with more than are counted": () => ({ stage: ["RECEIVED", "CLOSED"] }),
  "a consultant": () => ({ consultantId: opened().id("consultant") }),
  "a consultant and stages": () => ({ consultantId: opened().id("consultant"), stage: ["IN_PROGRESS", "CLOSED"] }),
  "no consultant": () => ({ withoutConsultant: true }),
  "no consultant, in a stage": () => ({ withoutConsultant: true, stage: ["IN_PROGRESS"] }),
  "received from": () => ({ receivedFrom: "2026-02-01" }),
  "received until": () => ({ receivedTo: "2026-02-01" }),
  "received between, in stages": () => ({
    receivedFrom: "2026-01-01",
    receivedTo: "2026-01-31",
    stage: ["RECEIVED", "ON_HOLD"],
  }),
  "erased before": () => ({ destroyBefore: "2026-04-01" }),
  "erased before, many": () => ({ destroyBefore: "2026-05-01" }),
  "authorisation running out": () => ({ authorisedBefore: "2028-01-01" }),
  "no authorisation so soon": () => ({ authorisedBefore: "2026-04-01" }),
  "authorisation of a consultant's": () => ({
    authorisedBefore: "2028-01-01",
    consultantId: opened().id("consultant2"),
  }),
  frozen: () => ({ isFrozen: true }),
  "frozen, in stages": () => ({ isFrozen: true, stage: ["IN_PROGRESS", "RECEIVED"] }),
  "everything at once": () => ({
    stage: ["IN_PROGRESS", "CLOSED"],
    consultantId: opened().id("consultant"),
    receivedFrom: "2026-01-01",
    receivedTo: "2026-12-31",
    isFrozen: true,
  }),
  "what contradicts itself": () => ({ consultantId: opened().id("consultant"), withoutConsultant: true }),
  "what is said to be no filter": () => ({
    withoutConsultant: false,
    isFrozen: false,
    stage: null,
    receivedFrom: null,
  }),
};
const orders: Order[] = (["number", "receivedOn", "destroyOn"] as const).flatMap((field) => [
  { field, order: "ASC" as const },
  { field, order: "DESC" as const },
]);

for (const who of ["office", "consultant", "fg"] as const)
  test.each(Object.keys(filters))(
    `${who}: %s gives exactly those cases, in every order, on every page`,
    async (name) => {
      const filter = filters[name]?.() ?? {};
      const { rows: all } = await read(who, {}, byNumber);
      const due = all.filter((row) => fits(row, filter));
      const wrong: string[] = [];
      // The FG is shown what the office is, by the same statements.
      for (const sort of who === "fg" ? orders.slice(0, 1) : orders) {
        const { rows, totals } = await read(who, filter, sort, due.length > 100 ? 100 : 3);
        const numbers = rows.map(({ number }) => number);
        const expected = inOrder(due, sort).map(({ number }) => number);
        if (JSON.stringify(numbers) !== JSON.stringify(expected))
          wrong.push(`${sort.field} ${sort.order}: ${numbers.slice(0, 5)} for ${expected.slice(0, 5)}`);
        const total = due.length > 1_000 ? "1000 false" : `${due.length} true`;
        if (JSON.stringify(totals) !== JSON.stringify([total])) wrong.push(`${totals} for ${total}`);
      }

      expect(wrong).toEqual([]);
    },
    60_000,
  );

test("the filters above leave something and leave something out", async () => {
  const { rows: all } = await read("office", {}, byNumber);
  const left = Object.values(filters).map((filter) => all.filter((row) => fits(row, filter())).length);

  expect(left.filter((many) => many > 0 && many < all.length).length).toBeGreaterThan(14);
  expect(left.filter((many) => many > 1_000).length).toBeGreaterThan(3);
});
