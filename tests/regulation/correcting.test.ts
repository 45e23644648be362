import { expect } from "@jest/globals";
import { CaseDocument, PostDisclosureDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { asksToChange } from "../support/changing.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { toShare } from "../support/sharing.js";

const start = "2026-03-02";
const clause = "rights/correct";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);

/** A case of which a letter with what was learned went to a school. */
async function shared(world: World) {
  await on(world, start);
  const it = await toShare(world);
  const disclosure = await it.share({ recordIds: [it.ids.LEARNING], facts: ["BIRTH_ON"] });
  const post = { ...(await world.cases.which(it.caseId)), disclosureId: disclosure.id, postedOn: start };
  await world.as("office").ask(PostDisclosureDocument, { input: post });
  const pupilId = (await world.cases.seen(it.caseId)).pupil?.id ?? "";
  return { ...it, disclosure, pupilId, ...(await asksToChange(world, it.caseId, "CORRECTION", start)) };
}

fulfils(clause, "puts right exactly what the decision names, and keeps what it was for the FG alone", async (world) => {
  const it = await shared(world);
  const before = await world.cases.seen(it.caseId, "consultant");
  await it.plan(
    { target: "PUPIL", rowId: it.pupilId, field: "birthOn", measure: "CORRECT", becomes: "2015-05-01" },
    { target: "LEARNING", rowId: it.ids.LEARNING, field: "text", measure: "CORRECT", becomes: "Leest traag." },
  );
  await it.acts.decide({ outcome: "GRANTED" });
  const early = await it.acts.tellNot(start);
  const notHis = await it.carryOutNot("lead");
  await it.carryOut();
  const after = await world.cases.seen(it.caseId, "consultant");
  const changes = (await it.seen()).changes;
  const office = await world.as("lead").ask(CaseDocument, { id: it.caseId });
  await it.acts.tell(start);

  expect(early).toMatchObject({ clause: "oversight/fg", key: "change-unmade" });
  expect(notHis).toMatchObject({ code: "FORBIDDEN" });
  expect(after.pupil).toMatchObject({ ...before.pupil, birthOn: "2015-05-01" });
  expect(after.learning).toMatchObject([{ text: "Leest traag.", aspect: before.learning?.[0]?.aspect }]);
  expect(after.absence).toEqual(before.absence);
  expect(changes).toMatchObject([
    { was: "2016-05-01", becomes: "2015-05-01", madeOn: start },
    { was: "Leest vlot.", becomes: "Leest traag.", madeOn: start },
  ]);
  expect(JSON.stringify(office)).not.toContain("Leest vlot.");
  expect(await it.seen()).toMatchObject({ state: "RequestFulfilled", answeredOn: start });
});

fulfils(
  clause,
  "plans one notice for each letter that told what is put right, and follows it to its end",
  async (world) => {
    const it = await shared(world);
    await it.plan(
      { target: "PUPIL", rowId: it.pupilId, field: "birthOn", measure: "CORRECT", becomes: "2015-05-01" },
      { target: "PUPIL", rowId: it.pupilId, field: "gender", measure: "CORRECT", becomes: "GIRL" },
      { target: "LEARNING", rowId: it.ids.LEARNING, field: "text", measure: "CORRECT", becomes: "Leest traag." },
      { target: "ABSENCE", rowId: it.ids.ABSENCE, field: "text", measure: "CORRECT", becomes: "Was ziek." },
    );
    await it.acts.decide({ outcome: "GRANTED" });
    await it.carryOut();
    const planned = await it.notices();
    await on(world, "2026-03-04");
    const office = world.as("office");
    const early = await office.refused(
      it.document,
      await it.follow({ state: "NotificationCompleted", doneOn: "2026-03-01", channel: "EMAIL" }),
    );
    const ahead = await office.refused(
      it.document,
      await it.follow({ state: "NotificationCompleted", doneOn: "2026-03-05", channel: "EMAIL" }),
    );
    const unsaid = await office.refused(it.document, await it.follow({ state: "NotificationNotNeeded" }));
    await office.ask(it.document, await it.follow({ state: "NotificationFailed", remark: "De school neemt niet op." }));
    await office.ask(
      it.document,
      await it.follow({ state: "NotificationCompleted", doneOn: "2026-03-04", channel: "EMAIL" }),
    );
    const again = await office.refused(
      it.document,
      await it.follow({ state: "NotificationFailed", remark: "Toch niet bereikt." }),
    );

    expect(planned).toMatchObject([
      {
        matter: "CORRECTED",
        state: "NotificationPlanned",
        plannedOn: start,
        disclosure: { id: it.disclosure.id, institution: { id: it.institutionId } },
      },
    ]);
    expect(early).toMatchObject({ clause, key: "told-before", fields: { doneOn: expect.any(String) } });
    expect(ahead).toMatchObject({ fields: { doneOn: expect.any(String) } });
    expect(unsaid).toMatchObject({ fields: { remark: expect.any(String) } });
    expect(again).toMatchObject({ clause, key: "notice-done" });
    expect(await it.notices()).toMatchObject([
      { state: "NotificationCompleted", doneOn: "2026-03-04", channel: "EMAIL" },
    ]);
  },
);

