import { expect } from "@jest/globals";
import {
  CertificateOfDocument,
  CloseCaseDocument,
  LoneComplaintDocument,
  LoneComplaintsDocument,
  RegisterComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { aLoneComplaint, LoneComplaints } from "../support/lone-complaints.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02T10:00:00+01:00";

/** A case of which the work ended on the first of July 2026, and that its round erased two years later. */
async function purged(world: World) {
  await world.clock(start);
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  await world.clock("2026-07-01T10:00:00+02:00");
  const ended = { outcome: "ADVICE", workEndedOn: "2026-07-01" } as const;
  await world.as("office").ask(CloseCaseDocument, { input: { ...(await world.cases.which(caseId)), ...ended } });
  const { number } = await world.cases.seen(caseId);
  await nights.pass("2028-06-30", "2028-07-01");
  await world.clock("2028-07-02T10:00:00+02:00");
  return { caseId, number: number ?? "", nights, alone: new LoneComplaints(world) };
}

fulfils(
  "keep/complaint-5-years",
  "takes down a complaint of the day after the erasure in a small file alone: nothing comes back, and the certificate is the answer",
  async (world) => {
    const { caseId, number, nights, alone } = await purged(world);
    const late = { ...{ caseId, version: 1, directedAt: "BUREAU" }, ...{ receivedOn: "2028-07-02", channel: "EMAIL" } };
    const refused = await world
      .as("office")
      .ask(RegisterComplaintDocument, { input: { ...late, text: "Kwam niet." } as never })
      .catch((error: unknown) => String(error));
    const made = await alone.register({ receivedOn: "2028-07-02", fileNumber: ` ${number.toLowerCase()} ` });

    expect(refused).toMatch(/no such case|NOT_FOUND/);
    expect(made).toMatchObject({ lastContactOn: "2028-07-02", destroyOn: "2033-07-02", fileNumber: number });
    expect(await nights.isThere(caseId)).toBe(false);
    const { certificateOf } = await world.as("fg").ask(CertificateOfDocument, { input: { number } });
    expect(certificateOf).toMatchObject({ term: "HANDLED", destroyOn: "2028-07-01" });
    expect(await nights.residue([caseId])).toEqual([]);
    await world.clock(start);
  },
);

fulfils(
  "keep/complaint-5-years",
  "keeps the small file five years from the last contact about it, and erases it in the round of that day and not a day before",
  async (world) => {
    const { nights, alone } = await purged(world);
    const { id, number } = await alone.register({ receivedOn: "2028-07-02" });
    await world.clock("2028-09-15T10:00:00+02:00");
    const moved = await alone.contact(id, "2028-09-15");
    const earlier = await alone.contact(id, "2028-08-01");
    const settled = await alone.settle(id, "2028-09-15");
    await nights.pass("2033-07-02", "2033-09-14");
    const before = await alone.find(id);
    await nights.pass("2033-09-15");
    await Promise.all([nights.round(), nights.round()]);

    for (const seen of [moved, earlier, settled])
      expect(seen).toMatchObject({ lastContactOn: "2028-09-15", destroyOn: "2033-09-15" });
    expect(before).toMatchObject({ erasure: "FORETOLD", contacts: [{}, {}] });
    expect(await alone.find(id)).toBeNull();
    const { certificateOf } = await world.as("fg").ask(CertificateOfDocument, { input: { number: number ?? "" } });
    expect(certificateOf).toMatchObject({ term: "COMPLAINT_ALONE", destroyOn: "2033-09-15" });
    expect(certificateOf?.counts).toEqual(["lone_complaint 1", "lone_contact 2"]);
    expect(await nights.residue([id])).toEqual([]);
    expect((await nights.lines()).filter((line) => line.includes('"due":"2033-09-15"'))).toHaveLength(1);
    await world.clock(start);
  },
);

fulfils("keep/complaint-5-years", "is registered in a case only when that was handled", async (world) => {
  await world.clock(start);
  for (const stage of ["RECEIVED", "DECLINED", "ON_HOLD"] as const) {
    const which = await world.cases.which(await world.aCase({ stage }));
    const input = { ...which, directedAt: "BUREAU", receivedOn: "2026-03-02", channel: "EMAIL" } as const;
    const refused = await world
      .as("office")
      .refused(RegisterComplaintDocument, { input: { ...input, text: "Kwam niet." } });
    expect(refused).toMatchObject({ clause: "keep/complaint-5-years", key: "complaint-not-handled" });
  }
});

for (const stage of ["RECEIVED", "DECLINED", "ON_HOLD"] as const)
  fulfils(
    "keep/complaint-ever",
    `lets a case that is ${stage} go on time, and keeps of it nothing in the file of the complaint`,
    async (world) => {
      await world.clock(start);
      const nights = await Nights.of(world);
      const alone = new LoneComplaints(world);
      const caseId = await world.aCase({ stage });
      const { number, destroyOn } = await world.cases.seen(caseId);
      const made = await alone.register({ origin: "NOT_TAKEN_ON", fileNumber: number ?? "" });

      expect(made).toMatchObject({ fileNumber: null, destroyOn: "2031-03-02" });
      expect(await world.cases.seen(caseId)).toMatchObject({ destroyOn, complaints: [] });
      const day = destroyOn ?? "";
      await nights.pass(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10), day);
      expect(await nights.isThere(caseId)).toBe(false);
      expect(await alone.find(made.id)).not.toBeNull();
      expect(await nights.residue([caseId])).toEqual([]);
      await world.clock(start);
    },
  );

