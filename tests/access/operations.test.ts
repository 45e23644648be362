import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { kindOf } from "./declared.js";
import { type Role, reading, roles, writing } from "./expected.js";
import { operations, refusals } from "./expected-operations.js";
import {
  completed,
  documentOf,
  everyOperation,
  formFieldsOf,
  type Known,
  listsOf,
  type Operation,
  operationNamed,
  smallest,
  variablesOf,
} from "./forms.js";
import { knownOf, stateOf } from "./state.js";
import { codeOf, oneOf, outsideCases, posts } from "./viewers.js";

const nowhere = "00000000-0000-4000-8000-000000000000";
let bureau: Bureau | undefined;
let known: Known = { ids: {}, version: 0 };
let other: Known = known;

/** A log that is young is cut by nobody; to have it read through, and to begin what is copied from what everybody has, needs nothing to be there; what was thrown away is gone, however often. */
const answers: Record<string, RegExp> = {
  confirmLogCut: /^REFUSED$/,
  checkLog: /^none$/,
  beginRegulation: /^none$/,
  discardRegulation: /^none$/,
  seeSignals: /^none$/,
  reportTable: /^BAD_USER_INPUT$/,
};

beforeAll(async () => {
  bureau = await Bureau.open();
  const cases = new Cases(bureau);
  const aCase = async (): Promise<Known> => {
    const id = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant2" });
    await cases.record(id, "consultant2", {
      learning: {
        source: "PARENT",
        channel: "PHONE",
        receivedOn: "2026-03-02",
        text: "Rekent graag",
        aspect: "RESULTS",
      },
    });
    const [message] = await behind<{ id: string }>(opened(), "select id from message where case_id = $1", [id]);
    const { ids, version } = knownOf(await cases.seen(id), opened().id("consultant"));
    return { ids: { ...ids, messageId: message?.id ?? "" }, version };
  };
  known = await aCase();
  other = await aCase();
});

afterAll(() => bureau?.close());

const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

const says = async (role: Role, operation: Operation, variables: object): Promise<string> =>
  codeOf(await posts(opened(), oneOf[role], documentOf(operation), variables));

/** What the answer should say to this role, or "none" when it should be heard. */
const due = (name: string, role: Role): string => {
  const cell = operations[name]?.[role] ?? "x";
  return cell === "+" ? "none" : refusals[cell];
};

const acts = everyOperation.filter(({ kind }) => kind === "mutation");
/** Who stands closest to a case in each role: what he reads there, he may narrow a list down by. */
const closest = { ...outsideCases, consultant: "assigned" } as const;
/** A filter that is kept holds no more than one that is asked: whoever may read what it asks for may fill it in. */
const isNotHis = (role: Role, at: string): boolean =>
  /Filter\./.test(at) ? reading[kindOf(at)]?.[closest[role]] !== "+" : writing[kindOf(at)]?.[role] !== "+";

/** The office may, once it has given its reason: it hears that, and not that it is none of its business. */
const notHis = (role: Role, at: string): string =>
  role === "office" && ["health", "home"].includes(kindOf(at) ?? "") ? "REFUSED" : "FORBIDDEN";

