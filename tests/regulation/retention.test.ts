import { expect } from "@jest/globals";
import {
  AssignConsultantDocument,
  DeclineCaseDocument,
  HoldIntakeDocument,
  PlanIntakeDocument,
  PutOnHoldDocument,
  ReceiveApplicationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { anApplication } from "../support/cases.js";
import { fulfils, holds } from "../support/fulfils.js";

fulfils("keep/held-apart", "gives no consultant to a case that is on hold", async ({ as, aCase, cases, bureau }) => {
  const caseId = await aCase({ stage: "ON_HOLD" });
  const consultantId = bureau.id("consultant");

  const refusal = await as("office").refused(AssignConsultantDocument, {
    input: { ...(await cases.which(caseId)), consultantId },
  });

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "keep/held-apart" });
});

fulfils("keep/held-apart", "holds that rule in the database too", async ({ aCase, bureau }) => {
  const caseId = await aCase({ stage: "ON_HOLD" });

  const assigning = behind(
    bureau,
    `insert into assignment (id, version, created_at, case_id, consultant_id, from_on) values (gen_random_uuid(), 1, now(), $1, $2, '2026-03-02')`,
    [caseId, bureau.id("consultant")],
  );

  await expect(assigning).rejects.toMatchObject({ code: "ZV001", hint: "keep/held-apart" });
});

fulfils("keep/held-apart", "takes nobody from declined to on hold", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "DECLINED" });

  const refusal = await as("office").refused(PutOnHoldDocument, {
    input: { ...(await cases.which(caseId)), referredTo: "School", agreedCallbackOn: "2026-04-01" },
  });

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "keep/declined-14-days", key: "declined-stays" });
});

fulfils(
  "keep/declined-14-days",
  "declines nothing without an interview to count from, and never undoes it",
  async ({ as, aCase, cases }) => {
    const [planned, declined] = [await aCase({ stage: "INTAKE_PLANNED" }), await aCase({ stage: "DECLINED" })];
    const refused = async (caseId: string) =>
      as("office").refused(DeclineCaseDocument, {
        input: { ...(await cases.which(caseId)), reason: "Geen hulpvraag" },
      });
    const plannedAt = "2026-03-03T15:00:00+01:00";
    const again = await as("office").refused(PlanIntakeDocument, {
      input: { ...(await cases.which(declined)), plannedAt },
    });

    expect(await refused(planned)).toMatchObject({
      code: "REFUSED",
      clause: "keep/declined-14-days",
      key: "no-intake",
    });
    for (const refusal of [again, await refused(declined)])
      expect(refusal).toMatchObject({ clause: "keep/declined-14-days", key: "declined-stays" });
  },
);

fulfils(
  "keep/held-callback",
  "agrees on no day to ring back on which the data are gone",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "INTAKE_DONE" });
    const hold = async (agreedCallbackOn: string) => ({
      input: { ...(await cases.which(caseId)), referredTo: "Samenwerkingsverband", agreedCallbackOn },
    });

    const refusal = await as("office").refused(PutOnHoldDocument, await hold("2026-06-02"));
    await as("office").ask(PutOnHoldDocument, await hold("2026-06-01"));

    expect(refusal).toMatchObject({
      code: "REFUSED",
      clause: "keep/held-callback",
      fields: { agreedCallbackOn: expect.anything() },
    });
    expect(await cases.seen(caseId)).toMatchObject({
      stage: "ON_HOLD",
      agreedCallbackOn: "2026-06-01",
      destroyOn: "2026-06-02",
    });
  },
);

fulfils(
  "keep/held-callback",
  "puts nobody on hold without saying where to and until when",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "INTAKE_DONE" });

    const refusal = await as("office").refused(PutOnHoldDocument, { input: await cases.which(caseId) });

    expect(Object.keys(refusal.fields ?? {}).sort()).toEqual(["agreedCallbackOn", "referredTo"]);
  },
);

holds(
  "shows of a declined case the last lawful day and the day before it, without rolling over a weekend",
  async ({ clock, aCase, cases }) => {
    await clock("2026-12-20T10:00:00+01:00");
    const caseId = await aCase({ stage: "DECLINED", application: { receivedOn: "2026-12-20" } });

    expect(await cases.seen(caseId)).toMatchObject({
      promisedBy: "2027-01-03",
      destroyOn: "2027-01-02",
      term: "DECLINED",
    });
  },
);

holds("counts three months in one step, to the end of a short month", async ({ clock, aCase, cases }) => {
  for (const [heldOn, destroyOn] of [
    ["2026-11-30", "2027-02-28"],
    ["2027-11-30", "2028-02-29"],
    ["2026-01-31", "2026-04-30"],
  ] as const) {
    await clock(`${heldOn}T10:00:00+01:00`);
    const caseId = await aCase({ stage: "ON_HOLD", application: { receivedOn: heldOn } });

    expect((await cases.seen(caseId)).destroyOn).toBe(destroyOn);
  }
});

