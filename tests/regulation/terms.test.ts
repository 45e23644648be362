import { expect } from "@jest/globals";
import {
  AddSupplierDocument,
  CloseCaseDocument,
  KeptRulesDocument,
  LogEntriesDocument,
  ProcessorsDocument,
  RecordContactDocument,
  SignAgreementDocument,
} from "@zorgvuldig/schema/generated/operations";
import { keptCodes } from "@zorgvuldig/schema/kept";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { does, invited, lines } from "../support/people.js";
import { anAgreement } from "../support/processors.js";

const start = "2026-03-02T10:00:00+01:00";
const aTalk = {
  ...({ partner: "GUARDIAN", subject: "WORK", channel: "PHONE", isReached: true } as const),
  ...{ heldOn: "2026-03-02", summary: "Hoe de afspraken uitpakken" },
};

/** What the house still has of somebody: his row, what he came in by, and what was noted of him. */
const ofHim = async (bureau: Bureau, id: string) =>
  (
    await behind<{ account: number; own: number; name: string | null }>(
      bureau,
      `select (select count(*)::int from account where id = $1) account, (select name from account where id = $1) "name",
        ((select count(*) from credential where account_id = $1) + (select count(*) from account_address where account_id = $1)
          + (select count(*) from session where account_id = $1) + (select count(*) from preference where account_id = $1)
          + (select count(*) from account_change where account_id = $1))::int own`,
      [id],
    )
  )[0];
const told = async (bureau: Bureau, action: string): Promise<number> =>
  (await behind(bureau, "select from event where action = $1 and outcome = 'ok'", [action])).length;
const authorOf = async ({ cases }: World, caseId: string) =>
  (await cases.seen(caseId)).contacts?.map(({ author }) => author?.name);
const agreementsOf = (bureau: Bureau, id: string) =>
  behind(bureau, "select from processor_agreement where $1 in (account_id, supplier_id)", [id]);

fulfils(
  "keep/no-longer-than-needed",
  "knows a colleague until two years after he left, and then only that somebody did what he did in a case that still lives; his row goes with that case",
  async (world) => {
    const { bureau, aCase, cases } = world;
    await world.clock(start);
    const nights = await Nights.of(world);
    const { id, person } = await invited(world, "Vertrekker", "office");
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    await person.ask(RecordContactDocument, { input: { ...(await cases.which(caseId)), ...aTalk } });
    expect((await does(world, "administrator", `/people/${id}/end`)).status).toBe(204);

    await nights.minute("2028-03-01T23:59:00+01:00");
    expect(await ofHim(bureau, id)).toMatchObject({ account: 1, name: "Verzonnen Vertrekker" });
    expect(await authorOf(world, caseId)).toEqual(["Verzonnen Vertrekker"]);
    const before = await told(bureau, "forgetColleague");

    await nights.minute("2028-03-02T00:01:00+01:00");
    expect(await ofHim(bureau, id)).toEqual({ account: 1, own: 0, name: "Voormalig collega" });
    expect(await authorOf(world, caseId)).toEqual(["Voormalig collega"]);
    expect((await lines(world, "administrator")).map((line) => line.id)).not.toContain(id);
    expect(await told(bureau, "forgetColleague")).toBe(before + 1);

    await nights.minute("2028-03-02T00:02:00+01:00");
    await nights.minute("2028-03-03T00:01:00+01:00");
    expect([await told(bureau, "forgetColleague"), await told(bureau, "removeAccount")]).toEqual([before + 1, 0]);

    await world.as("office").ask(CloseCaseDocument, {
      input: { ...(await cases.which(caseId)), outcome: "ADVICE", workEndedOn: "2028-03-03" },
    });
    await nights.pass("2030-03-02", "2030-03-03");
    await nights.minute("2030-03-03T01:00:00+01:00");
    expect(await nights.isThere(caseId)).toBe(false);
    expect(await ofHim(bureau, id)).toEqual({ account: 0, own: 0, name: null });
    expect(await told(bureau, "removeAccount")).toBeGreaterThan(0);
    const page = { first: 5, sort: { field: "createdAt", order: "ASC" } } as const;
    const { logEntries } = await world.as("fg").ask(LogEntriesDocument, { ...page, filter: { actor: id } });
    expect(logEntries.items[0]).toMatchObject({ actorName: null, role: "office" });
    await world.clock(start);
  },
  60_000,
);

fulfils(
  "keep/no-longer-than-needed",
  "counts for a consultant from the last day of his last agreement, also when nobody ended his account, and lets the agreement go on the same day",
  async (world) => {
    const { bureau } = world;
    await world.clock(start);
    const nights = await Nights.of(world);
    const { id } = await invited(world, "Ingehuurd", "consultant");
    for (const [fromOn, toOn] of [
      ["2026-03-02", "2026-06-30"],
      ["2026-07-01", "2026-12-31"],
    ] as const)
      await world
        .as("office")
        .ask(SignAgreementDocument, { input: { ...anAgreement(fromOn, toOn), signedOn: "2026-03-02", accountId: id } });

    await nights.minute("2028-06-30T12:00:00+02:00");
    expect(await agreementsOf(bureau, id)).toHaveLength(1);
    await nights.minute("2028-12-30T23:59:00+01:00");
    expect(await ofHim(bureau, id)).toMatchObject({ account: 1, name: "Verzonnen Ingehuurd" });
    expect(await agreementsOf(bureau, id)).toHaveLength(1);

    await nights.minute("2028-12-31T00:01:00+01:00");
    expect(await ofHim(bureau, id)).toEqual({ account: 1, own: 0, name: "Voormalig collega" });
    expect(await agreementsOf(bureau, id)).toHaveLength(0);
    const asked = { first: 50, sort: { field: "name", order: "ASC" }, filter: {} } as const;
    const { processors } = await world.as("fg").ask(ProcessorsDocument, asked);
    expect(processors.items.map((processor) => processor.id)).not.toContain(id);

    await nights.minute("2029-01-01T00:01:00+01:00");
    expect(await ofHim(bureau, id)).toEqual({ account: 0, own: 0, name: null });
    await world.clock(start);
  },
  60_000,
);