for (const role of roles) {
  const heard = everyOperation.filter(({ name }) => due(name, role) === "none");
  const refused = everyOperation.filter((one) => !heard.includes(one));
  const count = acts.flatMap((act) => formFieldsOf(act, known).filter(({ at }) => isNotHis(role, at))).length;
  const lists = () => everyOperation.flatMap((one) => listsOf(one, known).map((variables) => ({ one, variables })));

  test(`${role} is refused ${refused.length} questions and acts, however well they are asked`, async () => {
    const before = await stateOf(opened());
    const wrong: string[] = [];
    for (const operation of refused)
      for (const fill of [smallest, completed]) {
        const code = await says(role, operation, variablesOf(operation, known, fill));
        if (code !== due(operation.name, role)) wrong.push(`${operation.name}: ${code}`);
      }

    expect(wrong).toEqual([]);
    expect(await stateOf(opened())).toBe(before);
  });

  test(`${role} is heard in the ${heard.length} other questions and acts`, async () => {
    const elsewhere: Known = { ...known, ids: { ...known.ids, caseId: nowhere } };
    const wrong: string[] = [];
    for (const operation of heard) {
      const code = await says(role, operation, variablesOf(operation, elsewhere, smallest));
      const no = answers[operation.name] ?? /^(BAD_USER_INPUT|NOT_FOUND)$/;
      const isFine = operation.kind === "query" && !answers[operation.name] ? code === "none" : no.test(code);
      if (!isFine) wrong.push(`${operation.name}: ${code}`);
    }

    expect(wrong).toEqual([]);
  });

  test(`${role} fills in none of the ${count} fields of forms that are not his, and nothing is saved`, async () => {
    const before = await stateOf(opened());
    const wrong: string[] = [];
    for (const act of acts)
      for (const { at, input } of formFieldsOf(act, known).filter((field) => isNotHis(role, field.at))) {
        const refusal = due(act.name, role);
        const code = await says(role, act, { input });
        if (code !== (refusal === "none" ? notHis(role, at) : refusal)) wrong.push(`${act.name} with ${at}: ${code}`);
      }

    expect(wrong).toEqual([]);
    expect(await stateOf(opened())).toBe(before);
  });

  test(`${role} orders and filters ${lists().length} lists as he may ask them`, async () => {
    const wrong: string[] = [];
    for (const { one, variables } of lists()) {
      const code = await says(role, one, variables);
      if (code !== due(one.name, role)) wrong.push(`${one.name} by ${JSON.stringify(variables)}: ${code}`);
    }

    expect(wrong).toEqual([]);
    expect(lists().length).toBeGreaterThan(0);
  });
}

test("an act on somebody else's case is answered as one on a case that does not exist", async () => {
  const elsewhere: Known = { ...known, ids: { ...known.ids, caseId: nowhere } };
  const before = await stateOf(opened());

  for (const act of ["addRecord", "discloseRecords"].map(operationNamed)) {
    const [there, gone] = await Promise.all(
      [known, elsewhere].map((which) =>
        posts(opened(), "consultant", documentOf(act), variablesOf(act, which, completed)),
      ),
    );
    expect(there).toEqual(gone);
    expect(there?.text).toContain("NOT_FOUND");
  }
  expect(await stateOf(opened())).toBe(before);
});

test.each([
  ["endAssignment", "assignmentId"],
  ["registerSignature", "consentId"],
  ["registerSignature", "guardianId"],
  ["withdrawAuthorisation", "signatureId"],
  ["withdrawLine", "lineId"],
  ["invalidateSignature", "signatureId"],
  ["changeAuthority", "guardianId"],
  ["giveNotice", "personId"],
  ["discloseRecords", "recordIds"],
  ["discloseRecords", "documentIds"],
])("%s takes a %s of another case for one that does not exist", async (name, pointer) => {
  const before = await stateOf(opened());
  const act = operationNamed(name);
  const [another, none] = await Promise.all(
    [other.ids[pointer] ?? "", nowhere].map((id) => {
      const pointing: Known = { ...known, ids: { ...known.ids, [pointer]: id } };
      return posts(opened(), "office", documentOf(act), variablesOf(act, pointing, completed));
    }),
  );

  expect(another).toEqual(none);
  expect(another?.text).toMatch(/NOT_FOUND|unknown-(records|documents)/);
  expect(await stateOf(opened())).toBe(before);
});

test("every refusal is an event, and says which role was refused which act", async () => {
  const closeCase = operationNamed("closeCase");
  const count = async () => {
    const refusals = "outcome = 'forbidden' and role = 'consultant' and action = 'closeCase'";
    const [row] = await behind<{ n: string }>(opened(), `select count(*) n from event where ${refusals}`);
    return Number(row?.n);
  };
  const before = await count();

  await says("consultant", closeCase, variablesOf(closeCase, known, smallest));

  expect(await count()).toBe(before + 1);
});
