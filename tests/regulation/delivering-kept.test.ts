import { randomBytes } from "node:crypto";
import { expect } from "@jest/globals";
import {
  ChangeAddressDocument,
  LayPackReadyDocument,
  LiftRedactionDocument,
  RecordPackGivenDocument,
  type RecordPackGivenInput,
  RedactPassageDocument,
  RegisterRequestDocument,
  RequestDocument,
  RestrictCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { asksAccess } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { asksToChange } from "../support/changing.js";
import { DecisionActs } from "../support/decisions.js";
import {
  asksToBeGiven,
  code,
  Deliveries,
  fetchesAt,
  linkTo,
  mailedLink,
  piecesAt,
  today,
  unpacked,
} from "../support/deliveries.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { Nights } from "../support/nights.js";
import { emptyOutbox } from "../support/outbox.js";
import { toShare } from "../support/sharing.js";

const clause = "rights/access";

fulfils(
  clause,
  "tells a parent by mail that something lies ready, without code or name, also when the case is restricted meanwhile",
  async (world) => {
    const mail = await MailServer.open();
    try {
      const { caseId, deliver, her } = await asksToBeGiven(world);
      const { id } = await deliver.seen();
      const restricts = { kind: "RESTRICTION", person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL" } as const;
      const input = { ...(await world.cases.which(caseId)), ...restricts, subjectId: her, receivedOn: today };
      await world.as("fg").ask(RegisterRequestDocument, { input });
      const requestId = (await world.cases.seen(caseId, "fg")).requests?.find((one) => one.id !== id)?.id ?? "";
      const version = (await world.as("fg").ask(RequestDocument, { id: requestId })).request?.version ?? 0;
      const why = { ground: "ACCURACY", explanation: "De moeder betwist wat er staat." } as const;
      await world.as("fg").ask(RestrictCaseDocument, { input: { requestId, version, ...why } });
      await emptyOutbox(world.bureau);
      await world.as("fg").ask(RequestDocument, { id });
      const acts = new Deliveries({ ...world, cases: world.cases }, caseId);
      await acts.lay();
      const { link, to, text } = await mailedLink(world.bureau, mail);
      const { status, body } = await fetchesAt(world, link);

      expect([to, link]).toEqual(["mila@gezin.test", await acts.link()]);
      for (const absent of [code, "Papierenberg", "Moederink"]) expect(text).not.toContain(absent);
      expect([status, unpacked(body).names.length]).toEqual([200, 4]);
    } finally {
      await mail.close();
    }
  },
);

fulfils(clause, "hands over no rest of what is taken back while it is fetched", async (world) => {
  const { caseId, deliver } = await asksToBeGiven(world);
  const large = aPdf(randomBytes(4_900_000).toString("hex"));
  await new Papers(world).add(caseId, "consultant", aDocument({ receivedOn: today }), large);
  const link = await deliver.lay();
  const whole = await fetchesAt(world, link);
  const pieces = await piecesAt(world.bureau, link);
  const first = await pieces.next();
  await deliver.withdraw();

  expect([whole.status, (unpacked(whole.body).manifest.files as unknown[]).length]).toEqual([200, 4]);
  expect(first.value?.length).toBe(4 * 1024 * 1024);
  await expect(pieces.next()).rejects.toThrow("taken back");
});

fulfils(clause, "takes back what lay ready when an address in it becomes secret", async (world) => {
  const { caseId, deliver, her: guardianId } = await asksToBeGiven(world);
  const link = await deliver.lay();
  const lives = { hiddenStreet: "Schuilsteeg 9", hiddenPostcode: "0000 AB", hiddenCity: "Nergenshuizen" };
  const input = { ...(await world.cases.which(caseId)), person: "GUARDIAN", guardianId, ...lives } as const;
  await world.as("office").ask(ChangeAddressDocument, { input });
  const after = await fetchesAt(world, link);

  expect([after.status, await deliver.pieces()]).toEqual([404, 0]);
  expect(await deliver.last()).toMatchObject({ downloads: 0, endReason: "CONTENT_GONE" });
});

fulfils(clause, "takes back what lay ready when words are to be left out of it, or no longer", async (world) => {
  const { deliver } = await asksToBeGiven(world);
  const first = await deliver.lay();
  const leaves = { ...(await deliver.which()), passage: "Papierenberg", ground: "OTHERS_RIGHTS" } as const;
  await world.as("fg").ask(RedactPassageDocument, { input: leaves });
  const redacted = await fetchesAt(world, first);
  const second = await deliver.lay();
  const without = await fetchesAt(world, second);
  const redactionId = (await deliver.seen()).redactions?.[0]?.id ?? "";
  await world.as("fg").ask(LiftRedactionDocument, { input: { ...(await deliver.which()), redactionId } });
  const lifted = await fetchesAt(world, second);

  expect([redacted.status, without.status, lifted.status]).toEqual([404, 200, 404]);
  expect((await deliver.seen()).deliveries?.map(({ endReason }) => endReason)).toEqual([
    "CONTENT_GONE",
    "CONTENT_GONE",
  ]);
});

fulfils(clause, "goes with the case, and nothing of it is left", async (world) => {
  const start = "2026-03-02";
  await world.clock(`${start}T12:00:00+01:00`);
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "DECLINED", application: { receivedOn: start } });
  const { guardians } = await world.cases.seen(caseId);
  const asked = { kind: "ACCESS", person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", receivedOn: start } as const;
  const input = { ...(await world.cases.which(caseId)), ...asked, subjectId: guardians?.[0]?.id };
  await world.as("fg").ask(RegisterRequestDocument, { input });
  const deliver = new Deliveries(world, caseId);
  const link = await deliver.lay({ address: "ouder@gezin.test", addressProof: "LETTER_RECEIVED" });
  const acts = new DecisionActs(world, caseId);
  await acts.decide({ outcome: "GRANTED" });
  await acts.tell(start);
  const before = await fetchesAt(world, link);
  await nights.pass("2026-03-14", "2026-03-15");
  const after = await fetchesAt(world, link);
  const left = await behind(
    world.bureau,
    `select id from pack_delivery where case_id = $1 union all select id from pack_link where case_id = $1
     union all select id from pack_piece where case_id = $1`,
    [caseId],
  );

  expect([before.status, after.status]).toEqual([200, 404]);
  expect([await nights.isThere(caseId), left]).toEqual([false, []]);
});

fulfils(clause, "takes down that it was given on paper, how and on which day", async (world) => {
  await world.clock(`${today}T12:00:00+01:00`);
  const caseId = await asksAccess(world, today);
  const deliver = new Deliveries(world, caseId);
  const given = async (differs: Partial<RecordPackGivenInput> = {}) => ({
    input: { ...(await deliver.which()), manner: "REGISTERED_POST", givenOn: today, ...differs } as const,
  });
  const future = await world.as("fg").refused(RecordPackGivenDocument, await given({ givenOn: "2026-03-06" }));
  const before = await world.as("fg").refused(RecordPackGivenDocument, await given({ givenOn: "2026-03-04" }));
  const office = await world.as("office").refused(RecordPackGivenDocument, await given());
  await world.as("fg").ask(RecordPackGivenDocument, await given());
  const other = await asksToChange(
    world,
    await world.aCase({ application: { receivedOn: today } }),
    "CORRECTION",
    today,
  );
  const elsewhere = await world.as("fg").refused(RecordPackGivenDocument, await given(await other.which()));

  const wrongDay = { clause, key: "given-on-day", fields: { givenOn: expect.any(String) } };
  expect([future, before]).toMatchObject([wrongDay, wrongDay]);
  expect(elsewhere).toMatchObject({ clause, key: "pack-not-asked", fields: { manner: expect.any(String) } });
  expect(office?.code).toBe("FORBIDDEN");
  expect(await deliver.last()).toMatchObject({ manner: "REGISTERED_POST", givenOn: today, endsAt: null });
});

fulfils(
  "rights/portability",
  "gives along as JSON and as a table what the family provided, and nothing that others wrote",
  async (world) => {
    const { caseId, deliver, report } = await asksToBeGiven(world, { kind: "PORTABILITY" });
    const school = aDocument({ name: "school.pdf", source: "OWN_OBSERVATION", receivedOn: today });
    await new Papers(world).add(caseId, "consultant", school, aPdf("Van de consulent"));
    const { files, names, manifest } = unpacked((await fetchesAt(world, await deliver.lay())).body);

    expect(names).toEqual(["gegevens.json", "gegevens.csv", "document-001.pdf", "manifest.json"]);
    expect(files["document-001.pdf"]?.equals(report)).toBe(true);
    expect(manifest.notProvided).toEqual(expect.arrayContaining([{ type: "Document", count: 1 }]));
  },
);

fulfils(
  clause,
  "holds it behind the server's back: who it is for, how long it lies there, and what is in it",
  async (world) => {
    const { deliver } = await asksToBeGiven(world);
    await deliver.lay();
    const { id } = await deliver.last();
    const sets = (what: string) => behind(world.bureau, `update pack_delivery set ${what} where id = $1`, [id]);

    for (const what of [
      "ends_at = ends_at + interval '1 day'",
      "manner = 'POST'",
      "size = 1",
      "address_proof = 'IN_PERSON'",
    ])
      await expect(sets(what)).rejects.toThrow("delivery-over");
    await expect(
      behind(
        world.bureau,
        `insert into pack_piece (id, version, created_at, case_id, delivery_id, number, handed)
       select gen_random_uuid(), 1, house_now(), case_id, id, 2, '\\x00' from pack_delivery where id = $1`,
        [id],
      ),
    ).rejects.toThrow("delivery-over");
  },
);

fulfils("rights/erase", "takes back what lay ready when something in it is erased on request", async (world) => {
  const start = "2026-03-02";
  await world.clock(`${start}T12:00:00+01:00`);
  const { caseId, ids } = await toShare(world);
  const { plan, acts, carryOut, seen } = await asksToChange(world, caseId, "ERASURE", start);
  const { id, personId: subjectId, requesterId: askerId } = await seen();
  const asks = { kind: "ACCESS", person: "PUPIL", askedBy: "PARENT", subjectId, askerId, channel: "EMAIL" } as const;
  const input = { ...(await world.cases.which(caseId)), ...asks, receivedOn: start } as const;
  await world.as("office").ask(RegisterRequestDocument, { input });
  const requestId = (await world.cases.seen(caseId, "fg")).requests?.find((one) => one.id !== id)?.id ?? "";
  const asked = async () => (await world.as("fg").ask(RequestDocument, { id: requestId })).request;
  const ready = { requestId, version: (await asked())?.version ?? 0, code, language: "nl" } as const;
  const reached = { address: "elders@gezin.test", addressProof: "CALLED_KNOWN_NUMBER" } as const;
  await world.as("fg").ask(LayPackReadyDocument, { input: { ...ready, ...reached } });
  const link = await linkTo(world.bureau, caseId);
  const before = await fetchesAt(world, link);
  await plan(
    { target: "LEARNING", rowId: ids.LEARNING, measure: "ERASE" },
    { target: "ABSENCE", rowId: ids.ABSENCE, measure: "KEEP", ground: "LEGAL_CLAIM" },
  );
  await acts.decide({ outcome: "PARTLY", ground: "LEGAL_CLAIM" });
  await acts.sign();
  await carryOut();
  const after = await fetchesAt(world, link);

  expect([before.status, after.status]).toEqual([200, 404]);
  expect((await asked())?.deliveries).toMatchObject([{ endReason: "CONTENT_GONE", downloads: 1 }]);
  expect(await new Deliveries(world, caseId).pieces()).toBe(0);
});
