import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { ConfirmLogCutDocument, LogStateDocument } from "@zorgvuldig/schema/generated/operations";
import { noteOf } from "@zorgvuldig/server/foundation/audit/chain";
import { checkLog, signerOf } from "@zorgvuldig/server/foundation/audit/heads";
import { Signer } from "@zorgvuldig/server/foundation/vault/sign";
import { SignedIn } from "../access/behind-the-server.js";
import { logins } from "../access/expected.js";
import { behind, complaintOf } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { cutAt, cutsLog, type FiveYears, fiveYears } from "../support/log-cut.js";
import { logOf } from "../support/log-file.js";
import { readThrough } from "../support/night.js";
import { verifyLog } from "../support/process.js";

const tables = ["event", "log_seal", "log_head"] as const;
let bureau: Bureau | undefined;
let folder = "";
let then: FiveYears;
let heads = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

const complained = (...statements: string[]): Promise<string> => complaintOf(opened(), statements);

/** What somebody does who has the database itself in his hands, and whom no trigger stops. */
async function tamper(...statements: string[]): Promise<void> {
  expect(await complained("set local session_replication_role = replica", ...statements)).toBe("");
}

const cutOff = (upTo: number): string[] => [
  `delete from event where id in (select event_id from log_seal where seq <= ${upTo})`,
  `delete from log_seal where seq <= ${upTo}`,
];
const found = async () => (await checkLog(opened().house, opened().headsFile)).brokenAt;
/** What the command says of the log as it is fetched now, held against heads that somebody kept. */
const verified = async (kept = opened().headsFile) =>
  verifyLog(await logOf(opened(), path.join(folder, "log.ndjson")), kept);

/** What the chain had come to at an event. */
async function hashAt(seq: number): Promise<string> {
  const [row] = await behind<{ hash: string }>(
    opened(),
    "select encode(hash, 'hex') hash from kept_log_seal where seq = $1",
    [seq],
  );
  return row?.hash ?? "";
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-cut-"));
  bureau = await Bureau.open();
  then = await fiveYears(bureau);
  await bureau.clock("2031-03-02T00:10:00+01:00");
  await readThrough(bureau);
}, 60_000);

afterAll(async () => {
  await bureau?.close();
  await rm(folder, { recursive: true, force: true });
});

test("nobody takes a line away, not the owner and not in the guards' own name, while no cut was published", async () => {
  for (const who of ["zv_owner", "zv_guard"])
    for (const table of ["event", "log_seal"])
      for (const statement of [`delete from ${table}`, `truncate ${table}`, `update ${table} set xid = xid`])
        expect(await complained(`set local role ${who}`, statement)).toMatch(/the log |permission denied/);
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
  await tamper("update event set role = 'lead' where id = (select event_id from log_seal where seq = 2)");
  expect(await found()).toBe(2);
  const { cutTo } = (await opened().as("fg").ask(LogStateDocument, {})).logState;
  expect(cutTo).toBeNull();
  expect(
    await opened()
      .as("fg")
      .refused(ConfirmLogCutDocument, { input: { upTo: then.lateFrom - 1 } }),
  ).toMatchObject({ code: "REFUSED", clause: "security/measures", key: "log-not-whole" });
  await tamper("update event set role = 'office' where id = (select event_id from log_seal where seq = 2)");
  expect(await found()).toBeNull();
});

