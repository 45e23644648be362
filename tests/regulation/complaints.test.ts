import { expect } from "@jest/globals";
import {
  CloseCaseDocument,
  ProposeComplaintCorrectionDocument,
  RecordContactDocument,
  RegisterComplaintDocument,
  type RegisterComplaintInput,
  SettleComplaintDocument,
  SignComplaintCorrectionDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02T10:00:00+01:00";

const stays = {
  clause: "keep/complaint-ever",
  key: "complaint-stays",
  fields: { complaintId: expect.anything() },
};

/** A case that was taken on; closed on the day it began unless said otherwise. */
async function handled(world: World, stage: "CLOSED" | "IN_PROGRESS" = "CLOSED") {
  await world.clock(start);
  const caseId = await world.aCase({ stage, consultant: "consultant" });
  const which = () => world.cases.which(caseId);
  const complaint = async (differs: Partial<RegisterComplaintInput> = {}) => ({
    input: {
      ...(await which()),
      ...{ directedAt: "BUREAU", receivedOn: "2026-03-02", channel: "EMAIL", text: "De consulent kwam niet." },
      ...differs,
    } as RegisterComplaintInput,
  });
  const complains = async (differs: Partial<RegisterComplaintInput> = {}) =>
    world.as("office").ask(RegisterComplaintDocument, await complaint(differs));
  const refused = async (differs: Partial<RegisterComplaintInput> = {}) =>
    world.as("office").refused(RegisterComplaintDocument, await complaint(differs));
  const seen = () => world.cases.seen(caseId, "office");
  const complaintId = async () => (await seen()).complaints?.[0]?.id ?? "";
  return { caseId, which, complains, refused, seen, complaintId };
}

fulfils(
  "keep/complaint-5-years",
  "keeps the file five years from the same day, at once, when a complaint of the bureau comes on the last but one day of two years",
  async (world) => {
    const { complains, seen } = await handled(world);
    const before = await seen();
    await world.clock("2028-03-01T10:00:00+01:00");

    await complains({ receivedOn: "2028-03-01" });

    expect(before).toMatchObject({ term: "HANDLED", destroyOn: "2028-03-02" });
    expect(await seen()).toMatchObject({
      term: "HANDLED_COMPLAINT",
      destroyOn: "2031-03-02",
      promisedBy: "2031-03-02",
    });
    await world.clock(start);
  },
);

fulfils(
  "keep/complaint-5-years",
  "keeps it so when the case is closed after the complaint, and counts from a later talk",
  async (world) => {
    const { caseId, complains, seen, which } = await handled(world, "IN_PROGRESS");
    await complains();
    await world.as("office").ask(CloseCaseDocument, {
      input: { ...(await which()), outcome: "ADVICE", workEndedOn: "2026-03-02" },
    });
    const closed = await seen();
    await world.clock("2026-09-15T10:00:00+02:00");
    const talk = {
      partner: "GUARDIAN",
      subject: "WORK",
      isReached: true,
      channel: "PHONE",
      heldOn: "2026-09-15",
      summary: "Over het werk.",
    } as const;
    await world.as("office").ask(RecordContactDocument, { input: { ...(await world.cases.which(caseId)), ...talk } });

    expect(closed).toMatchObject({ term: "HANDLED_COMPLAINT", destroyOn: "2031-03-02" });
    expect(await seen()).toMatchObject({ term: "HANDLED_COMPLAINT", destroyOn: "2031-09-15" });
    await world.clock(start);
  },
);

fulfils("keep/complaint-5-years", "is lengthened by no quarrel with a school or another", async (world) => {
  const { refused, seen } = await handled(world);

  for (const directedAt of ["SCHOOL", "OTHER"] as const)
    expect(await refused({ directedAt })).toMatchObject({
      code: "REFUSED",
      clause: "keep/complaint-5-years",
      key: "complaint-elsewhere",
      fields: { directedAt: expect.anything() },
    });
  for (const receivedOn of ["2026-03-03", "2026-03-01"])
    expect(await refused({ receivedOn })).toMatchObject({
      key: "complaint-day",
      fields: { receivedOn: expect.anything() },
    });
  expect(await seen()).toMatchObject({ term: "HANDLED", complaints: [] });
});

fulfils(
  "keep/complaint-ever",
  "stays five years once the complaint is settled, unfounded or withdrawn",
  async (world) => {
    for (const state of ["FOUNDED", "UNFOUNDED", "SETTLED", "WITHDRAWN"] as const) {
      const { complains, complaintId, seen, which } = await handled(world);
      await complains();
      const settled = { ...(await which()), complaintId: await complaintId(), state, settledOn: "2026-03-02" };
      await world.as("office").ask(SettleComplaintDocument, { input: settled });
      const again = { ...settled, ...(await which()) };

      expect(await world.as("office").refused(SettleComplaintDocument, { input: again })).toMatchObject(stays);
      expect(await seen()).toMatchObject({
        term: "HANDLED_COMPLAINT",
        destroyOn: "2031-03-02",
        complaints: [{ state }],
      });
    }
  },
);

fulfils(
  "keep/complaint-ever",
  "is two years again only when the FG finds that there was none, with a reason, and a lead signs",
  async (world) => {
    const { complains, complaintId, seen, which } = await handled(world);
    await complains();
    const of = async () => ({ ...(await which()), complaintId: await complaintId() });
    const early = await world.as("office").refused(SignComplaintCorrectionDocument, { input: await of() });
    const unsigned = await world.as("lead").refused(SignComplaintCorrectionDocument, { input: await of() });
    const office = await world
      .as("office")
      .refused(ProposeComplaintCorrectionDocument, { input: { ...(await of()), correction: "Ging over school." } });
    await world
      .as("fg")
      .ask(ProposeComplaintCorrectionDocument, { input: { ...(await of()), correction: "Ging over school." } });
    const proposed = await seen();
    const twice = await world
      .as("fg")
      .refused(ProposeComplaintCorrectionDocument, { input: { ...(await of()), correction: "Toch anders." } });
    const alone = await world.as("office").refused(SignComplaintCorrectionDocument, { input: await of() });
    await world.as("lead").ask(SignComplaintCorrectionDocument, { input: await of() });

    expect(unsigned).toMatchObject({ code: "REFUSED", clause: "keep/complaint-ever", key: "nothing-proposed" });
    expect(office.code).toBe("FORBIDDEN");
    expect(proposed).toMatchObject({ term: "HANDLED_COMPLAINT", complaints: [{ correctedOn: null }] });
    expect(twice).toMatchObject(stays);
    // Also where there is nothing to sign yet.
    for (const one of [early, alone]) expect(one).toMatchObject({ clause: "keep/complaint-ever", key: "lead-only" });
    expect(await seen()).toMatchObject({ term: "HANDLED", destroyOn: "2028-03-02" });
    expect((await seen()).complaints).toMatchObject([{ correction: "Ging over school.", correctedOn: "2026-03-02" }]);
  },
);

fulfils(
  "keep/complaint-ever",
  "holds in the database that a complaint stays, and that two put it right",
  async (world) => {
    const { caseId, complains } = await handled(world);
    await complains();
    const changes = (set: string) => behind(world.bureau, `update complaint set ${set} where case_id = $1`, [caseId]);
    const refused = { code: "ZV001", hint: "keep/complaint-ever" };

    await expect(changes("received_on = received_on - 1")).rejects.toMatchObject(refused);
    await expect(changes(`proposed_by_id = '${world.bureau.id("office")}'`)).rejects.toMatchObject(refused);
    await expect(
      changes(`corrected_by_id = '${world.bureau.id("lead")}', corrected_on = house_today()`),
    ).rejects.toThrow("corrected_by_two");
    await expect(
      behind(world.bureau, "update case_file set complained_on = null where id = $1", [caseId]),
    ).rejects.toMatchObject(refused);
  },
);

fulfils(
  "keep/complaint-5-years",
  "wins from the round when it comes first, and finds nothing when it comes after",
  async (world) => {
    const { caseId, complains, refused } = await handled(world);
    const other = await handled(world);
    const nights = await Nights.of(world);
    await nights.pass("2028-03-01");
    await world.clock("2028-03-02T00:15:30+01:00");
    await complains({ receivedOn: "2028-03-02" });

    await nights.round();
    const late = await other.refused({ receivedOn: "2028-03-02" }).catch((error: unknown) => String(error));

    expect([await nights.isThere(caseId), await nights.isThere(other.caseId)]).toEqual([true, false]);
    expect(JSON.stringify(late)).toMatch(/no such case/);
    expect((await refused({ directedAt: "SCHOOL" })).key).toBe("complaint-elsewhere");
    await world.clock(start);
  },
);
