import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { behind } from "../support/behind.js";
import { Bureau, type PersonName } from "../support/bureau.js";
import { allSealed } from "../support/night.js";
import { SignedIn } from "./behind-the-server.js";
import { type Login, rows } from "./expected-rows.js";
import { hidden } from "./hidden.js";
import { type Planted, plant } from "./plant.js";
import { caseNames, roleOf, standingOf } from "./viewers.js";

type Table = { schema: string; name: string; columns: string[] };

let bureau: Bureau | undefined;
let planted: Planted | undefined;
let tables: Table[] = [];

beforeAll(async () => {
  bureau = await Bureau.open();
  planted = await plant(bureau);
  tables = await behind<Table>(
    bureau,
    `select table_schema as schema, table_name as name, array_agg(column_name::text) as columns
     from information_schema.columns where table_schema in ('public', 'report') group by 1, 2`,
  );
  await behind(
    bureau,
    "insert into report.cohort (year, frozen_on, s2, sha256) values (2025, '2026-03-01', '{82,328,58,58}', sha256(''))",
  );
  const acts = "insert into act_key (account_id, key, action, answered)";
  await behind(bureau, `${acts} select id, gen_random_uuid(), 'addInstitution', gen_random_uuid() from account`);
  const queries = "insert into saved_query (id, version, created_at, account_id, name, is_frozen)";
  await behind(bureau, `${queries} select gen_random_uuid(), 1, house_now(), id, 'Van ' || role, true from account`);
});

afterAll(() => bureau?.close());

const opened = (): { bureau: Bureau; planted: Planted } => {
  if (!bureau || !planted) throw new Error("The bureau did not open");
  return { bureau, planted };
};

const keys: Readonly<Record<string, string>> = { key_wrap: "case_id || class", account_address: "account_id::text" };
const ofBreaches = [
  ...["breaches", "breach", "breachCases", "describeBreach", "assessBreach"],
  ...["findAffected", "addAffected", "tellPersons", "exemptTelling", "closeBreach"],
];

/** What a row of a table is known by: of a key, its case and class; of an address, its account. */
const keyOf = (table: string, columns: readonly string[]): string =>
  columns.includes("id") ? "id::text" : (keys[table] ?? "t::text");

/** Which rows of a table a cell of the table promises, told by the superuser. */
function promised(cell: string, table: string, person: PersonName | undefined): string {
  const { bureau: house, planted: cases } = opened();
  const column = table === "case_file" ? "id" : "case_id";
  const within = (wanted: string) => {
    const ids = person
      ? caseNames.filter((name) => standingOf[person][name] === wanted).map((name) => cases.id(name))
      : [];
    return ids.length > 0 ? `${column} in ('${ids.join("','")}')` : "false";
  };
  if (cell === "all") return "true";
  if (cell === "plain") return "target not in ('HEALTH', 'HOME', 'SENSITIVE_DOCUMENT')";
  // The key of oversight is the bureau's and the FG's; that of evidence the consultant's too.
  if (table === "key_wrap" && cell === "his") return `class <> 'oversight' and ${within("assigned")}`;
  if (table === "key_wrap" && cell === "asked")
    return `(class in ('oversight', 'evidence') or ${promised("asked", "", person)})`;
  // What the office is to decide it alone is told.
  if (table === "task" && cell === "his") return `kind <> 'DECIDE_QUARANTINE' and ${within("assigned")}`;
  if (cell === "his") return within("assigned");
  if (cell === "asked")
    return `exists (select from data_subject_request r where r.case_id = t.${column} and r.answered_on is null)`;
  if (cell === "lead") return String(person === "lead");
  const named: Readonly<Record<string, string>> = { assignment: "consultant_id", breach: "reported_by_id" };
  const whose = named[table] ?? "account_id";
  // Of a signal he also must see the case.
  if (table === "signal" && person && roleOf[person] === "consultant")
    return `account_id = '${house.id(person)}' and ${within("assigned")}`;
  if (cell === "own") return person ? `${whose} = '${house.id(person)}'` : "false";
  // Of a breach the office hears when it is to tell people, and not from the log.
  if (cell === "cases") return `cardinality(case_ids) > 0 and action <> all (array['${ofBreaches.join("', '")}'])`;
  if (cell === "ordinary") return "class <> 'special'";
  return "false";
}

const whoSignsIn: readonly (readonly [Login, PersonName?])[] = [
  ["zv_office", "office"],
  ["zv_office", "lead"],
  ["zv_consultant", "consultant"],
  ["zv_consultant", "consultant2"],
  ["zv_consultant", "former"],
  ["zv_consultant"],
  ["zv_fg", "fg"],
  ["zv_ministry", "ministry"],
  ["zv_door", "administrator"],
  ["zv_rounds"],
  ["zv_backup"],
];

test("the table written by hand knows every table of the database", () => {
  expect(Object.keys(rows).sort()).toEqual(tables.map(({ name }) => name).sort());
});

/** The rows that an answer holds, by their keys, as one text. */
const told = (given: Record<string, unknown>[] | string): string =>
  typeof given === "string"
    ? given
    : given
        .map(({ row_key }) => String(row_key))
        .sort()
        .join(" ");

for (const [login, person] of whoSignsIn)
  test(`${login} with ${person ?? "nobody"} behind it is given these rows, column by column, and no other`, async () => {
    const { bureau: house } = opened();
    const guest = await SignedIn.as(house, login, person);
    const superuser = await SignedIn.asSuperuser(house);
    // Nothing is sealed any more while the two are compared.
    await allSealed(house);
    const wrong: string[] = [];
    let cells = 0;
    try {
      for (const { schema, name: table, columns } of tables) {
        const cell = rows[table]?.[login] ?? "-";
        const from = `from ${schema}."${table}" t`;
        const key = `${keyOf(table, columns)} as row_key`;
        const due = told(await superuser.asks(`select ${key} ${from} where ${promised(cell, table, person)}`));
        for (const column of columns) {
          cells += 1;
          const isRefused = cell === "-" || (hidden[login] ?? []).includes(`${table}.${column}`);
          const given = await guest.asks(`select ${cell === "-" ? "" : `${key}, `}"${column}" ${from}`);
          if (told(given) !== (isRefused ? "42501" : due)) wrong.push(`${table}.${column}: ${told(given)}`);
        }
      }
    } finally {
      await Promise.all([guest.leave(), superuser.leave()]);
    }

    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(0);
  });