fulfils(
  "keep/no-longer-than-needed",
  "lets an agreement with a supplier go two years after its last day, and the supplier with the last of them",
  async (world) => {
    const { bureau, as } = world;
    await world.clock(start);
    const nights = await Nights.of(world);
    const input = { name: "Verzonnen Opslag", service: "HOSTING" } as const;
    const supplierId = (await as("office").ask(AddSupplierDocument, { input })).addSupplier.id;
    await as("office").ask(SignAgreementDocument, {
      input: { ...anAgreement("2026-03-02", "2026-06-30"), supplierId },
    });
    const left = async () => [
      (await agreementsOf(bureau, supplierId)).length,
      (await behind(bureau, "select from supplier where id = $1", [supplierId])).length,
    ];

    await nights.minute("2028-06-29T23:59:00+02:00");
    expect(await left()).toEqual([1, 1]);
    const before = await told(bureau, "removeAgreement");
    await nights.minute("2028-06-30T00:01:00+02:00");
    await nights.minute("2028-06-30T00:02:00+02:00");

    expect(await left()).toEqual([0, 0]);
    expect([await told(bureau, "removeAgreement"), await told(bureau, "removeSupplier")]).toEqual([before + 1, 1]);
    await world.clock(start);
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "ends what is over at the door within a minute, whoever comes in",
  async (world) => {
    const { bureau, as } = world;
    await world.clock(start);
    const nights = await Nights.of(world);
    const id = bureau.id("fg");
    await behind(bureau, "delete from session where account_id = $1", [id]);
    await as("fg").signIn();
    await behind(
      bureau,
      `insert into authenticator_offer (account_id, seed, made_at) values ('${id}', '\\x00', house_now());
     insert into passkey_challenge (id, account_id, ends_at) values ('\\x01', '${id}', house_now() + interval '5 minutes');
     insert into organisation_visit (id, ends_at) values ('\\x02', house_now() + interval '10 minutes')`,
    );
    const open = async () =>
      Promise.all(
        ["session", "authenticator_offer", "passkey_challenge", "organisation_visit"].map(
          async (table) =>
            (
              await behind(
                bureau,
                `select from ${table} ${table === "organisation_visit" ? "" : `where account_id = '${id}'`}`,
              )
            ).length,
        ),
      );

    await nights.minute("2026-03-02T10:04:00+01:00");
    expect((await open()).slice(1)).toEqual([1, 1, 1]);
    await nights.minute("2026-03-02T10:16:00+01:00");
    expect(await open()).toEqual([0, 0, 0, 0]);
    await world.clock(start);
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "shows the FG for every table by which rule it is kept, and what is past its term: nothing, until somebody goes round the rounds",
  async (world) => {
    const { bureau, as } = world;
    await world.clock(start);
    const told = async () => (await as("fg").ask(KeptRulesDocument, {})).keptRules;
    const rules = await told();
    const tables = await behind<{ name: string }>(
      bureau,
      "select tablename as name from pg_tables where schemaname in ('public', 'report') order by 1",
    );
    await behind(
      bureau,
      `insert into act_key (account_id, key, action, answered, at)
      values ('${bureau.id("office")}', gen_random_uuid(), 'late', gen_random_uuid(), house_now() - interval '2 days')`,
    );
    const late = (await told()).filter(({ past }) => past);
    await behind(bureau, "delete from act_key where action = 'late'");

    expect(rules.map(({ rule }) => rule)).toEqual(keptCodes);
    expect(rules.flatMap((rule) => rule.tables ?? []).sort()).toEqual(tables.map(({ name }) => name));
    expect(rules.filter(({ past }) => past)).toEqual([]);
    expect(late.map(({ rule, past }) => [rule, past])).toEqual([["ACT_KEY", 1]]);
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "holds in the database too that nobody is forgotten before his day",
  async (world) => {
    const { bureau } = world;
    await world.clock(start);
    const { id } = await invited(world, "Blijver", "office");
    await does(world, "administrator", `/people/${id}/end`);
    const rounds = await SignedIn.as(bureau, "zv_rounds");
    expect(await rounds.asks("select forget_colleague($1, 'Iemand anders') done", [id])).toEqual([{ done: null }]);
    expect(await rounds.asks("select id from colleagues_to_forget() id where id = $1", [id])).toEqual([]);
    expect(await rounds.asks("delete from account where id = $1", [id])).toBe("42501");
    await rounds.leave();
    for (const early of [
      "update account set forgotten_on = house_today() where id = $1",
      "delete from account_change where account_id = $1",
    ])
      await expect(behind(bureau, early, [id])).rejects.toMatchObject({ code: "P0001" });
    expect(await ofHim(bureau, id)).toMatchObject({ account: 1, name: "Verzonnen Blijver" });
  },
);
