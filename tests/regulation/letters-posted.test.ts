import { expect } from "@jest/globals";
import {
  HoldIntakeDocument,
  PlanIntakeDocument,
  PostLetterDocument,
  type PostLetterInput,
  PutOnHoldDocument,
} from "@zorgvuldig/schema/generated/operations";
import { letters } from "@zorgvuldig/schema/letters";
import { behind } from "../support/behind.js";
import { aGuardian, type Cases } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";
import { held, letterTo, otto, textOf, vera } from "../support/letter.js";

const posted = async (
  cases: Cases,
  caseId: string,
  guardianId: string | undefined,
  differs: Partial<PostLetterInput> = {},
) => ({
  input: {
    ...(await cases.which(caseId)),
    template: "ON_HOLD" as const,
    language: "nl" as const,
    guardianId: guardianId ?? "",
    writtenOn: "2026-03-02",
    postedOn: "2026-03-02",
    ...differs,
  },
});

const dutyOf = async (cases: Cases, caseId: string) =>
  (await cases.seen(caseId)).tasks
    ?.filter(({ kind }) => kind === "SEND_LETTER")
    .map(({ state, targetOn }) => [state, targetOn]);

fulfils(
  "keep/held-callback",
  "knows of each parent whether his letter went; with the last of them the task is done",
  async (world) => {
    const { cases, as } = world;
    const { caseId, to } = await held(world, [vera, otto]);
    expect((await cases.seen(caseId)).putOnHoldOn).toBe("2026-03-02");
    expect(await dutyOf(cases, caseId)).toEqual([["OPEN", "2026-03-04"]]);
    await world.clock("2026-03-03T10:00:00+01:00");

    await as("office").ask(PostLetterDocument, await posted(cases, caseId, to[0], { postedOn: "2026-03-03" }));

    expect(await dutyOf(cases, caseId)).toEqual([["OPEN", "2026-03-04"]]);
    const [letter] = (await cases.seen(caseId)).letters ?? [];
    expect(letter).toMatchObject({
      template: "ON_HOLD",
      textVersion: letters.ON_HOLD.version,
      language: "nl",
      writtenOn: "2026-03-02",
      postedOn: "2026-03-03",
      guardian: { id: to[0] },
      author: { name: "Verzonnen office" },
    });

    await as("office").ask(PostLetterDocument, await posted(cases, caseId, to[1], { language: "en" }));
    expect(await dutyOf(cases, caseId)).toEqual([["DONE", "2026-03-04"]]);
  },
);

fulfils("keep/held-callback", "writes down what went by what it said: the code at its foot", async (world) => {
  const { cases, as, clock } = world;
  const { caseId, to } = await held(world);
  const paper = await textOf(world, to[0] ?? "");
  await clock("2026-03-05T10:00:00+01:00");
  expect(await textOf(world, to[0] ?? "")).not.toContain(paper.match(/Code ([0-9A-F]{4} [0-9A-F]{4})/)?.[0] ?? "none");

  await as("office").ask(PostLetterDocument, await posted(cases, caseId, to[0], { postedOn: "2026-03-05" }));

  const [{ contentHash } = { contentHash: "" }] = (await cases.seen(caseId)).letters ?? [];
  const code = `${contentHash?.slice(0, 4)} ${contentHash?.slice(4, 8)}`.toUpperCase();
  expect(paper).toContain(`Code ${code}`);
  // Looked at afterwards it is the one that went.
  expect(await textOf(world, to[0] ?? "")).toBe(paper);
});

fulfils(
  "keep/held-callback",
  "takes down no letter that went tomorrow, before it was written, before there was anything to write, or twice",
  async (world) => {
    const { cases, as } = world;
    const { caseId, to } = await held(world);
    const refused = async (differs: Partial<PostLetterInput>) =>
      as("office").refused(PostLetterDocument, await posted(cases, caseId, to[0], differs));

    expect(await refused({ postedOn: "2026-03-03" })).toMatchObject({
      clause: "keep/held-callback",
      key: "posted-in-future",
      fields: { postedOn: expect.anything() },
    });
    expect(await refused({ writtenOn: "2026-03-01" })).toMatchObject({
      clause: "keep/held-callback",
      key: "letter-before-hold",
      fields: { writtenOn: expect.anything() },
    });
    expect((await refused({ postedOn: "2026-03-01" })).fields).toHaveProperty("postedOn");
    expect((await refused({ writtenOn: "2026-03-03" })).fields).toHaveProperty("writtenOn");
    expect(await dutyOf(cases, caseId)).toEqual([["OPEN", "2026-03-04"]]);

    await as("office").ask(PostLetterDocument, await posted(cases, caseId, to[0]));
    expect((await refused({})).fields).toHaveProperty("guardianId");
    expect((await cases.seen(caseId)).letters).toHaveLength(1);
  },
);

