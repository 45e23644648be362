import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import {
  CaseDocument,
  CasesDocument,
  DestructionRunsDocument,
  LogEntriesDocument,
  MessagesDocument,
  OwnSignalsDocument,
  PassOnPrivacyComplaintDocument,
  PrivacyComplaintDocument,
  PrivacyComplaintsDocument,
  SearchDocument,
  SettlePrivacyComplaintDocument,
  SignalCountDocument,
  TasksDocument,
  WorkListDocument,
} from "@zorgvuldig/schema/generated/operations";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import type { PersonName } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { allSealed } from "../support/night.js";
import { aPrivacyComplaint, PrivacyComplaints } from "../support/privacy-complaints.js";

const clause = "rights/complaint-to-fg";
const start = "2026-03-02T10:00:00+01:00";
const newest = { first: 50, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
const others = ["office", "lead", "consultant", "administrator", "ministry"] as const;

/** All that somebody who works here can ask that could tell: what he has to do, what he heard, what he finds, what he counts. */
async function seenBy({ as }: World, by: PersonName, caseId: string, words: readonly string[]) {
  const person = as(by);
  const byReceipt = { ...newest, sort: { field: "receivedOn", order: "DESC" } } as const;
  const found = [];
  for (const text of words) found.push((await person.ask(SearchDocument, { input: { text } })).search);
  return {
    case: (await person.ask(CaseDocument, { id: caseId })).case,
    cases: (await person.ask(CasesDocument, byReceipt)).cases,
    tasks: (await person.ask(TasksDocument, newest)).tasks,
    signals: (await person.ask(OwnSignalsDocument, newest)).ownSignals,
    unseen: (await person.ask(SignalCountDocument, {})).signalCount,
    work: (await person.ask(WorkListDocument, {})).workList,
    found,
    ...(by === "consultant"
      ? {}
      : {
          mail: (await person.ask(MessagesDocument, newest)).messages,
          runs: (await person.ask(DestructionRunsDocument, newest)).destructionRuns,
        }),
  };
}

fulfils(
  clause,
  "is not there for whoever it is about, nor for anybody but the FG, by whatever way he asks",
  async (world) => {
    await world.clock(start);
    const complaints = new PrivacyComplaints(world);
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const { number } = await world.cases.seen(caseId);
    const words = ["Verdriet", "PK-2026-0001", number ?? ""];
    const before = new Map<PersonName, unknown>();
    for (const by of ["office", "lead", "consultant"] as const) before.set(by, await seenBy(world, by, caseId, words));
    const about = { about: "COLLEAGUE", aboutId: world.bureau.id("consultant"), caseNumber: number ?? "" } as const;
    const { id } = await complaints.register(about);
    await complaints.passOn("lead", about);

    for (const by of ["office", "lead", "consultant"] as const)
      expect(await seenBy(world, by, caseId, words)).toEqual(before.get(by));
    const none = randomUUID();
    for (const by of others) {
      const person = world.as(by);
      expect(await person.refused(PrivacyComplaintDocument, { id })).toEqual(
        await person.refused(PrivacyComplaintDocument, { id: none }),
      );
      expect((await person.refused(PrivacyComplaintsDocument, newest)).code).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
      const settling = await complaints.settling(id);
      expect(await person.refused(SettlePrivacyComplaintDocument, { input: settling })).toEqual(
        await person.refused(SettlePrivacyComplaintDocument, { input: { ...settling, privacyComplaintId: none } }),
      );
    }
    expect(await complaints.find(id)).toMatchObject({ state: "OPEN" });
  },
);

fulfils(clause, "stands in the log for the FG, and in none of what the bureau reads of it", async (world) => {
  await world.clock(start);
  const complaints = new PrivacyComplaints(world);
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const { number } = await world.cases.seen(caseId);
  await complaints.passOn("consultant", { caseNumber: number ?? "" });
  const { id } = await complaints.register({ caseNumber: number ?? "" });
  await complaints.contact(id, "2026-03-02");
  await complaints.settle(id);
  const logged = async (by: "fg" | "office" | "lead") => {
    const { items } = (await world.as(by).ask(LogEntriesDocument, newest)).logEntries;
    return items.filter(({ action, fields }) => /privacy/i.test(`${action} ${fields?.join(" ")}`));
  };
  // What was done is sealed a moment later.
  await allSealed(world.bureau);
  expect((await logged("fg")).map(({ action }) => action)).toContain("settlePrivacyComplaint");

  const found = await behind<{ action: string; cases: string[]; fields: string[] }>(
    world.bureau,
    "select action, case_ids cases, fields from event where action ilike '%privacy%' and outcome = 'ok'",
  );
  for (const act of ["passOn", "register", "settle"].map((verb) => `${verb}PrivacyComplaint`))
    expect(found.map(({ action }) => action)).toContain(act);
  expect(found.flatMap(({ cases }) => cases)).toEqual([]);
  expect(JSON.stringify(found)).not.toMatch(/Verdriet|buren/);
  for (const by of ["office", "lead"] as const) expect(await logged(by)).toEqual([]);
});

fulfils(clause, "is passed on once however often that is sent, and answers nothing of it", async (world) => {
  await world.clock(start);
  const complaints = new PrivacyComplaints(world);
  const before = (await complaints.all()).length;
  const [key, input] = [randomUUID(), aPrivacyComplaint()];
  const sent = [];
  for (const _ of [1, 2]) sent.push(await world.as("office").sent(PassOnPrivacyComplaintDocument, { input }, key));

  for (const { body } of sent) expect(body.data).toEqual({ passOnPrivacyComplaint: { id: world.bureau.id("office") } });
  expect(await complaints.all()).toHaveLength(before + 1);
  expect(await behind(world.bureau, "select answered from act_key where key = $1", [key])).toEqual([
    { answered: world.bureau.id("office") },
  ]);
});

fulfils(
  clause,
  "is held by the database: no other login reads a row, a figure or a number of it, or adds one for another",
  async (world) => {
    await world.clock(start);
    await new PrivacyComplaints(world).register();
    const asked = [
      "select id from privacy_complaint",
      "select id from privacy_contact",
      "select * from proof_figures_of_grievances()",
      "select * from proof_rows_of_grievances('grievances_open_long', 5)",
      "select nextval('privacy_complaint_number')",
      "select last_value from privacy_complaint_number",
      "select * from due_privacy_complaints()",
      "update privacy_complaint set state = 'WITHDRAWN'",
    ];
    for (const [login, person] of [
      ["zv_office", "lead"],
      ["zv_consultant", "consultant"],
      ["zv_ministry", "ministry"],
    ] as const) {
      const guest = await SignedIn.as(world.bureau, login, person);
      try {
        for (const text of asked) expect(await guest.asks(text)).toBe("42501");
      } finally {
        await guest.leave();
      }
    }
    const consultant = await SignedIn.as(world.bureau, "zv_consultant", "consultant");
    const adding = `insert into privacy_complaint (id, version, created_at, author_id, received_on, channel, state, grievance, epoch, wrapped, commitment)
    values (gen_random_uuid(), 1, house_now(), '${world.bureau.id("office")}', house_today(), 'PHONE', 'OPEN', '\\x00', 1, '\\x00', '\\x00')`;
    expect(await consultant.asks(adding)).toBe("42501");
    await consultant.leave();
  },
);
