import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ConfirmLogCutDocument, LogStateDocument } from "@zorgvuldig/schema/generated/operations";
import { SignedIn } from "../access/behind-the-server.js";
import { logins } from "../access/expected-rows.js";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { cutAt, cutsLog, type FiveYears, fiveYears } from "../support/log-cut.js";
import { readThrough } from "../support/night.js";
import { complaintOf, tamper } from "../support/tamper.js";

let bureau: Bureau | undefined;
let then: FiveYears;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

beforeAll(async () => {
  bureau = await Bureau.open();
  then = await fiveYears(bureau);
  await bureau.clock("2031-03-02T00:10:00+01:00");
  await readThrough(bureau);
});

afterAll(() => bureau?.close());

test("nobody takes a line away, not the owner and not in the guards' own name, while no cut was published", async () => {
  for (const who of ["zv_owner", "zv_guard"])
    for (const table of ["event", "log_seal"])
      for (const statement of [`delete from ${table}`, `truncate ${table}`, `update ${table} set xid = xid`])
        expect(await complaintOf(opened(), `set local role ${who}`, statement)).toMatch(/the log |permission denied/);
  for (const login of logins) {
    const guest = await SignedIn.as(opened(), login);
    expect(await guest.asks("delete from event")).toBe("42501");
    expect(
      await guest.asks("insert into log_cut (id, seq, confirmed_by) values (gen_random_uuid(), 1, null)"),
    ).not.toEqual([]);
    const cuts = await guest.asks("select * from cut_log()");
    if (login === "zv_rounds") expect(cuts).toEqual([]);
    else expect(cuts).toBe("42501");
    await guest.leave();
  }
});

test("what the FG may not say the database takes from nobody", async () => {
  const fg = await SignedIn.as(opened(), "zv_fg", "fg");
  const says = (seq: number, who = "viewer_id()") =>
    fg.asks(`insert into log_cut (id, seq, confirmed_by) values (gen_random_uuid(), ${seq}, ${who})`);

  expect(await says(then.lateFrom)).toBe("ZV001");
  expect(await says(then.lateFrom - 1, `'${opened().id("office")}'`)).toBe("42501");
  expect(await says(then.lateFrom - 1)).toEqual([]);
  await fg.leave();
});

test("nothing is cut off a log that is not what was sealed", async () => {
  await tamper(opened(), "update event set role = 'lead' where id = (select event_id from log_seal where seq = 2)");
  expect(await readThrough(opened())).toBe(2);
  const { cutTo } = (await opened().as("fg").ask(LogStateDocument, {})).logState;
  expect(cutTo).toBeNull();
  expect(
    await opened()
      .as("fg")
      .refused(ConfirmLogCutDocument, { input: { upTo: then.lateFrom - 1 } }),
  ).toMatchObject({ code: "REFUSED", clause: "security/measures", key: "log-not-whole" });
  await tamper(opened(), "update event set role = 'office' where id = (select event_id from log_seal where seq = 2)");
  expect(await readThrough(opened())).toBeNull();
});

test("a cut that was published gives nothing more away: what is left is as safe as before", async () => {
  expect(await cutAt(opened(), "2031-03-03T00:20:00+01:00")).toBe(then.lateFrom - 1);
  expect(await complaintOf(opened(), "delete from event")).toContain("the log can only be added to");
  for (const table of ["event", "log_seal"])
    expect(await complaintOf(opened(), "set local role zv_guard", `delete from ${table}`)).toContain("cut no further");
});

test("what was confirmed and left a new trace meanwhile is not cut, and that is told", async () => {
  await opened().clock("2032-06-01T00:10:00+02:00");
  await readThrough(opened());
  await opened()
    .as("fg")
    .ask(ConfirmLogCutDocument, { input: { upTo: then.livingFrom - 1 } });
  await cutsLog(opened());
  await behind(
    opened(),
    `insert into event (role, action, activity, case_ids, fields, outcome)
     values ('rounds', 'sendMail', 'SECURITY', array['${then.late}'::uuid], '{}', 'ok')`,
  );
  await opened().clock("2032-06-02T00:20:00+02:00");

  expect(await cutsLog(opened())).toBeUndefined();
  expect(await behind(opened(), `select from log_seal where seq = ${then.lateFrom}`)).toHaveLength(1);
  expect(
    await behind(opened(), "select outcome, rule from event where action = 'cutLog' order by at desc limit 1"),
  ).toEqual([{ outcome: "refused", rule: "keep/no-longer-than-needed" }]);
  expect(await readThrough(opened())).toBeNull();
  expect((await opened().as("fg").ask(LogStateDocument, {})).logState.cutConfirmed).toBeNull();
});