fulfils("keep/held-callback", "holds the same in the database, with the server out of the way", async (world) => {
  const { cases, as, bureau } = world;
  const { caseId, to } = await held(world, [vera, aGuardian({ givenName: "Kaya", authority: "UNKNOWN" })]);
  await as("office").ask(PostLetterDocument, await posted(cases, caseId, to[0]));
  const laid = (set: string) =>
    behind(
      bureau,
      `begin; create temp table kept on commit drop as select * from letter where case_id = '${caseId}'; delete from letter where case_id = '${caseId}';
       insert into letter select (jsonb_populate_record(null::letter, to_jsonb(kept) || '${set}')).* from kept; rollback`,
    ).then(
      () => "laid",
      (error: Error) => error.message,
    );

  expect(await laid('{"posted_on": "2026-03-09"}')).toContain("posted-in-future");
  expect(await laid('{"written_on": "2026-03-01"}')).toContain("letter-before-hold");
  expect(await laid('{"written_on": "2026-03-02", "posted_on": "2026-03-01"}')).toContain("written_before_posted");
  expect(await laid('{"intake_held_on": "2026-02-01"}')).toContain("letter-not-held");
  expect(await laid(`{"guardian_id": "${to[1]}"}`)).toContain("letter-no-authority");
  const moved = behind(bureau, "update case_file set put_on_hold_on = '2026-03-01' where id = $1", [caseId]);
  await expect(moved).rejects.toThrow("hold-stays");
});

fulfils(
  "data/parents-and-guardians",
  "writes to nobody of whom no authority is known: that there is an application is itself something about the child",
  async (world) => {
    const { cases, as } = world;
    const { caseId, to } = await held(world, [vera, aGuardian({ givenName: "Kaya", authority: "NO" })]);

    const answer = await letterTo(as("office"), to[1] ?? "");
    expect(answer.status).toBe(422);
    expect(JSON.parse(String(answer.body))).toMatchObject({ clause: "data/parents-and-guardians" });
    expect(await as("office").refused(PostLetterDocument, await posted(cases, caseId, to[1]))).toMatchObject({
      clause: "data/parents-and-guardians",
      key: "letter-no-authority",
    });

    await as("office").ask(PostLetterDocument, await posted(cases, caseId, to[0]));
    expect(await dutyOf(cases, caseId)).toEqual([["DONE", "2026-03-04"]]);
  },
);

fulfils("keep/held-callback", "writes anew when it is put on hold again after another interview", async (world) => {
  const { cases, as, clock } = world;
  const { caseId, to } = await held(world);
  await as("office").ask(PostLetterDocument, await posted(cases, caseId, to[0]));
  await clock("2026-03-10T10:00:00+01:00");
  const office = as("office");
  const plannedAt = "2026-03-10T15:00:00+01:00";
  await office.ask(PlanIntakeDocument, { input: { ...(await cases.which(caseId)), plannedAt } });
  expect((await letterTo(office, to[0] ?? "")).status).toBe(422);
  await office.ask(HoldIntakeDocument, { input: { ...(await cases.which(caseId)), heldOn: "2026-03-10" } });
  expect((await cases.seen(caseId)).putOnHoldOn).toBeNull();
  const agreed = { referredTo: "De gemeente", agreedCallbackOn: "2026-04-20" };
  await office.ask(PutOnHoldDocument, { input: { ...(await cases.which(caseId)), ...agreed } });

  expect(await textOf(world, to[0] ?? "")).toContain("maandag 20 april 2026");
  const days = { writtenOn: "2026-03-10", postedOn: "2026-03-10" };
  await office.ask(PostLetterDocument, await posted(cases, caseId, to[0], days));
  expect((await cases.seen(caseId)).letters?.map(({ intakeHeldOn }) => intakeHeldOn)).toEqual([
    "2026-03-02",
    "2026-03-10",
  ]);
});

fulfils("keep/held-callback", "lets the task lapse when the parents ring before the letter went", async (world) => {
  const { cases, as } = world;
  const { caseId } = await held(world);
  const plannedAt = "2026-03-10T15:00:00+01:00";

  await as("office").ask(PlanIntakeDocument, { input: { ...(await cases.which(caseId)), plannedAt } });

  expect(await dutyOf(cases, caseId)).toEqual([["LAPSED", "2026-03-04"]]);
});