fulfils(
  clause,
  "answers a disputed opinion with the person's own words, which go along from then on",
  async (world) => {
    const it = await shared(world);
    const said = "Volgens haar moeder leest zij thuis elke dag.";
    await it.plan({ target: "LEARNING", rowId: it.ids.LEARNING, measure: "STATEMENT", becomes: said });
    const whole = await it.acts.decideNot({ outcome: "GRANTED" });
    await it.acts.decide({ outcome: "PARTLY", ground: "NOT_INACCURATE" });
    const unsigned = await it.carryOutNot();
    await it.acts.sign();
    await it.carryOut();
    await it.acts.tell(start);
    const seen = await world.cases.seen(it.caseId, "consultant");

    expect(whole).toMatchObject({ clause: "oversight/fg", key: "answer-and-changes" });
    expect(unsigned).toMatchObject({ clause: "oversight/fg", key: "decision-unsigned" });
    expect(seen.learning).toMatchObject([{ text: "Leest vlot.", statement: said }]);
    expect(await it.notices()).toMatchObject([{ matter: "CORRECTED" }]);
    const again = await it.share({ recordIds: [it.ids.LEARNING] });
    const letter = await pdfAt(world.as("consultant"), `/disclosures/${again.id}`);

    expect((await readPdf(letter.body)).text).toContain(`Leest vlot. Hierover verklaart wie het betreft: ${said}`);
  },
);

fulfils(clause, "changes nothing that is not in the case, not decided, or cannot be what it says", async (world) => {
  const it = await shared(world);
  const other = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const otherPupil = (await world.cases.seen(other)).pupil?.id ?? "";
  const birth = { target: "PUPIL", rowId: it.pupilId, field: "birthOn", measure: "CORRECT" } as const;
  const refused = [
    await it.planNot({ ...birth, rowId: otherPupil, becomes: "2015-05-01" }),
    await it.planNot({ ...birth, becomes: "2015-02-30" }),
    await it.planNot({ ...birth, field: "gender", becomes: "NOBODY" }),
    await it.planNot({ ...birth, field: "summary", becomes: "Iets anders" }),
    await it.planNot({ target: "PUPIL", rowId: it.pupilId, measure: "STATEMENT", becomes: "Ik ben het." }),
    await it.planNot({ target: "LEARNING", rowId: it.ids.LEARNING, measure: "ERASE" }),
    await it.planNot({ target: "LEARNING", rowId: it.ids.LEARNING, measure: "KEEP" }),
    await it.planNot({ target: "LEARNING", rowId: it.ids.LEARNING, measure: "KEEP", ground: "LEGAL_DUTY" }),
  ];
  const none = await it.acts.decideNot({ outcome: "GRANTED" });
  await it.plan({ ...birth, becomes: "2015-05-01" });
  const twice = await it.planNot({ ...birth, becomes: "2014-05-01" });
  const changeId = (await it.seen()).changes?.[0]?.id ?? "";
  await it.drop(changeId);
  await it.plan({ ...birth, becomes: "2015-05-02" });
  await it.acts.decide({ outcome: "GRANTED" });
  const late = [
    await it.planNot({ ...birth, field: "gender", becomes: "GIRL" }),
    await it.dropNot((await it.seen()).changes?.[1]?.id ?? ""),
  ];

  expect(refused.map(({ key, code }) => key ?? code)).toEqual([
    ...["NOT_FOUND", "BAD_USER_INPUT", "BAD_USER_INPUT", "not-changeable", "no-opinion"],
    ...["change-elsewhere", "kept-on-ground", "other-ground"],
  ]);
  expect(none).toMatchObject({ key: "answer-and-changes" });
  expect(twice).toMatchObject({ key: "change-twice" });
  expect(late).toMatchObject([{ key: "decision-stands" }, { key: "decision-stands" }]);
  expect((await world.cases.seen(it.caseId)).pupil).toMatchObject({ birthOn: "2016-05-01" });
});

fulfils(
  "oversight/fg",
  "lets the FG write what a decision names and nothing else, behind the server's back too",
  async (world) => {
    const it = await shared(world);
    await it.plan({ target: "PUPIL", rowId: it.pupilId, field: "birthOn", measure: "CORRECT", becomes: "2015-05-01" });
    await it.acts.decide({ outcome: "GRANTED" });
    const { decisionId } = await it.acts.last();
    const carried = "update request_decision set carried_out_on = house_today() where id = $1";

    await expect(behind(world.bureau, carried, [decisionId])).rejects.toThrow("change-unmade");
    await expect(
      behind(world.bureau, "update decided_change set measure = 'STATEMENT' where request_id = $1", [
        (await it.which()).requestId,
      ]),
    ).rejects.toThrow("decision-fixed");
    const [seen] = await behind<{ pupil: boolean; record: boolean }>(
      world.bureau,
      "select is_to_change($1) pupil, is_to_change($2) record",
      [it.pupilId, it.ids.LEARNING],
    );
    expect(seen).toEqual({ pupil: true, record: false });
    await it.carryOut();
    const [after] = await behind<{ may: boolean }>(world.bureau, "select is_to_change($1) may", [it.pupilId]);
    expect(after).toEqual({ may: false });
    expect(await it.acts.recallNot()).toMatchObject({ clause: "oversight/fg", key: "decision-carried-out" });
    const wrote = "select value::int from proof_figures_of_keeping() where figure = 'officer_wrote'";
    expect(await behind(world.bureau, wrote)).toEqual([{ value: 0 }]);
  },
);
