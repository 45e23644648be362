import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { answers as enAnswers } from "@zorgvuldig/schema/texts/en/answers";
import { invalid as en } from "@zorgvuldig/schema/texts/en/invalid";
import { answers as nlAnswers } from "@zorgvuldig/schema/texts/nl/answers";
import { invalid as nl } from "@zorgvuldig/schema/texts/nl/invalid";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import {
  add,
  application,
  close,
  decline,
  learning,
  type Place,
  placesOn,
  plan,
  receive,
  record,
  withValue,
} from "./acts.js";
import { Ledger } from "./ledger.js";
import {
  citizenNumbers,
  noDays,
  noMoments,
  noReferences,
  noTexts,
  noVersions,
  noWords,
  unstorable,
} from "./nonsense.js";
import { type Answer, Sender } from "./sent.js";

const nowhere = "7d9f2c1e-0000-4000-8000-3a5b8c6d9e0f";

let bureau: Bureau;
let office: Sender;
let undecided: { caseId: string; version: number };
let handled: { caseId: string; version: number };
let places: Place[];
let ledger: Ledger;
let before: string[];

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  undecided = await cases.which(await cases.aCase({ stage: "ON_HOLD" }));
  handled = await cases.which(await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" }));
  places = placesOn(undecided, handled);
  office = await Sender.of(bureau, "office");
  ledger = await Ledger.of(bureau);
  before = await ledger.read();
});

afterAll(async () => {
  await ledger?.close();
  await bureau?.close();
});

afterEach(async () => {
  expect(await ledger.read()).toEqual(before);
});

const isRefused = (answer: Answer, path: string, message: string): boolean =>
  answer.code === "BAD_USER_INPUT" && answer.status < 500 && answer.fields[path] === message;

/** The places that take this text, or that refuse it otherwise than they should. */
async function letIn(text: string, message: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const { query, input, path } of places) {
    const answer = await office.ask(query, { input: withValue(input, path, text) });
    const isEchoed = answer.text.includes("Zebravink") || answer.text.includes(text.slice(0, 40));
    if (!isRefused(answer, path, message) || isEchoed)
      wrong.push(`${path}: ${answer.code} ${answer.text.slice(0, 200)}`);
  }
  return wrong;
}

test.each(citizenNumbers)("no text field takes a citizen service number: %s", async (_, text) => {
  expect(await letIn(text, nl.bsn)).toEqual([]);
});

test.each(unstorable)("no text field takes %s", async (_, text) => {
  expect(await letIn(text, nl.control)).toEqual([]);
});

test("no text field takes more than four thousand characters", async () => {
  expect(await letIn("Zebravink".padEnd(4_001, "x"), nl.long)).toEqual([]);
});

test.each(noTexts)("no text field takes %s", async (_, value) => {
  const answer = await office.ask(receive, { input: withValue(application, "question", value) });

  expect(answer).toMatchObject({ code: "BAD_USER_INPUT", fields: { question: nl.text } });
  expect(answer.text).not.toContain("Zebravink");
});

test.each(noDays)("a day that is none is told beside its field: %j", async (day) => {
  const asked: [string, object, string][] = [
    [receive, application, "receivedOn"],
    [receive, application, "pupil.birthOn"],
    [add, { ...handled, learning }, "learning.receivedOn"],
    [close, { ...handled, outcome: "ADVICE", workEndedOn: "2026-03-02" }, "workEndedOn"],
  ];
  for (const [query, input, path] of asked) {
    const answer = await office.ask(query, { input: withValue(input, path, day) });
    expect({ path, code: answer.code, fields: answer.fields }).toEqual({
      path,
      code: "BAD_USER_INPUT",
      fields: { [path]: nl.day },
    });
    if (day) expect(answer.text).not.toContain(day);
  }
});

test.each(noMoments)("a moment that is none is told beside its field: %s", async (plannedAt) => {
  const answer = await office.ask(plan, { input: { ...undecided, plannedAt } });

  expect(answer).toMatchObject({ code: "BAD_USER_INPUT", fields: { plannedAt: nl.moment } });
  expect(answer.text).not.toContain(plannedAt);
});

test.each(noReferences)("a reference that is none is told: %j", async (caseId) => {
  const answer = await office.ask(decline, { input: { ...undecided, caseId, reason: "Nee." } });

  expect(answer).toMatchObject({ code: "BAD_USER_INPUT", fields: { caseId: nl.uuid } });
});

