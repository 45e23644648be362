import { expect } from "@jest/globals";
import {
  ProposeLoneCorrectionDocument,
  RecordLoneContactDocument,
  SettleLoneComplaintDocument,
  SignLoneCorrectionDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, holds } from "../support/fulfils.js";
import { aLoneComplaint, LoneComplaints } from "../support/lone-complaints.js";
import { firstEpoch, night } from "../support/night.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02T10:00:00+01:00";

fulfils(
  "keep/complaint-ever",
  "erases a small file that was no complaint when the FG finds so with a reason and a lead signs, and not before",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    await nights.pass("2026-03-03");
    const alone = new LoneComplaints(world);
    const { id } = await alone.register({});
    const which = () => alone.which(id);
    const office = world.as("office");
    const why = { correction: "Ging over school." };
    const unsigned = await world.as("lead").refused(SignLoneCorrectionDocument, { input: await which() });
    const tooSoon = await office.refused(SignLoneCorrectionDocument, { input: await which() });
    const byOffice = await office.refused(ProposeLoneCorrectionDocument, { input: { ...(await which()), ...why } });
    await world.as("fg").ask(ProposeLoneCorrectionDocument, { input: { ...(await which()), ...why } });
    const twice = await world
      .as("fg")
      .refused(ProposeLoneCorrectionDocument, { input: { ...(await which()), ...why } });
    const notLead = await office.refused(SignLoneCorrectionDocument, { input: await which() });
    const proposed = await alone.find(id);
    await world.as("lead").ask(SignLoneCorrectionDocument, { input: await which() });
    const signed = await alone.find(id);
    const late = await office.refused(RecordLoneContactDocument, {
      input: { ...(await which()), heldOn: "2026-03-03", channel: "PHONE", summary: "Nog een keer." },
    });
    await nights.round();

    expect(unsigned).toMatchObject({ clause: "keep/complaint-ever", key: "nothing-proposed" });
    expect(byOffice.code).toBe("FORBIDDEN");
    expect(twice).toMatchObject({ key: "complaint-stays", fields: { correction: expect.any(String) } });
    // Also where there is nothing to sign yet.
    for (const one of [tooSoon, notLead])
      expect(one).toMatchObject({ clause: "keep/complaint-ever", key: "lead-only" });
    expect(proposed).toMatchObject({ ...why, correctedOn: null, destroyOn: "2031-03-02" });
    expect(signed).toMatchObject({ correctedOn: "2026-03-03", destroyOn: "2026-03-03", erasure: "DUE" });
    expect(late).toMatchObject({
      clause: "keep/complaint-ever",
      key: "complaint-stays",
      fields: { heldOn: expect.any(String) },
    });
    expect(await alone.find(id)).toBeNull();
    await world.clock(start);
  },
);

holds("opens what was said after a night that changed the keys", async (world) => {
  await firstEpoch(world.bureau);
  await world.clock(start);
  const alone = new LoneComplaints(world);
  const { id } = await alone.register({});
  await alone.contact(id, "2026-03-02");
  const epochs = () =>
    behind<{ epoch: number }>(world.bureau, "select epoch from lone_complaint union select epoch from lone_contact");
  const [before] = await epochs();

  const whole = await night(world.bureau, "2026-03-03T00:20:00+01:00");

  expect(whole).toBe((before?.epoch ?? 0) + 1);
  expect(await epochs()).toEqual([{ epoch: whole }]);
  expect(await alone.find(id)).toMatchObject({
    text: aLoneComplaint().text,
    contacts: [{ summary: "Over de klacht." }],
  });
  await world.clock(start);
});