fulfils("keep/complaint-5-years", "goes round no case that was taken on and is still there", async (world) => {
  await world.clock(start);
  const alone = new LoneComplaints(world);
  for (const stage of ["IN_PROGRESS", "CLOSED"] as const) {
    const { number } = await world.cases.seen(await world.aCase({ stage, consultant: "consultant" }));
    for (const origin of ["ERASED", "NOT_TAKEN_ON"] as const)
      expect(await alone.refused({ origin, fileNumber: number ?? "" })).toMatchObject({
        clause: "keep/complaint-5-years",
        key: "complaint-has-case",
        fields: { fileNumber: expect.any(String) },
      });
  }
  const { number } = await world.cases.seen(await world.aCase());
  for (const fileNumber of [number ?? "", "OC-1999-0001"])
    expect(await alone.refused({ fileNumber })).toMatchObject({
      code: "BAD_USER_INPUT",
      clause: "keep/complaint-5-years",
      fields: { fileNumber: expect.stringMatching(/geen verklaring/) },
    });
  expect(await alone.refused({ receivedOn: "2026-03-03" })).toMatchObject({
    key: "complaint-in-future",
    fields: { receivedOn: expect.any(String) },
  });
});

holds(
  "shows what was complained of to the office and the FG, sealed where it lies, and to nobody else",
  async (world) => {
    await world.clock(start);
    const { id } = await new LoneComplaints(world).register({});
    const { complainant, reach, text } = aLoneComplaint();
    const page = { first: 5, sort: { field: "receivedOn", order: "DESC" }, filter: { state: "OPEN" } } as const;

    for (const by of ["office", "fg"] as const) {
      expect((await world.as(by).ask(LoneComplaintDocument, { id })).loneComplaint).toMatchObject({
        ...{ complainant, reach, text },
        withheld: [],
      });
      expect((await world.as(by).ask(LoneComplaintsDocument, page)).loneComplaints.total).toBeGreaterThan(0);
    }
    for (const by of ["consultant", "administrator", "ministry"] as const)
      for (const refused of [
        await world.as(by).refused(LoneComplaintDocument, { id }),
        await world.as(by).refused(LoneComplaintsDocument, page),
      ])
        expect(refused.code).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
    const lies = JSON.stringify(await behind(world.bureau, "select c::text from lone_complaint c"));
    for (const said of [complainant, reach, text]) expect(lies).not.toContain(said);
  },
);
