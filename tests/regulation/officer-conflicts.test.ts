import { expect } from "@jest/globals";
import { ClausesDocument, OfficerConflictsDocument } from "@zorgvuldig/schema/generated/operations";
import type { Role } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { does } from "../support/people.js";

const clause = "oversight/fg";
const conflicts = async ({ as }: World, who: "fg" | "lead" = "fg") =>
  (await as(who).ask(OfficerConflictsDocument, {})).officerConflicts;
const counted = async ({ as }: World, figure: string) =>
  (await as("fg").ask(ClausesDocument, {})).clauses
    .flatMap(({ proofs }) => proofs ?? [])
    .find((one) => one.figure === figure)?.holds;
/** As if he had left on that day. */
const end = ({ bureau }: World, id: string, endedOn: string) =>
  behind(
    bureau,
    `set session_replication_role = replica; update account set ended_on = '${endedOn}' where id = '${id}'; set session_replication_role = origin`,
  );
let made = 0;
/** Somebody with the FG's name, written otherwise, whom the administrator invites. */
const alike = async (world: World, role: Role): Promise<string> => {
  const person = { email: `ander${++made}@bureau.test`, name: "verzonnen  FG", organisation: "Elders", role };
  const { status, body } = await does(world, "administrator", "/people", person);
  expect(status).toBe(200);
  return body.id;
};

fulfils(clause, "says to the FG and to a lead that the FG also works on cases, and counts it", async (world) => {
  const before = await conflicts(world);
  const id = await alike(world, "consultant");

  const told = { reason: "WORKS_NOW", officer: "Verzonnen fg", other: "verzonnen FG", organisation: "Elders" };
  expect(before).toEqual([]);
  for (const who of ["fg", "lead"] as const)
    expect(await conflicts(world, who)).toMatchObject([{ ...told, other: expect.stringMatching(/fg/i) }]);
  expect([await counted(world, "officer_works"), await counted(world, "officer_twice")]).toEqual([1, 0]);
  expect((await world.as("consultant").refused(OfficerConflictsDocument, {})).code).toBe("FORBIDDEN");
  await behind(world.bureau, "update account set name = 'Iemand anders' where id = $1", [id]);
  expect(await conflicts(world)).toEqual([]);
});

fulfils(clause, "says for two years that the FG worked on cases before, and not a day longer", async (world) => {
  const id = await alike(world, "office");
  await end(world, id, "2024-03-03");
  const within = await conflicts(world);
  const figure = await counted(world, "officer_worked");
  await end(world, id, "2024-03-02");
  const after = await conflicts(world);

  expect(within).toMatchObject([{ reason: "WORKED_BEFORE" }]);
  expect(figure).toBe(1);
  expect(after).toEqual([]);
});

fulfils(clause, "says that the account itself worked on cases before it was the FG's", async (world) => {
  const worked = (changedAt: string) =>
    behind(
      world.bureau,
      `set session_replication_role = replica;
       delete from account_change where account_id = '${world.bureau.id("fg")}';
       insert into account_change (id, account_id, changed_at, role, is_lead, is_ended) values
         (gen_random_uuid(), '${world.bureau.id("fg")}', '2020-01-01', 'office', false, false),
         (gen_random_uuid(), '${world.bureau.id("fg")}', '${changedAt}', 'fg', false, false);
       set session_replication_role = origin`,
    );
  await worked("2024-03-03");
  const within = await conflicts(world);
  await worked("2024-03-01");

  expect(within).toMatchObject([{ reason: "WORKED_BEFORE", officer: "Verzonnen fg", other: "Verzonnen fg" }]);
  expect(await conflicts(world)).toEqual([]);
});

fulfils(clause, "says that the FG has a second account that works on no case", async (world) => {
  const id = await alike(world, "ministry");
  const told = await conflicts(world);
  const figure = await counted(world, "officer_twice");
  await end(world, id, "2026-03-01");

  expect(told).toMatchObject([{ reason: "SECOND_ACCOUNT" }]);
  expect(figure).toBe(1);
  expect(await conflicts(world)).toEqual([]);
});
