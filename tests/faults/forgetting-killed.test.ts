import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { asked, type Database, emptyDatabase } from "../support/database.js";
import { pretend } from "../support/due-cases.js";
import { keysFor } from "../support/key-file.js";
import { killedAt, launch, type OwnProcess, started } from "../support/process.js";

let database: Database;
let settings: Record<string, string>;
let folder = "";
const servers: OwnProcess[] = [];

async function start(): Promise<OwnProcess> {
  const server = await started(settings);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-forgetting-"));
  database = await emptyDatabase();
  settings = {
    DATABASE_URL: database.ownerUrl,
    KEYS: await keysFor(database),
    LOG_HEADS: path.join(folder, "heads.txt"),
    ERASURES: path.join(folder, "erasures.ndjson"),
  };
  await (await start()).kill("SIGTERM");
}, 90_000);

afterAll(async () => {
  for (const server of servers) await server.kill("SIGKILL");
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Colleagues who left three years ago, each with what he came in by, and with an authenticator; and one agreement that ended then. */
const makeLeft = (many: number) =>
  pretend(
    database,
    `with made as (
      insert into account (id, version, created_at, name, role, organisation, is_lead, ended_on)
        select gen_random_uuid(), 1, house_now(), 'Verzonnen ' || n, 'consultant', 'Proefbureau', false, house_today() - 1100
        from generate_series(1, ${many}) n returning id),
      known as (insert into credential (account_id, email_hash, password_hash) select id, sha256(convert_to(id::text, 'UTF8')), 'x' from made),
      proven as (insert into authenticator (account_id, seed, confirmed_at, last_step) select id, '\\x00', house_now(), 1 from made),
      noted as (insert into account_change (id, account_id, role, is_lead, is_ended) select gen_random_uuid(), id, 'consultant', false, true from made)
      insert into processor_agreement (id, version, created_at, account_id, signed_on, from_on, to_on, document_hash, arranged)
        select gen_random_uuid(), 1, house_now(), id, house_today() - 1200, house_today() - 1200, house_today() - 1100, 'x', '{}' from made limit 1`,
  );

const standing = async () =>
  (
    await asked(
      database.superuserUrl,
      `select (select count(*) from account where name like 'Verzonnen %')::int named,
        (select count(*) from account where forgotten_on is not null)::int nameless,
        (select count(*) from credential c where not exists (select from account a where a.id = c.account_id and a.forgotten_on is null))::int loose,
        (select count(*) from processor_agreement)::int agreements,
        (select count(*) from event where action in ('forgetColleague', 'removeAccount') and outcome = 'ok')::int told`,
    )
  )[0];

/** Before each of these, with who was done by then forgotten whole and nobody else. */
const steps = ["from colleagues_to_forget", "select forget_colleague", "insert into event", "from tidy_agreements"];

test("a server that is killed between any two steps forgets nobody by half, and the next goes on, in a real installation too", async () => {
  await makeLeft(6);
  expect(await asked(database.superuserUrl, "select mode from installation")).toEqual([{ mode: "real" }]);
  for (const step of steps) {
    const server = launch({ ...settings, ...killedAt(step) });
    servers.push(server);
    await server.ended;
    const { named, nameless, loose, told } = (await standing()) ?? {};
    expect([step, loose, Number(named) + Number(told), Number(nameless) <= 1]).toEqual([step, 0, 6, true]);
  }
  await (await start()).kill("SIGTERM");

  expect(await standing()).toEqual({ named: 0, nameless: 1, loose: 0, agreements: 0, told: 6 });
}, 180_000);

test("two servers that start at the same moment forget each of them once", async () => {
  const before = Number((await standing())?.told);
  await makeLeft(8);

  const both = await Promise.all([start(), start()]);
  for (const server of both) await server.kill("SIGTERM");

  expect(await standing()).toMatchObject({ named: 0, loose: 0, told: before + 8 });
}, 120_000);
