import type pg from "pg";
import { Explained } from "../foundation/explained.js";
import { codeColumns } from "../report/cube/columns.js";
import type { FiledReport } from "../report/file-kept.js";
import type { FiledNote } from "../report/file-notes.js";
import type { FiledYear } from "../report/file-years.js";
import type { KeyCopy } from "./key-copy.js";

const places = ["report.cohort", "report.counter", "report.cell", "report.kept"] as const;

type Figures = {
  readonly copy: KeyCopy;
  readonly filed: readonly FiledYear[];
  /** Of when the data are. */
  readonly madeAt: string;
};

/**
 * Puts the yearly figures back as the copy of the keys has them, which is never older than the data, and every year that was laid down since as it was filed: what was
 * counted stays so, and no year is released a second time (report/yearly). For a database whose guards are down.
 */
export async function putFiguresBack(owner: pg.Client, { copy: { tables }, filed, madeAt }: Figures): Promise<void> {
  const ofData = await laidDown(owner);
  for (const place of places.filter((name) => tables.has(name))) {
    await owner.query(`truncate ${place}`);
    await filled(owner, place, tables.get(place) ?? []);
  }
  const counted = tables.get("case_file");
  const known = counted ? await laidDown(owner) : ofData;
  for (const rows of inParts(counted ?? []))
    await owner.query(
      "update case_file c set counted_in = k.counted_in from jsonb_to_recordset($1) k(id uuid, counted_in int) where k.id = c.id",
      [JSON.stringify(rows)],
    );
  for (const year of filed) await released(owner, year);
  await judge(
    owner,
    (await laidDown(owner)).filter((year) => !known.includes(year)),
    madeAt,
  );
  // Of a year whose counters nobody has any more nothing was told yet: what is still to be counted counts in the next.
  await owner.query(
    "delete from report.cohort y where y.frozen_on is null and not exists (select from report.counter k where k.cohort = y.year)",
  );
  await owner.query(
    "delete from report_sign_off s where not exists (select from report.cohort y where y.year = s.cohort)",
  );
}

async function laidDown(owner: pg.Client): Promise<number[]> {
  const { rows } = await owner.query<{ year: number }>("select year from report.cohort where frozen_on is not null");
  return rows.map(({ year }) => year);
}

/**
 * Who was counted in years of which nobody knows it any more: who had been handled by then, unless he objected. Of who objected while that was weighed, had it kept and nothing
 * else, or was handled later, nobody knows: he counts in none, and that is said (`counting_is_lost`).
 */
async function judge(owner: pg.Client, years: readonly number[], madeAt: string): Promise<void> {
  const uncounted = "c.stage = 'CLOSED' and c.counted_in is null";
  const year = "(select min(y) from unnest($1::int[]) y where y >= extract(year from c.work_ended_on))";
  await owner.query("update report.cohort set lost_since = $2 where year = any ($1)", [years, madeAt]);
  await owner.query(
    `update case_file c set counted_in = ${year} where ${uncounted} and c.restricted_on is null and not objects(c.id, 'FIGURES')`,
    [years],
  );
  await owner.query(
    `update case_file c set counted_in = 0 where ${uncounted} and ${year} is not null and objection_is_upheld(c.id)`,
    [years],
  );
}

/** Puts back what was published beside a year since the copy of the data. What it proposes again is told that it stands there. */
export async function putNotesBack(owner: pg.Client, notes: readonly FiledNote[]): Promise<void> {
  await owner.query(
    `insert into report.note (cohort, number, replaces, dutch, english, published_on)
       select r.cohort, r.number, r.replaces, r.dutch, r.english, r."publishedOn"
         from jsonb_to_recordset($1) r(cohort int, number int, replaces int, dutch text, english text, "publishedOn" date)
         where exists (select from report.cohort y where y.year = r.cohort and y.frozen_on is not null) on conflict do nothing`,
    [JSON.stringify(notes)],
  );
}

/** How many numbers of a year are passed over, at most: what was kept in the minute before it would be filed is fewer. */
const passedOver = 1_000;

/**
 * Puts back what was kept since the copy of the data, so that a number that was cited means what it meant (report/anonymised). Numbers go on at the next whole thousand, for one may
 * have been given out that was not filed yet. Comes after the life of the database has begun, by whose year it goes.
 */
export async function putReportsBack(owner: pg.Client, reports: readonly FiledReport[]): Promise<void> {
  await owner.query(
    `insert into report.kept (number, question, kept_on) select r.number, r.question, r."keptOn"
       from jsonb_to_recordset($1) r(number text, question jsonb, "keptOn" date) where is_question(r.question) on conflict do nothing`,
    [JSON.stringify(reports)],
  );
  await owner.query(
    `update installation i set reports_after = ${passedOver} * (1 + coalesce((select max(split_part(number, '-', 3)::int)
         from (select number from report.kept union all select unnest($1::text[])) known(number)
         where split_part(number, '-', 2)::int = extract(year from i.restored_at at time zone 'Europe/Amsterdam')), 0) / ${passedOver})`,
    [reports.map(({ number }) => number)],
  );
}

/** Lays a filed year down as it was, unless it is. Throws `Explained` when its cells are not those of its hash. */
async function released(owner: pg.Client, filed: FiledYear): Promise<void> {
  const { year, spec, s2, openedAt, frozenOn, sha256, values } = filed;
  const { rows } = await owner.query("select from report.cohort where year = $1 and frozen_on is not null", [year]);
  if (rows.length > 0) return;
  await owner.query("delete from report.counter where cohort = $1", [year]);
  await owner.query("delete from report.cohort where year = $1", [year]);
  await owner.query(
    "insert into report.cohort (year, spec, s2, opened_at, frozen_on, sha256) values ($1, $2, $3, $4, $5, decode($6, 'hex'))",
    [year, spec, s2, openedAt, frozenOn, sha256],
  );
  await owner.query(
    "insert into report.cell select $1, r.* from unnest($2::smallint[], $3::smallint[], $4::smallint[], $5::smallint[], $6::smallint[], $7::smallint[], $8::smallint[], $9::float8[]) r",
    [year, ...codeColumns, values],
  );
  const { rows: found } = await owner.query<{ hash: string }>("select encode(report_hash($1), 'hex') hash", [year]);
  if (found[0]?.hash !== sha256) throw new Explained(`ERASURES: the figures of ${year} are not those of their hash`);
}

const atATime = 5_000;
const inParts = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / atATime) }, (_, at) => rows.slice(at * atATime, (at + 1) * atATime));

async function filled(
  owner: pg.Client,
  place: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const read = columns.map((name) => (name === "sha256" ? "decode(r.sha256, 'base64')" : `r.${name}`));
  const typed = columns.map((name) => `${name} ${types[name] ?? "int"}`);
  for (const part of inParts(rows))
    await owner.query(
      `insert into ${place} (${columns.join(", ")}) select ${read.join(", ")} from jsonb_to_recordset($1) r(${typed.join(", ")})`,
      [JSON.stringify(part)],
    );
}

const types: Readonly<Record<string, string>> = {
  s2: "int[]",
  number: "text",
  question: "jsonb",
  kept_on: "date",
  opened_at: "timestamptz",
  frozen_on: "date",
  lost_since: "timestamptz",
  sha256: "text",
  value: "float8",
};
