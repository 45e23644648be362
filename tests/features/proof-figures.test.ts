import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { AddInstitutionDocument, ClausesDocument, ProofRowsDocument } from "@zorgvuldig/schema/generated/operations";
import { type FigureId, figureIds, figures } from "@zorgvuldig/schema/proofs";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { type Planted, plantedRows } from "./planted.js";
import { plantedBesides } from "./planted-besides.js";
import { plantedChanges } from "./planted-changes.js";
import { plantedDeliveries } from "./planted-deliveries.js";
import { plantedDesk } from "./planted-desk.js";
import { plantedErasing } from "./planted-erasing.js";
import { plantedGrievances } from "./planted-grievances.js";
import { plantedHolds } from "./planted-holds.js";
import { plantedLoneRequests } from "./planted-lone-requests.js";
import { plantedOversight } from "./planted-oversight.js";
import { plantedPosting } from "./planted-posting.js";
import { plantedRequests } from "./planted-requests.js";
import { plantedStanding } from "./planted-standing.js";
import { plantedSurvey, surveyRemade } from "./planted-survey.js";
import { plantedTerms } from "./planted-terms.js";
import { plantedWebsite } from "./planted-website.js";
import { plantedYearly } from "./planted-yearly.js";

const planted: Readonly<Partial<Record<FigureId, Planted>>> = {
  ...{ ...plantedRows, ...plantedBesides },
  ...{ ...plantedErasing, ...plantedTerms, ...plantedStanding, ...plantedRequests, ...plantedChanges },
  ...{
    ...plantedGrievances,
    ...plantedOversight,
    ...plantedHolds,
    ...plantedDesk,
    ...plantedYearly,
    ...plantedWebsite,
    ...plantedSurvey,
    ...plantedPosting,
    ...plantedLoneRequests,
    ...plantedDeliveries,
  },
};
const byColumns: readonly FigureId[] = ["columns_unknown", "tables_without_rule", "visit_columns"];
const byMaking = Object.keys(surveyRemade) as (keyof typeof surveyRemade)[];
const byRows = figureIds.filter((id) => !byColumns.includes(id) && !byMaking.some((one) => one === id));
let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  for (const stage of ["RECEIVED", "DECLINED", "ON_HOLD", "AWAITING_SIGNATURES", "CLOSED"] as const)
    await cases.aCase({ stage });
  await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const input = { name: "Verzonnen vreemde", kind: "CURRENT_SCHOOL" } as const;
  await bureau.as("office").ask(AddInstitutionDocument, { input });
}, 120_000);

afterAll(() => bureau?.close());

type Told = Readonly<Record<string, number>>;

async function counted(): Promise<Told> {
  const { clauses } = await bureau.as("fg").ask(ClausesDocument, {});
  const proofs = clauses.flatMap((clause) => clause.proofs ?? []);
  return Object.fromEntries(proofs.map(({ figure, holds }) => [figure, holds ?? -1]));
}

const unguarded = (sql: string) =>
  behind(
    bureau,
    `do $unguarded$ begin perform set_config('session_replication_role', 'replica', true); ${sql}; end $unguarded$`,
  );