test("a case that is not there is not found, and so is one that is another's", async () => {
  const unknown = await office.ask(decline, { input: { ...undecided, caseId: nowhere, reason: "Nee." } });
  const stranger = await Sender.of(bureau, "consultant2");
  const anothers = await stranger.ask(add, { input: { ...handled, learning } });
  const nobodys = await stranger.ask(add, { input: { ...handled, caseId: nowhere, learning } });

  expect(unknown).toMatchObject({ code: "NOT_FOUND", message: nlAnswers.notFound });
  expect(anothers.text).toBe(nobodys.text);
  expect(anothers.code).toBe("NOT_FOUND");
});

test.each(noVersions)("a version that is no version is refused: %j", async (version) => {
  const answer = await office.ask(decline, { input: { ...undecided, version, reason: "Nee." } });

  expect(answer).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(answer.text).not.toContain(String(version));
});

test.each([0, -1, 99])("a version that somebody else has passed is a conflict: %j", async (version) => {
  const answer = await office.ask(decline, { input: { ...undecided, version, reason: "Nee." } });

  expect(answer).toMatchObject({ code: "CONFLICT", message: nlAnswers.conflict });
});

test.each(noWords)("a word outside its list is refused: %s", async (path, word) => {
  const answer = await office.ask(receive, { input: withValue(application, path, word) });

  expect(answer).toMatchObject({ code: "BAD_USER_INPUT", message: nlAnswers.request });
  expect(answer.text).not.toContain(word);
});

test("what must be filled in is told beside each field, all at once", async () => {
  const input = { applicant: { name: "  " }, guardians: [{ familyName: "" }], pupil: {} };
  const { code, message, fields } = await office.ask(receive, { input });

  expect({ code, message }).toEqual({ code: "BAD_USER_INPUT", message: nlAnswers.invalid });
  expect(fields).toEqual(
    Object.fromEntries(
      [
        ...["channel", "receivedOn", "applicant.kind", "applicant.name"],
        ...["kind", "authority", "givenName", "familyName"].map((name) => `guardians.0.${name}`),
        ...["givenName", "familyName", "birthOn", "gender"].map((name) => `pupil.${name}`),
      ].map((path) => [path, nl.required]),
    ),
  );
});

test("what nobody sees is not filled in", async () => {
  const answer = await office.ask(decline, { input: { ...undecided, reason: "\u200b \u00ad" } });

  expect(answer.fields).toEqual({ reason: nl.required });
});

test("a list that must hold something is told when it is empty, and when it is too long", async () => {
  const nobody = await office.ask(receive, { input: { ...application, guardians: [] } });
  const crowd = await office.ask(receive, {
    input: { ...application, guardians: Array(51).fill(application.guardians?.[0]) },
  });

  expect(nobody.fields).toEqual({ guardians: nl.required });
  expect(crowd.fields).toEqual({ guardians: nl.many });
});

test("a part of the form that is left out is told by its name", async () => {
  const answer = await office.ask(receive, { input: { ...application, applicant: null, guardians: null } });

  expect(answer.fields).toEqual({ applicant: nl.required, guardians: nl.required });
});

test("an application from before its own term is refused, since the next round would erase it", async () => {
  const answer = await office.ask(receive, { input: { ...application, receivedOn: "1900-01-01" } });

  expect(answer).toMatchObject({ code: "REFUSED", clause: "keep/no-longer-than-needed" });
});

test("an address that is none is told beside its field", async () => {
  const answer = await office.ask(receive, { input: withValue(application, "guardians.0.email", "Zebravink") });

  expect(answer.fields).toEqual({ "guardians.0.email": nl.email });
  expect(answer.text).not.toContain("Zebravink");
});

test("a health record without its necessity, and a record of no kind or of two, are refused", async () => {
  const consultant = await Sender.of(bureau, "consultant");
  const { necessity: _, ...unneeded } = record;

  expect((await consultant.ask(add, { input: { ...handled, health: unneeded } })).fields).toEqual({
    "health.necessity": nl.required,
  });
  expect((await consultant.ask(add, { input: handled })).fields).toEqual({ category: nl.required });
  expect((await consultant.ask(add, { input: { ...handled, learning, health: record } })).fields).toEqual({
    category: nl.required,
  });
});

test("who reads English is answered in English", async () => {
  const english = office.inEnglish();
  const input = withValue(application, "receivedOn", "2026-02-31");

  expect((await english.ask(receive, { input })).fields).toEqual({ receivedOn: en.day });
  expect((await english.ask(decline, { input: { ...undecided, version: 0, reason: "No." } })).message).toBe(
    enAnswers.conflict,
  );
  expect((await english.ask(decline, { input: { ...undecided, reason: "111222333" } })).fields).toEqual({
    reason: en.bsn,
  });
  expect((await english.ask(receive, { input: { ...application, channel: "PIGEON" } })).message).toBe(
    enAnswers.request,
  );
});
