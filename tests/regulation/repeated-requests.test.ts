import { expect } from "@jest/globals";
import {
  NameSubjectDocument,
  RecordContactDocument,
  RegisterRequestDocument,
  type RegisterRequestInput,
  RequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02";
const clause = "rights/any-channel";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
type Differs = Partial<RegisterRequestInput>;

/** A case that is worked on, and what is asked about the first parent. */
async function place(world: World) {
  await on(world, start);
  const caseId = await world.aCase({ stage: "IN_PROGRESS" });
  const parent = (await world.cases.seen(caseId)).guardians?.[0]?.id;
  const input = async (receivedOn: string, differs: Differs = {}) => {
    const told = { kind: "ACCESS", person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", subjectId: parent } as const;
    return { ...(await world.cases.which(caseId)), ...told, receivedOn, ...differs };
  };
  const last = async () => (await world.cases.seen(caseId)).requests?.at(-1)?.id ?? "";
  const asks = async (receivedOn: string, differs: Differs = {}, who: "office" | "fg" = "office") => {
    await on(world, receivedOn > start ? receivedOn : start);
    await world.as(who).ask(RegisterRequestDocument, { input: await input(receivedOn, differs) });
    return last();
  };
  const seen = async (id: string) => (await world.as("fg").ask(RequestDocument, { id })).request;
  const answers = async (day: string) => {
    await on(world, day);
    const decisions = new DecisionActs(world, caseId);
    await decisions.decide({ outcome: "GRANTED" });
    await decisions.tell(day);
  };
  return { caseId, parent, input, asks, seen, answers };
}

fulfils(
  clause,
  "links a request that is made again to the earlier one, each with a clock of its own",
  async (world) => {
    const { asks, seen } = await place(world);
    const first = await asks(start);
    const second = await asks("2026-03-20");
    const third = await asks("2026-03-21");

    expect(await seen(first)).toMatchObject({ dueTarget: "2026-04-02", earlier: null, later: [{ id: second }] });
    expect(await seen(second)).toMatchObject({
      dueTarget: "2026-04-20",
      earlier: { id: first },
      later: [{ id: third }],
    });
    expect(await seen(third)).toMatchObject({ earlier: { id: second, earlier: { id: first } } });
  },
);

fulfils(clause, "links it six months after the answer, and not a day later", async (world) => {
  const { asks, seen, answers } = await place(world);
  const first = await asks(start);
  await answers("2026-03-10");
  const inTime = await asks("2026-09-10");
  const { asks: other, seen: seenThere, answers: answersThere } = await place(world);
  await other(start);
  await answersThere("2026-03-10");
  const late = await other("2026-09-11");

  expect((await seen(inTime))?.earlier?.id).toBe(first);
  expect((await seenThere(late))?.earlier).toBeNull();
});

fulfils(
  clause,
  "links nothing of another kind or about another person, and links once it is said who asks",
  async (world) => {
    const { asks, seen, parent } = await place(world);
    await asks(start);
    const kind = await asks("2026-03-03", { kind: "CORRECTION" });
    const pupil = await asks("2026-03-04", { person: "PUPIL", subjectId: null });
    const pupilAgain = await asks("2026-03-05", { person: "PUPIL", subjectId: null });
    const unnamed = await asks("2026-03-06", { kind: "CORRECTION", subjectId: null });
    const before = (await seen(unnamed))?.earlier;
    const name = { requestId: unnamed, version: 1, askedBy: "SELF", subjectId: parent } as const;
    await world.as("fg").ask(NameSubjectDocument, { input: name });

    expect([(await seen(kind))?.earlier, (await seen(pupil))?.earlier, before]).toEqual([null, null, null]);
    // Of a pupil there is one in a case.
    expect((await seen(pupilAgain))?.earlier?.id).toBe(pupil);
    expect((await seen(unnamed))?.earlier?.id).toBe(kind);
  },
);

fulfils(clause, "makes a request of a question, from the day on which it was heard, once", async (world) => {
  const { caseId, asks, input, seen } = await place(world);
  const hears = async (differs: object = {}) => {
    const heard = {
      channel: "PHONE",
      heldOn: start,
      partner: "GUARDIAN",
      subject: "REQUEST",
      isReached: true,
    } as const;
    const told = { ...(await world.cases.which(caseId)), ...heard, ...differs, summary: "Zij vroeg wat wij hebben." };
    await world.as("office").ask(RecordContactDocument, { input: told });
    return (await world.cases.seen(caseId)).contacts?.at(-1)?.id ?? "";
  };
  const contactId = await hears();
  const unheard = await hears({ isReached: false });
  const elsewhere = await place(world);
  await on(world, "2026-03-20");
  const from = (differs: Differs) => ({ contactId, channel: "PHONE", ...differs }) as const;
  const refused = async (receivedOn: string, differs: Differs, at = input) =>
    world.as("office").refused(RegisterRequestDocument, { input: await at(receivedOn, from(differs)) });
  const otherDay = await refused("2026-03-03", {});
  const otherRoad = await refused(start, { channel: "EMAIL" });
  const nobody = await refused(start, { contactId: unheard });
  const otherCase = await refused(start, {}, elsewhere.input);
  const made = await (async () => {
    await world.as("fg").ask(RegisterRequestDocument, { input: await input(start, from({})) });
    return (await world.cases.seen(caseId)).requests?.at(-1)?.id ?? "";
  })();
  const again = await refused(start, {});

  expect(otherDay).toMatchObject({ clause, key: "contact-other-day", fields: { receivedOn: expect.any(String) } });
  expect(otherRoad).toMatchObject({ clause, key: "contact-other-day" });
  expect(nobody).toMatchObject({ clause, key: "contact-unheard", fields: { contactId: expect.any(String) } });
  expect(otherCase).toMatchObject({ clause, key: "contact-elsewhere", fields: { contactId: expect.any(String) } });
  expect(again).toMatchObject({ clause, key: "contact-asked", fields: { contactId: expect.any(String) } });
  expect(await seen(made)).toMatchObject({
    ...{ receivedOn: start, channel: "PHONE", dueTarget: "2026-04-02" },
    contact: { id: contactId, heldOn: start },
  });
  // Eighteen days after it was heard: the figure says so.
  const late = await behind(world.bureau, "select from proof_registered_late() where id = $1", [made]);
  expect(late).toHaveLength(1);
  expect(await asks("2026-03-21")).not.toBe(made);
});

fulfils("keep/erased", "erases a request together with the contact in which it was heard", async (world) => {
  await on(world, start);
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "DECLINED" });
  const heard = { channel: "PHONE", heldOn: start, partner: "GUARDIAN", subject: "REQUEST", isReached: true } as const;
  await world.as("office").ask(RecordContactDocument, { input: { ...(await world.cases.which(caseId)), ...heard } });
  const contactId = (await world.cases.seen(caseId)).contacts?.at(-1)?.id ?? "";
  const told = { kind: "ERASURE", person: "PUPIL", askedBy: "PARENT", channel: "PHONE", receivedOn: start } as const;
  const asks = async (differs: Differs) =>
    world
      .as("fg")
      .ask(RegisterRequestDocument, { input: { ...(await world.cases.which(caseId)), ...told, ...differs } });
  await asks({ contactId });
  await asks({});
  await nights.pass("2026-03-14", "2026-03-15");

  expect(await nights.isThere(caseId)).toBe(false);
});

fulfils(clause, "lets nobody unlink a request, or say of another contact that it was heard there", async (world) => {
  const { asks } = await place(world);
  await asks(start);
  const second = await asks("2026-03-20");
  const sets = (what: string) =>
    behind(world.bureau, `update data_subject_request set ${what} where id = $1`, [second]);

  await expect(sets("earlier_id = null")).rejects.toThrow("request-fixed");
  await expect(sets("earlier_id = id")).rejects.toThrow("request-fixed");
  await expect(sets("contact_id = (select id from contact_moment limit 1)")).rejects.toThrow();
});
