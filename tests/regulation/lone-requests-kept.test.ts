import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import {
  ApproveLoneRequestErasureDocument,
  CertificateOfDocument,
  ClausesDocument,
  OwnSignalsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { PersonName } from "../support/bureau.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { aLoneRequest, explanation, LoneRequests } from "../support/lone-requests.js";
import { firstEpoch, night, tellsDue } from "../support/night.js";
import { Nights } from "../support/nights.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

const start = "2026-03-05T10:00:00+01:00";
const newest = { first: 50, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;

async function alone(world: World) {
  await world.clock(start);
  const requests = new LoneRequests(world);
  await requests.clear();
  return requests;
}

const figure = async (world: World, id: string) =>
  (await world.as("office").ask(ClausesDocument, {})).clauses
    .flatMap(({ proofs }) => proofs ?? [])
    .find((one) => one?.figure === id)?.holds;
const signalsFor = async (world: World, by: PersonName) =>
  (await world.as(by).ask(OwnSignalsDocument, newest)).ownSignals.items
    .filter((one) => one.case === null)
    .map(({ kind }) => kind);

async function refused(requests: LoneRequests, toldOn = "2026-03-05") {
  const { id, number } = await requests.register({ wording: "Wat heeft u van mij?" });
  await requests.decide(id, { outcome: "REFUSED", ground: "EXCESSIVE" });
  await requests.sign(id);
  await requests.tell(id, toldOn);
  return { id, number: number ?? "" };
}

fulfils(
  "rights/any-channel",
  "tells the FG that one came, that its day is near, and with who leads the bureau that it is late; of one that stands still no more than that it does",
  async (world) => {
    const requests = await alone(world);
    const { id } = await requests.register({}, "office");
    const came = await signalsFor(world, "fg");
    await world.clock("2026-03-09T10:00:00+01:00");
    const { id: standing } = await requests.register();
    await requests.asks(standing);
    await world.clock("2026-03-29T10:00:00+02:00");
    await tellsDue(world.bureau);
    const near = await signalsFor(world, "fg");
    await world.clock("2026-04-07T23:50:00+02:00");
    await tellsDue(world.bureau);
    const onTheDay = [await figure(world, "lone_requests_late"), await signalsFor(world, "lead")];
    await world.clock("2026-04-08T00:10:00+02:00");
    for (const _ of [1, 2]) await tellsDue(world.bureau);
    const late = [await figure(world, "lone_requests_late"), await signalsFor(world, "lead")];
    await requests.decide(id, { outcome: "PARTLY", ground: "OTHERS_RIGHTS", finding: "KEPT" });
    const proposed = await signalsFor(world, "lead");
    await requests.sign(id);
    const judged = await signalsFor(world, "fg");
    await requests.tell(id, "2026-04-08");

    expect(came).toEqual(["REQUEST_RECEIVED"]);
    expect(near).toEqual(["IDENTITY_WAITS", "REQUEST_DUE", "REQUEST_RECEIVED"]);
    expect(onTheDay).toEqual([0, []]);
    expect(late).toEqual([1, ["REQUEST_LATE"]]);
    expect(proposed).toContain("DECISION_PROPOSED");
    expect(judged).toContain("DECISION_JUDGED");
    expect(await figure(world, "lone_requests_late")).toBe(0);
    await world.clock(start);
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "keeps a request without a file five years from its answer, and erases it in the round of that day and not a day before",
  async (world) => {
    const requests = await alone(world);
    const nights = await Nights.of(world);
    const { id, number } = await refused(requests);
    const { id: open } = await requests.register();
    await nights.pass("2031-02-27", "2031-03-04");
    const before = await requests.find(id);
    await nights.pass("2031-03-05");
    await Promise.all([nights.round(), nights.round()]);

    expect(before).toMatchObject({ destroyOn: "2031-03-05", erasure: "FORETOLD" });
    expect(await requests.find(id)).toBeNull();
    expect(await requests.find(open)).toMatchObject({ destroyOn: null, erasure: null });
    const { certificateOf } = await world.as("fg").ask(CertificateOfDocument, { input: { number } });
    expect(certificateOf).toMatchObject({
      ...{ term: "REQUEST_FILE", destroyOn: "2031-03-05" },
      counts: ["lone_request 1", "lone_decision 1"],
    });
    expect(await nights.residue([id])).toEqual([]);
    await world.clock(start);
  },
);

fulfils("keep/no-longer-than-needed", "leaves no name, text or reason of it behind in the database", async (world) => {
  const requests = await alone(world);
  const nights = await Nights.of(world);
  const { id } = await refused(requests);
  const everything = async () => {
    const tables = await behind<{ name: string }>(
      world.bureau,
      "select c.relname name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace",
    );
    const texts = await Promise.all(
      tables.map(({ name: table }) => behind<{ row: string }>(world.bureau, `select t::text as row from "${table}" t`)),
    );
    return texts
      .flat()
      .map(({ row }) => row)
      .join("\n");
  };
  const [before, keys] = [
    await everything(),
    await behind(world.bureau, "select from lone_decision where request_id = $1", [id]),
  ];
  await nights.pass("2031-02-27", "2031-03-05");
  const after = await everything();

  // Sealed as long as it is here, and gone with its keys.
  for (const said of [...["Verzonnen van Vraag", "Vraaglaan 7"], explanation, "Wat heeft u van mij?"])
    expect([before.includes(said), after.includes(said)]).toEqual([false, false]);
  expect([keys.length, before.includes(id), after.includes(id)]).toEqual([1, true, false]);
  await world.clock(start);
});

fulfils(
  "keep/no-longer-than-needed",
  "asks the FG, and nobody else, about a request without a file that no night foretold",
  async (world) => {
    const requests = await alone(world);
    const nights = await Nights.of(world);
    const { id } = await refused(requests);
    const early = await world.as("fg").refused(ApproveLoneRequestErasureDocument, { input: await requests.which(id) });
    await nights.pass("2031-03-06");
    const waiting = await requests.find(id);
    const lead = await world.as("lead").refused(ApproveLoneRequestErasureDocument, { input: await requests.which(id) });
    await world.as("fg").ask(ApproveLoneRequestErasureDocument, { input: await requests.which(id) });
    await nights.round();

    expect(early).toMatchObject({ key: "waits-for-nobody", fields: { requestId: expect.any(String) } });
    expect(waiting).toMatchObject({ erasure: "WAITING" });
    expect(lead.code).toBe("FORBIDDEN");
    expect(await requests.find(id)).toBeNull();
    await world.clock(start);
  },
);

holds("opens a request without a file after a night that changed the keys", async (world) => {
  await firstEpoch(world.bureau);
  const requests = await alone(world);
  const { id } = await refused(requests);
  const whole = await night(world.bureau, "2026-03-06T00:20:00+01:00");

  const epochs = await behind(world.bureau, "select epoch from lone_request union select epoch from lone_decision");
  expect(epochs).toEqual([{ epoch: whole }]);
  expect(await requests.find(id)).toMatchObject({ name: aLoneRequest().name, decisions: [{ explanation }] });
  await world.clock(start);
});

fulfils(
  "keep/erased",
  "erases again out of a copy a request without a file that went since, and opens one that did not",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    const requests = await alone(world);
    const nights = await Nights.of(world);
    const { id: gone } = await refused(requests);
    const { id: stays } = await requests.register();
    const backup = await backedUp(world.bureau, folder);
    await nights.pass("2031-03-04", "2031-03-05");
    expect(await requests.find(gone)).toBeNull();

    try {
      const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
      try {
        await elsewhere.restored(backup, `${backup}.keys`);
        await elsewhere.start();
        const there = new LoneRequests({ ...world, as: elsewhere.as.bind(elsewhere) });
        expect(await there.find(gone)).toBeNull();
        expect(await there.find(stays)).toMatchObject({ name: aLoneRequest().name, state: "RequestInitiated" });
        expect(await elsewhere.rows("select count(*)::int many from lone_decision")).toEqual([{ many: 0 }]);
      } finally {
        await elsewhere.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
