import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  CaseDocument,
  CloseCaseDocument,
  KeepReportDocument,
  RegisterRequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { keysOf } from "../support/keys-command.js";
import { Nights } from "../support/nights.js";
import { backedUp, Elsewhere } from "../support/restoring.js";
import { fileLaidDown, freezeWithoutNoise, signYear, totalOf, withoutNoise } from "../support/yearly.js";

const start = "2026-03-02";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const closed = (world: World) => world.aCase({ stage: "CLOSED", application: { receivedOn: start } });

async function objects(world: World, caseId: string): Promise<DecisionActs> {
  const { guardians } = await world.cases.seen(caseId);
  const who = { person: "GUARDIAN", subjectId: guardians?.[0]?.id, askedBy: "SELF", objectsTo: ["FIGURES"] } as const;
  const asked = { kind: "OBJECTION", channel: "EMAIL", receivedOn: start, ...who } as const;
  await world.as("office").ask(RegisterRequestDocument, {
    input: { ...(await world.cases.which(caseId)), ...asked } as never,
  });
  return new DecisionActs(world, caseId);
}

async function close(world: Pick<World, "as">, id: string): Promise<void> {
  const office = world.as("office");
  const { case: seen } = await office.ask(CaseDocument, { id });
  const input = { caseId: id, version: seen?.version ?? 0, outcome: "ADVICE", workEndedOn: start } as const;
  await office.ask(CloseCaseDocument, { input });
}

/** It goes, whatever its last day is. */
const goesToday = (id: string) => `set session_replication_role = replica;
  update case_file set destroy_on = house_today(), promised_by = house_today(), term_set_on = house_today() where id = '${id}';
  set session_replication_role = origin;
  insert into destruction_run (id, version, created_at, run_on, erased, held, waiting, residue) values (gen_random_uuid(), 1, house_now(), house_today(), 0, 0, 0, 0) on conflict do nothing;
  select erase_case('${id}', (select id from destruction_run where run_on = house_today()), sha256('case'), sha256('number'))`;

fulfils(
  "report/all-handled",
  "counts nobody twice in a year that was laid down after the copy, and says of nobody that he was counted who may not have been",
  async (world) => {
    await world.clock(`${start}T10:00:00+01:00`);
    const nights = await Nights.of(world);
    await nights.minute(`${start}T10:00:00+01:00`);
    await behind(world.bureau, "update case_file set counted_in = 0 where stage = 'CLOSED' and counted_in is null");
    await withoutNoise(world, 2026);
    const free = await closed(world);
    const [weighed, upheld] = [await closed(world), await closed(world)];
    await objects(world, weighed);
    const acts = await objects(world, upheld);
    await acts.decide({ outcome: "GRANTED" });
    await acts.tell(start);
    const [ended, late] = [
      await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" }),
      await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" }),
    ];
    await world.clock("2027-03-31T10:00:00+02:00");
    const backup = await backedUp(world.bureau, folder);
    await close(world, ended);
    await world.clock("2027-04-01T10:00:00+02:00");
    await signYear(world, 2026);
    await freezeWithoutNoise(world);
    await fileLaidDown(world, nights);
    expect(await totalOf(world, 2026)).toBe(2);
    const { keepReport: cited } = await world.as("ministry").ask(KeepReportDocument, { input: { cohorts: [2026] } });
    const later = path.join(folder, "later.keys");
    await keysOf(world.bureau, "export", later);

    for (const keys of [`${backup}.keys`, later]) {
      const knows = keys === later;
      const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
      try {
        await elsewhere.restored(backup, keys);
        const found = await elsewhere.rows<{ id: string; counted_in: number | null }>(
          "select id, counted_in from case_file",
        );
        const of = (id: string) => found.find((one) => one.id === id)?.counted_in;
        expect([knows, ...[free, weighed, upheld, ended, late].map(of)]).toEqual([
          ...[knows, 2026, null, 0],
          ...[knows ? 2026 : null, null],
        ]);

        // A report that was cited keeps its number, which goes to no other question.
        const kept = await elsewhere.rows("select number from report.kept");
        expect([knows, kept]).toEqual([knows, knows ? [{ number: cited.number }] : []]);

        await elsewhere.start();
        await close(elsewhere, ended);
        await close(elsewhere, late);
        const counts = await elsewhere.rows<{ id: string }>(
          "select id from report_handled(2027, null) where not left_out",
        );
        // Where nobody knows who of these was counted, none is counted once more; it is said, and of who is known to have been left out he still counts.
        expect([knows, counts.map(({ id }) => id)]).toEqual([knows, knows ? [late] : []]);
        const [said] = await elsewhere.rows<{ many: number }>(
          "select count(*)::int many from proof_handled_uncounted()",
        );
        expect([knows, said?.many]).toEqual([knows, knows ? 0 : 3]);
        // Nor does the ledger say of him that he was counted, when he goes.
        if (!knows) await elsewhere.rows(`select report_absorb('${ended}', null)`);
        await elsewhere.rows(goesToday(ended));
        const [line] = await elsewhere.rows<{ counted: boolean }>("select counted from erasure_ledger");
        expect([knows, line?.counted]).toEqual([knows, knows || null]);
      } finally {
        await elsewhere.close();
      }
    }
  },
  240_000,
);
