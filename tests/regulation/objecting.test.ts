import { expect } from "@jest/globals";
import {
  CaseDocument,
  type Objectable,
  RecordContactDocument,
  RegisterRequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";

const clause = "rights/object";
const start = "2026-03-02";
const both: Objectable[] = ["SURVEY", "FIGURES"];

/** A case of which a guardian objects, today. */
async function objected(world: World, objectsTo: Objectable[] | null, wording: string | null = null) {
  await world.clock(`${start}T12:00:00+01:00`);
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const { guardians } = await world.cases.seen(caseId);
  const who = { person: "GUARDIAN", subjectId: guardians?.[0]?.id, askedBy: "SELF" } as const;
  const asked = { kind: "OBJECTION", channel: "EMAIL", receivedOn: start, objectsTo, wording, ...who } as const;
  const register = async () => ({ input: { ...(await world.cases.which(caseId)), ...asked } });
  const acts = new DecisionActs(world, caseId);
  const holds = async () => (await acts.seen()).holdsFor;
  return { caseId, register, acts, holds };
}
const registered = async (world: World, objectsTo: Objectable[]) => {
  const it = await objected(world, objectsTo);
  await world.as("office").ask(RegisterRequestDocument, await it.register());
  return it;
};

fulfils(
  clause,
  "heeds an objection against the survey from the day it came in, and refuses to refuse it",
  async (world) => {
    const it = await registered(world, ["SURVEY"]);
    const before = await it.holds();
    const refused = [
      await it.acts.decideNot({ outcome: "REFUSED", ground: "COMPELLING_GROUNDS" }),
      await it.acts.decideNot({ outcome: "REFUSED", ground: "EXCESSIVE" }),
      await it.acts.decideNot({ outcome: "PARTLY", ground: "COMPELLING_GROUNDS" }),
    ];
    await it.acts.decide({ outcome: "GRANTED" });
    await it.acts.tell(start);
    const { case: seen } = await world.as("office").ask(CaseDocument, { id: it.caseId });

    expect([before, await it.holds()]).toEqual([["SURVEY"], ["SURVEY"]]);
    expect(refused.map(({ clause: of, key }) => `${of} ${key}`)).toEqual([
      `${clause} survey-absolute`,
      `${clause} survey-absolute`,
      `${clause} objection-whole`,
    ]);
    // Who would ask or count is to know, and reads nothing else of it.
    expect(seen?.requests).toMatchObject([{ holdsFor: ["SURVEY"], wording: null }]);
  },
);

fulfils(clause, "asks nobody why he wants no survey, and everybody what he objects to", async (world) => {
  const refusal = async (objectsTo: Objectable[] | null, wording: string | null) => {
    const it = await objected(world, objectsTo, wording);
    return world.as("office").refused(RegisterRequestDocument, await it.register());
  };
  const reason = await refusal(["SURVEY"], "Zij heeft er geen zin in.");
  const nothing = [await refusal(null, null), await refusal([], null)];
  const it = await objected(world, ["FIGURES"], "Om wat er bij ons speelt.");
  await world.as("office").ask(RegisterRequestDocument, await it.register());
  const asked = { ...(await it.register()).input, kind: "ACCESS" } as const;
  const elsewhere = await world.as("office").refused(RegisterRequestDocument, { input: asked });

  expect(reason).toMatchObject({ clause, key: "survey-no-reason", fields: { wording: expect.any(String) } });
  for (const one of [...nothing, elsewhere]) expect(one).toMatchObject({ clause, key: "objects-to-what" });
  expect(await it.holds()).toEqual(["FIGURES"]);
});

fulfils(
  clause,
  "leaves a case out of the figures while it is weighed, and after that unless a lead signed why not",
  async (world) => {
    const given = await registered(world, ["FIGURES"]);
    await given.acts.decide({ outcome: "GRANTED" });
    await given.acts.tell(start);
    const notGiven = await registered(world, ["FIGURES"]);
    await notGiven.acts.decide({ outcome: "REFUSED", ground: "COMPELLING_GROUNDS" });
    const proposed = await notGiven.holds();
    await notGiven.acts.sign();
    await notGiven.acts.tell(start);
    const partly = await registered(world, both);
    await partly.acts.decide({ outcome: "PARTLY", ground: "COMPELLING_GROUNDS" });
    await partly.acts.sign();
    const signed = await partly.holds();
    await partly.acts.tell(start);
    const withdrawn = await registered(world, both);
    await withdrawn.acts.decide({ outcome: "WITHDRAWN" });
    await withdrawn.acts.tell(start);

    expect([await given.holds(), proposed, await notGiven.holds()]).toEqual([["FIGURES"], ["FIGURES"], []]);
    expect([signed, await partly.holds(), await withdrawn.holds()]).toEqual([both, ["SURVEY"], []]);
    const held = await behind(
      world.bureau,
      "select objects(id, 'SURVEY') survey, objects(id, 'FIGURES') figures from case_file where id = any ($1) order by array_position($1, id)",
      [[given.caseId, notGiven.caseId, partly.caseId, withdrawn.caseId]],
    );
    expect(held).toEqual([
      { survey: false, figures: true },
      { survey: false, figures: false },
      { survey: true, figures: false },
      { survey: false, figures: false },
    ]);
  },
);

fulfils(
  clause,
  "holds it against whoever goes round the server, and counts who was asked all the same",
  async (world) => {
    const it = await registered(world, ["SURVEY"]);
    const { requestId } = await it.acts.which();
    const counted = async () => {
      const sql = "select value::int from proof_figures_of_changes() where figure = 'surveyed_after_objection'";
      return (await behind<{ value: number }>(world.bureau, sql))[0]?.value ?? -1;
    };
    await expect(
      behind(world.bureau, "update data_subject_request set objects_to = '{FIGURES}' where id = $1", [requestId]),
    ).rejects.toThrow("objects-to-what");
    await expect(
      behind(
        world.bureau,
        `insert into request_decision (id, version, created_at, case_id, request_id, author_id, matter, outcome, ground, state, decided_on, reason)
         select gen_random_uuid(), 1, house_now(), case_id, id, (select id from account where role = 'fg' limit 1), 'ANSWER', 'REFUSED', 'COMPELLING_GROUNDS',
           'PROPOSED', house_today(), '\\x00' from data_subject_request where id = $1`,
        [requestId],
      ),
    ).rejects.toThrow("survey-absolute");
    const before = await counted();
    const asked = async (heldOn: string) => {
      const contact = { channel: "PHONE", heldOn, partner: "GUARDIAN", subject: "SURVEY", isReached: true } as const;
      const input = { ...(await world.cases.which(it.caseId)), ...contact, summary: "Gebeld over de vragenlijst." };
      await world.as("office").ask(RecordContactDocument, { input });
    };
    await asked(start);
    const sameDay = await counted();
    await world.clock("2026-03-03T12:00:00+01:00");
    await asked("2026-03-03");

    expect([sameDay - before, (await counted()) - before]).toEqual([0, 1]);
  },
);