describe("a log that was cut", () => {
  beforeAll(async () => {
    await tamper("create table kept_log_seal as table log_seal");
    expect(await cutAt(opened(), "2031-03-03T00:20:00+01:00")).toBe(then.lateFrom - 1);
    expect(await readThrough(opened())).toBeNull();
    await tamper("insert into kept_log_seal select * from log_seal where seq > (select max(seq) from kept_log_seal)");
    await tamper(...["event", "log_head"].map((table) => `create table kept_${table} as table ${table}`));
    heads = await readFile(opened().headsFile, "utf8");
  }, 60_000);

  afterEach(async () => {
    await tamper(
      ...tables.map((table) => `truncate ${table}`),
      ...["event", "log_head"].map((table) => `insert into ${table} select * from kept_${table}`),
      "insert into log_seal select s.* from kept_log_seal s join event e on e.id = s.event_id",
    );
    await writeFile(opened().headsFile, heads);
  });

  test("is whole, here and far from here, and says since when", async () => {
    expect(await found()).toBeNull();
    const { code, said } = await verified();
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining(`whole since event ${then.lateFrom}.`),
    });
  });

  test("is not whole when no head says that it was cut", async () => {
    await tamper("delete from log_head where is_cut");
    // Where the file has it that nobody reaches who reaches the database, nothing is lost.
    expect(await found()).toBeNull();
    const without = path.join(folder, "without.txt");
    await writeFile(without, heads.replace(/^\S+\n\d+\n\S+\ncut\n\n— .*\n/gm, ""));

    await writeFile(opened().headsFile, await readFile(without, "utf8"));
    expect(await found()).toBe(1);
    const { code, complained: said } = await verified(without);
    expect(code).toBe(1);
    expect(said).toMatch(/NOT whole\. The first 0 events .* event 1 is not\.\n$/);
  });

  test("is not whole when it was cut further than its head says", async () => {
    await tamper(...cutOff(then.lateFrom + 1));
    expect(await found()).toBe(then.lateFrom);
    const { code, complained: said } = await verified();
    expect(code).toBe(1);
    expect(said).toContain(
      `Events 1 to ${then.lateFrom - 1} were cut off, as a signed head says; event ${then.lateFrom} is not`,
    );
  });

  test.each<[string, () => Signer]>([
    [
      "of this log's name, signed by somebody else",
      () => new Signer(signerOf(opened().house.vault).name, Buffer.alloc(32, 7)),
    ],
    ["of another log", () => new Signer("zorgvuldig/log/elsewhere", Buffer.alloc(32, 7))],
  ])("is not whole when a head %s says that it was cut further", async (_, signer) => {
    const seq = then.lateFrom + 1;
    const note = noteOf(signer(), { seq, hash: await hashAt(seq), isCut: true });
    await tamper(...cutOff(seq), `insert into log_head (seq, note, is_cut) values (${seq}, '${note}', true)`);
    expect(await found()).toBe(then.lateFrom);

    const forged = path.join(folder, "forged.txt");
    await writeFile(forged, heads);
    await appendFile(forged, note);
    expect(await verified(forged)).toMatchObject({
      code: 1,
      complained: expect.stringContaining("not signed with the key"),
    });
  });

  test("is not whole when what a head says of the cut is not what somebody kept of that very line", async () => {
    const other = noteOf(signerOf(opened().house.vault), { seq: then.lateFrom - 1, hash: "00".repeat(32) });
    await appendFile(opened().headsFile, other);
    expect(await found()).not.toBeNull();
  });

  test("is not whole when an ordinary head stands where it was cut further", async () => {
    const seq = then.lateFrom + 1;
    const head = noteOf(signerOf(opened().house.vault), { seq, hash: await hashAt(seq) });
    await tamper(...cutOff(seq), `insert into log_head (seq, note) values (${seq}, '${head}')`);
    expect(await found()).toBe(then.lateFrom);
  });

  test.each<[string, string[]]>([
    [
      "an event is changed",
      [
        "update event set role = 'lead' where id = (select event_id from log_seal where seq = (select min(seq) + 1 from log_seal))",
      ],
    ],
    [
      "an event of what was cut is put back",
      [
        "insert into event (xid, role, action, activity, case_ids, fields, outcome) values ('1', 'office', 'case', 'HANDLING', '{}', '{}', 'ok')",
      ],
    ],
    ["the tail is cut off", ["delete from event where id = (select event_id from log_seal order by seq desc limit 1)"]],
  ])("is found when %s", async (_, statements) => {
    await tamper(...statements);
    expect(await found()).not.toBeNull();
  });

  test("gives nothing more away: what is left is as safe as before", async () => {
    expect(await complained("delete from event")).toContain("the log can only be added to");
    expect(await complained("set local role zv_guard", "delete from event")).toContain("cut no further");
    expect(await complained("set local role zv_guard", "delete from log_seal")).toContain("cut no further");
  });
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
