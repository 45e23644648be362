import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { SignedIn } from "./behind-the-server.js";
import { logins } from "./expected-rows.js";

let bureau: Bureau | undefined;
let caseId = "";

beforeAll(async () => {
  bureau = await Bureau.open();
  caseId = await new Cases(bureau).aCase();
});

afterAll(() => bureau?.close());

/** What each login is told of a statement, when nobody stands behind it. */
async function told(text: string, values: unknown[] = []): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const login of logins) {
    if (!bureau) throw new Error("The bureau did not open");
    const guest = await SignedIn.as(bureau, login);
    answers.push(await guest.asks(text, values));
    await guest.leave();
  }
  return answers;
}

test.each([
  "update key_wrap set commitment = commitment",
  "update key_wrap set made_at = house_now()",
  "update credential set email_hash = email_hash",
  "update installation set root = 2",
  "update installation set keys_copied_at = house_now()",
  "update installation set renewing_since = null",
  "insert into log_key (number, since, note) values (2, 0, '')",
  "update log_key set note = ''",
  "delete from log_key",
  "insert into event (role, action, activity, case_ids, fields, outcome) values ('operator', 'exportKeys', 'SECURITY', '{}', '{}', 'ok')",
])("what the operator's commands do no login may: %s", async (statement) => {
  for (const answer of await told(statement)) expect(answer).toBe("42501");
});

test("who seals under the keys of a case may hold them, and no other key is taken for one of them", async () => {
  const held = await told(
    "select hold_keys($1, (select commitment from key_wrap where case_id = $1 and class = 'ordinary'))",
    [caseId],
  );
  const wrong = await told("select hold_keys($1, sha256('another'))", [caseId]);

  // Nobody stands behind the consultant's login, and to nobody no key is shown. The door holds what it lays down itself, and is shown none either.
  expect(held).toEqual([[{ hold_keys: "" }], "40001", "40001", "42501", "40001", "42501", "42501"]);
  expect(wrong).toEqual(["40001", "40001", "40001", "42501", "40001", "42501", "42501"]);
});