holds("counts two years from the end of the work", async ({ clock, aCase, cases }) => {
  for (const [endedOn, destroyOn] of [
    ["2028-02-29", "2030-02-28"],
    ["2028-12-31", "2030-12-31"],
  ] as const) {
    await clock(`${endedOn}T10:00:00+01:00`);
    const caseId = await aCase({ stage: "CLOSED", application: { receivedOn: endedOn } });

    expect(await cases.seen(caseId)).toMatchObject({ promisedBy: destroyOn, destroyOn, term: "HANDLED" });
  }
});

fulfils(
  "keep/declined-14-days",
  "takes no interview from the future and none before the application",
  async ({ as, clock, aCase, cases }) => {
    await clock("2029-03-05T10:00:00+01:00");
    const caseId = await aCase({ application: { receivedOn: "2029-03-05" } });
    const held = async (heldOn: string) =>
      as("office").refused(HoldIntakeDocument, { input: { ...(await cases.which(caseId)), heldOn } });

    expect(await held("2029-03-06")).toMatchObject({
      code: "REFUSED",
      clause: "keep/declined-14-days",
      key: "intake-in-future",
      fields: { heldOn: expect.anything() },
    });
    expect(await held("2029-03-04")).toMatchObject({ code: "BAD_USER_INPUT", fields: { heldOn: expect.anything() } });
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "takes no application and plans no interview for a day on which it is gone",
  async ({ as, clock, aCase, cases }) => {
    await clock("2029-03-05T10:00:00+01:00");
    const old = await as("office").refused(ReceiveApplicationDocument, {
      input: anApplication({ receivedOn: "2028-12-05" }),
    });
    const caseId = await aCase({ application: { receivedOn: "2029-03-05" } });
    const planned = async (plannedAt: string) => ({ input: { ...(await cases.which(caseId)), plannedAt } });

    const refusal = await as("office").refused(PlanIntakeDocument, await planned("2029-06-05T00:30:00+02:00"));
    await as("office").ask(PlanIntakeDocument, await planned("2029-06-04T23:30:00+02:00"));

    for (const [one, key, field] of [
      [old, "received-too-long-ago", "receivedOn"],
      [refusal, "intake-too-late", "plannedAt"],
    ] as const) {
      expect(one).toMatchObject({ code: "REFUSED", clause: "keep/no-longer-than-needed", key });
      expect(one.fields).toHaveProperty(field);
    }
  },
);

holds(
  "does nothing more with a case whose term is over, and lengthens none",
  async ({ as, clock, aCase, cases, bureau }) => {
    await clock("2029-04-02T10:00:00+02:00");
    const caseId = await aCase({ stage: "INTAKE_DONE", application: { receivedOn: "2029-04-02" } });
    await clock("2029-04-15T10:00:00+02:00");
    const held = { referredTo: "School", agreedCallbackOn: "2029-05-01" };

    const refusal = await as("office").refused(PutOnHoldDocument, {
      input: { ...(await cases.which(caseId)), ...held },
    });
    const lengthening = behind(
      bureau,
      "update case_file set destroy_on = '2030-01-01', promised_by = '2030-01-02' where id = $1",
      [caseId],
    );

    expect(refusal).toMatchObject({ clause: "keep/no-longer-than-needed", key: "term-over" });
    await expect(lengthening).rejects.toMatchObject({ code: "ZV001", message: "term-stays" });
  },
);

holds("agrees on no day to ring back that has passed", async ({ as, clock, aCase, cases }) => {
  await clock("2029-05-01T10:00:00+02:00");
  const caseId = await aCase({ stage: "INTAKE_DONE", application: { receivedOn: "2029-05-01" } });
  await clock("2029-05-07T10:00:00+02:00");
  const held = { referredTo: "School", agreedCallbackOn: "2029-05-06" };

  const refusal = await as("office").refused(PutOnHoldDocument, { input: { ...(await cases.which(caseId)), ...held } });

  expect(refusal.fields).toHaveProperty(["agreedCallbackOn"]);
});

holds("lets no case skip a stage or come back, whoever asks", async ({ aCase, bureau }) => {
  const [received, closed] = [
    await aCase({ application: { receivedOn: "2029-05-07" } }),
    await aCase({ stage: "CLOSED", application: { receivedOn: "2029-05-07" } }),
  ];
  const moved = (caseId: string, stage: string) =>
    behind(bureau, "update case_file set stage = $2 where id = $1", [caseId, stage]);

  await expect(moved(received, "ON_HOLD")).rejects.toMatchObject({ code: "ZV001", message: "wrong-stage" });
  await expect(moved(closed, "IN_PROGRESS")).rejects.toMatchObject({ code: "ZV001", message: "wrong-stage" });
});

fulfils(
  "keep/declined-14-days",
  "says before anybody decides until when the data would be kept",
  async ({ clock, aCase, cases }) => {
    await clock("2029-06-04T10:00:00+02:00");
    const caseId = await aCase({ stage: "INTAKE_DONE", application: { receivedOn: "2029-06-04" } });

    expect(await cases.seen(caseId)).toMatchObject({
      ifDeclinedPromisedBy: "2029-06-18",
      ifDeclinedDestroyOn: "2029-06-17",
      ifHeldDestroyOn: "2029-09-04",
      ifAwaitedDestroyOn: "2029-09-04",
    });
  },
);
