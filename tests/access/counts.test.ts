import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  CaseDocument,
  CasesDocument,
  ConsentsDocument,
  ConsultantsDocument,
  InstitutionsDocument,
  RecipientsDocument,
  RequestsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { listenTo } from "../support/statements.js";

let bureau: Bureau | undefined;
let caseId = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

beforeAll(async () => {
  bureau = await Bureau.open();
  caseId = await new Cases(bureau).aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  await new Cases(bureau).aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
});

afterAll(() => bureau?.close());

/** The statements of what somebody does, each by its first words; what the house does meanwhile of its own accord is not his. */
async function saidBy(work: () => Promise<unknown>): Promise<string[]> {
  const { said, stop } = listenTo(opened());
  await work().finally(stop);
  // What the house does by itself meanwhile is nobody's question.
  const asked = said.filter(({ login }) => login !== "zv_rounds");
  return asked.map(({ text }) => text.trim().split(/\s+/).slice(0, 3).join(" "));
}

const page = { first: 25, after: null, filter: {} } as const;
const byAge = { field: "createdAt", order: "DESC" } as const;
const questions = {
  case: () => opened().as("office").ask(CaseDocument, { id: caseId }),
  cases: () =>
    opened()
      .as("office")
      .ask(CasesDocument, { ...page, sort: byAge }),
  consents: () =>
    opened()
      .as("office")
      .ask(ConsentsDocument, { ...page, sort: byAge }),
  recipients: () =>
    opened()
      .as("consultant")
      .ask(RecipientsDocument, { ...page, sort: byAge }),
  requests: () =>
    opened()
      .as("fg")
      .ask(RequestsDocument, { ...page, sort: byAge }),
  institutions: () =>
    opened()
      .as("office")
      .ask(InstitutionsDocument, { ...page, sort: byAge }),
  accounts: () =>
    opened()
      .as("office")
      .ask(ConsultantsDocument, { ...page, sort: byAge }),
};

for (const [name, ask] of Object.entries(questions))
  test(`the question ${name} is one statement, between who asks it and the commit`, async () => {
    await ask();
    const said = await saidBy(ask);

    expect(said).toHaveLength(4);
    expect(said).toEqual([
      "begin",
      expect.stringMatching(/^select account_id/),
      expect.stringMatching(/^with/),
      "commit",
    ]);
  });

test("to take down a record is eight statements: the case, its key held, the record, its version, and the answer with its event", async () => {
  const cases = new Cases(opened());
  const record = {
    learning: {
      aspect: "PROGRESS",
      text: "Rekent vlot.",
      source: "PARENT",
      channel: "PHONE",
      receivedOn: "2026-03-02",
    },
  } as const;
  const said = await saidBy(() => cases.record(caseId, "consultant", record));
  // The case is read first for the version that somebody has in front of him: that is a question of its own.
  const act = said.slice(4);

  expect(act.map((words) => words.split(" ")[0])).toEqual([
    "begin",
    "select",
    "select",
    "select",
    "insert",
    "update",
    "with",
    "commit",
  ]);
});