/** The columns of a table that are written, and not worked out. */
async function written(table: string): Promise<string> {
  const [found] = await behind<{ columns: string }>(
    bureau,
    `select string_agg(quote_ident(attname), ', ') columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return found?.columns ?? "";
}

/** Does this past every guard, looks, and puts the tables back as they were. */
async function whilePlanted<T>({ sql, in: tables }: Planted, look: () => Promise<T>): Promise<T> {
  const kept = tables
    .filter((table) => table !== "event")
    .map((table) => ({ table, copy: `undo.${table.replace(".", "_")}` }));
  await unguarded(
    ["create schema undo", ...kept.map(({ table, copy }) => `create table ${copy} as table ${table}`)].join("; "),
  );
  try {
    await unguarded(sql);
    return await look();
  } finally {
    const back: string[] = [];
    for (const { table, copy } of kept) {
      const columns = await written(table);
      back.push(`delete from ${table}; insert into ${table} (${columns}) select ${columns} from ${copy};`);
    }
    await unguarded(`${back.join(" ")} delete from event where action = 'planted'; drop schema undo cascade`);
  }
}

const clean = Object.fromEntries([...figureIds, "all_figures"].map((id) => [id, 0]));

test("a bureau that does everything by its own acts has no figure that is not nought", async () => {
  expect(await counted()).toEqual(clean);
});

test("every figure can be tried", () => {
  expect(Object.keys(planted).sort()).toEqual([...byRows].sort());
});

test.each(byRows)("%s moves when somebody went round the guards, and nothing else does", async (figure) => {
  const plant = planted[figure];
  if (!plant) throw new Error(`${figure} is not tried`);

  const { found, rows } = await whilePlanted(plant, async () => ({
    found: await counted(),
    rows: (await bureau.as("fg").ask(ProofRowsDocument, { input: { figure } })).proofRows,
  }));

  const holds = found[figure] ?? 0;
  expect(holds).toBeGreaterThan(0);
  expect(found).toEqual({ ...clean, [figure]: holds, all_figures: holds });
  expect(rows.length).toBe(holds);
  expect(await counted()).toEqual(clean);
});

test.each(byMaking)("%s moves when the database is made otherwise", async (figure) => {
  await behind(bureau, surveyRemade[figure].sql);
  const found = await counted();
  await behind(bureau, surveyRemade[figure].back);

  const holds = found[figure] ?? 0;
  expect(holds).toBeGreaterThan(0);
  // A column that nobody thought about is one to the figure of all columns too.
  expect({ ...found, columns_unknown: 0, all_figures: 0 }).toEqual({ ...clean, [figure]: holds });
  expect(await counted()).toEqual(clean);
});

test("columns_unknown moves when a column is there that nobody thought about", async () => {
  await behind(bureau, "alter table pupil add column religion text");
  const found = await counted();
  const { proofRows } = await bureau.as("fg").ask(ProofRowsDocument, { input: { figure: "columns_unknown" } });
  await behind(bureau, "alter table pupil drop column religion");

  expect(found).toEqual({ ...clean, columns_unknown: 1, all_figures: 1 });
  expect(proofRows.map(({ place }) => place)).toEqual(["pupil.religion"]);
  expect(await counted()).toEqual(clean);
});

test("visit_columns moves when the counter of visits has more than a day, a page and a number", async () => {
  await behind(bureau, "alter table page_visit add column visitor text");
  const found = await counted();
  const { proofRows } = await bureau.as("fg").ask(ProofRowsDocument, { input: { figure: "visit_columns" } });
  await behind(bureau, "alter table page_visit drop column visitor");

  expect(found).toEqual({ ...clean, visit_columns: 1, columns_unknown: 1, all_figures: 2 });
  expect(proofRows.map(({ place }) => place)).toEqual(["page_visit.visitor"]);
  expect(await counted()).toEqual(clean);
});

test("tables_without_rule moves when there is a table that nobody said how long to keep, and so do its columns", async () => {
  await behind(bureau, "create table notebook (remark text)");
  const found = await counted();
  const { proofRows } = await bureau.as("fg").ask(ProofRowsDocument, { input: { figure: "tables_without_rule" } });
  await behind(bureau, "drop table notebook");

  expect(found).toEqual({ ...clean, tables_without_rule: 1, columns_unknown: 1, all_figures: 2 });
  expect(proofRows.map(({ place }) => place)).toEqual(["notebook"]);
  expect(await counted()).toEqual(clean);
});

test("every figure is of a promise, and told with it", async () => {
  const { clauses } = await bureau.as("fg").ask(ClausesDocument, {});
  const told = clauses.flatMap(({ id, proofs }) => (proofs ?? []).map(({ figure }) => `${id} ${figure}`));

  for (const id of figureIds) expect(told).toContain(`${figures[id].clause} ${id}`);
});