fulfils("keep/complaint-ever", "keeps it five years however it ended, and ends it once", async (world) => {
  await world.clock(start);
  const alone = new LoneComplaints(world);
  for (const state of ["FOUNDED", "UNFOUNDED", "SETTLED", "WITHDRAWN"] as const) {
    const { id } = await alone.register({});
    expect(await alone.settle(id, "2026-03-02", state)).toMatchObject({ state, destroyOn: "2031-03-02" });
    const again = { ...(await alone.which(id)), state: "FOUNDED", settledOn: "2026-03-02" } as const;
    expect(await world.as("office").refused(SettleLoneComplaintDocument, { input: again })).toMatchObject({
      key: "complaint-stays",
      fields: { state: expect.any(String) },
    });
  }
  const { id } = await alone.register({});
  for (const [settledOn, says] of [
    ["2026-03-03", /toekomst/],
    ["2026-03-01", /ontvangst van de klacht/],
  ] as const)
    expect(
      await world.as("office").refused(SettleLoneComplaintDocument, {
        input: { ...(await alone.which(id)), state: "SETTLED", settledOn },
      }),
    ).toMatchObject({ fields: { settledOn: expect.stringMatching(says) } });
});

fulfils(
  "keep/complaint-5-years",
  "counts from no talk of tomorrow, and from none before the complaint",
  async (world) => {
    await world.clock(start);
    const alone = new LoneComplaints(world);
    const { id } = await alone.register({});
    for (const heldOn of ["2026-03-03", "2026-03-01"])
      expect(
        await world.as("office").refused(RecordLoneContactDocument, {
          input: { ...(await alone.which(id)), heldOn, channel: "PHONE", summary: "Gesproken." },
        }),
      ).toMatchObject({ clause: "keep/complaint-5-years", key: "contact-day", fields: { heldOn: expect.any(String) } });
  },
);

fulfils(
  "keep/complaint-5-years",
  "holds in the database what the term is counted from, and that it stays",
  async (world) => {
    await world.clock(start);
    const { id } = await new LoneComplaints(world).register({});
    const changes = (set: string) => behind(world.bureau, `update lone_complaint set ${set} where id = $1`, [id]);
    const term = { code: "ZV001", hint: "keep/complaint-5-years" };
    const stays = { code: "ZV001", hint: "keep/complaint-ever" };

    await expect(changes("destroy_on = destroy_on + 1")).rejects.toMatchObject(term);
    await expect(changes("destroy_on = destroy_on - 1")).rejects.toMatchObject(term);
    await expect(changes("last_contact_on = '2026-03-03', destroy_on = '2031-03-03'")).rejects.toMatchObject(term);
    await expect(changes("received_on = received_on - 1")).rejects.toMatchObject(stays);
    await expect(changes("origin = 'NOT_TAKEN_ON'")).rejects.toMatchObject(stays);
    await expect(changes(`proposed_by_id = '${world.bureau.id("office")}'`)).rejects.toMatchObject(stays);
    await expect(changes(`approved_by_id = '${world.bureau.id("lead")}'`)).rejects.toMatchObject({
      hint: "keep/no-longer-than-needed",
    });
    await expect(
      changes(`corrected_by_id = '${world.bureau.id("lead")}', corrected_on = '2026-03-02', destroy_on = '2026-03-02'`),
    ).rejects.toThrow("lone_corrected_by_two");
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "waits for a lead when no night foretold that a small file goes, and erases it within a minute of the yes",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const alone = new LoneComplaints(world);
    const { id } = await alone.register({});
    const early = await alone.approve(id, "lead");
    const office = await alone.approve(id, "office");
    await nights.pass("2031-03-05");
    const waiting = await alone.find(id);
    const later = await alone.approve(id, "office");
    const yes = await alone.approve(id, "lead");
    await nights.round();

    expect(early).toMatchObject({
      clause: "keep/no-longer-than-needed",
      key: "waits-for-nobody",
      fields: { loneComplaintId: expect.any(String) },
    });
    expect(waiting).toMatchObject({ erasure: "WAITING" });
    for (const one of [office, later])
      expect(one).toMatchObject({ clause: "keep/no-longer-than-needed", key: "lead-only" });
    expect(yes).toBeNull();
    expect(await alone.find(id)).toBeNull();
    await world.clock(start);
  },
);
