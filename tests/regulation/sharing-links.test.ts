import { afterAll, beforeAll, expect } from "@jest/globals";
import { LogEntriesDocument, RenewLinkDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox, outbox } from "../support/outbox.js";
import { code, disclosureOf, linkFrom, looks, school, toShare, types } from "../support/sharing.js";

let mail: MailServer;

beforeAll(async () => {
  mail = await MailServer.open();
});

afterAll(() => mail.close());

const start = "2026-03-02T10:00:00+01:00";

fulfils(
  "share/only-authorised",
  "sends a link to the general address of an institution, which says no more than that something is there",
  async (world) => {
    await emptyOutbox(world.bureau);
    const { caseId, ids, share } = await toShare(world);
    const { number } = await world.cases.seen(caseId);
    await emptyOutbox(world.bureau);

    await share({ manner: "LINK", code, recordIds: [ids.LEARNING, ids.HEALTH] });
    const link = await linkFrom(world, mail);

    const { to, text } = mail.taken.at(-1) ?? { to: "", text: "" };
    expect(to).toBe(school.email);
    for (const told of [number ?? "", code, "Pim", "Papierenberg", "Slaapt"]) expect(text).not.toContain(told);
    expect((await looks(world, link)).status).toBe(200);
  },
);

fulfils(
  "share/only-authorised",
  "gives the letter to who has the link and the code, counts it, and lets it be fetched again for an hour",
  async (world) => {
    await emptyOutbox(world.bureau);
    const { caseId, ids, share } = await toShare(world);
    const { id } = await share({ manner: "LINK", code, recordIds: [ids.LEARNING, ids.HEALTH, ids.HOME] });
    const link = await linkFrom(world, mail);

    for (let looked = 0; looked < 7; looked += 1) await looks(world, link);
    const waiting = await disclosureOf(world, caseId, id);
    const got = await types(world, link, " 271 828 ");
    const received = await disclosureOf(world, caseId, id);
    await world.clock("2026-03-02T10:59:00+01:00");
    const again = await types(world, link, code);
    await world.clock("2026-03-02T11:01:00+01:00");
    const late = await types(world, link, code);
    const counted = await disclosureOf(world, caseId, id);
    await world.clock(start);

    expect(waiting).toMatchObject({ state: "PREPARED", leftOn: null });
    expect([got.status, again.status, late.status]).toEqual([200, 200, 404]);
    expect(got.headers).toMatchObject({ "content-type": "application/pdf", "cache-control": "no-store" });
    expect(got.headers["content-disposition"]).toMatch(/^attachment; filename="[a-z-]+\.pdf"$/);
    expect(got.headers["set-cookie"]).toBeUndefined();
    const { text } = await readPdf(got.body as Buffer);
    for (const said of ["Pim Papierenberg", "Leest vlot.", "Slaapt slecht.", "Woont bij oma."])
      expect(text).toContain(said);
    expect(received).toMatchObject({
      state: "RECEIVED",
      leftOn: "2026-03-02",
      links: [{ downloads: 1, triesLeft: 5 }],
    });
    expect(counted?.links?.[0]?.downloads).toBe(2);
  },
);

fulfils("security/measures", "ends a link at the fifth wrong code, and the sixth finds nothing", async (world) => {
  await emptyOutbox(world.bureau);
  const { caseId, share } = await toShare(world);
  const { id } = await share({ manner: "LINK", code });
  const link = await linkFrom(world, mail);

  const slip = await types(world, link, "12345");
  const wrong: number[] = [];
  for (let tried = 0; tried < 5; tried += 1) wrong.push((await types(world, link, "000000")).status);
  const right = await types(world, link, code);

  expect(slip.status).toBe(400);
  expect(wrong).toEqual([400, 400, 400, 400, 404]);
  expect(right.status).toBe(404);
  expect((await looks(world, link)).status).toBe(404);
  const ended = await disclosureOf(world, caseId, id);
  expect(ended).toMatchObject({ state: "PREPARED", links: [{ triesLeft: 0 }] });
});

fulfils("security/measures", "takes five wrong codes at once for five, and no more of them", async (world) => {
  await emptyOutbox(world.bureau);
  const { caseId, share } = await toShare(world);
  const { id } = await share({ manner: "LINK", code });
  const link = await linkFrom(world, mail);

  const all = await Promise.all(Array.from({ length: 12 }, (_, at) => types(world, link, `00000${at % 10}`)));

  expect(all.filter(({ status }) => status === 400)).toHaveLength(4);
  expect((await disclosureOf(world, caseId, id))?.links).toMatchObject([{ triesLeft: 0 }]);
});

fulfils("share/only-authorised", "lets a link live for seven days, to the minute", async (world) => {
  await emptyOutbox(world.bureau);
  const { share } = await toShare(world);
  await share({ manner: "LINK", code });
  const link = await linkFrom(world, mail);

  await world.clock("2026-03-09T09:59:00+01:00");
  const last = await looks(world, link);
  await world.clock("2026-03-09T10:01:00+01:00");
  const over = [(await looks(world, link)).status, (await types(world, link, code)).status];
  await world.clock(start);

  expect(last.status).toBe(200);
  expect(over).toEqual([404, 404]);
});

fulfils("share/only-authorised", "puts a new link in the place of the one before, with another code", async (world) => {
  await emptyOutbox(world.bureau);
  const { caseId, share } = await toShare(world);
  const { id } = await share({ manner: "LINK", code });
  const first = await linkFrom(world, mail);

  const input = { ...(await world.cases.which(caseId)), disclosureId: id, code: "314159" };
  await world.as("consultant").ask(RenewLinkDocument, { input });
  const second = await linkFrom(world, mail);

  expect(second).not.toBe(first);
  expect((await types(world, first, code)).status).toBe(404);
  expect((await types(world, second, code)).status).toBe(400);
  expect((await types(world, second, "314159")).status).toBe(200);
});

fulfils("share/only-authorised", "sends no link where no general address and number are known", async (world) => {
  const { refused } = await toShare(world, { reached: { email: "administratie@linde.test" } });

  expect(await refused({ manner: "LINK", code })).toMatchObject({
    key: "not-reachable",
    fields: { manner: expect.anything() },
  });
});

fulfils("share/only-authorised", "sends no link without a code of six digits", async (world) => {
  const { refused } = await toShare(world);

  expect((await refused({ manner: "LINK" })).fields).toHaveProperty("code");
  expect((await refused({ manner: "LINK", code: "12345a" })).fields).toHaveProperty("code");
});

fulfils(
  "security/encryption",
  "keeps neither link nor code, and nobody reads by what they are known",
  async (world) => {
    await emptyOutbox(world.bureau);
    const { share } = await toShare(world);
    await share({ manner: "LINK", code });
    const link = await linkFrom(world, mail);
    const token = link.split("/").at(-1) ?? "";

    const rows = await behind<{ row: string }>(world.bureau, "select l::text row from disclosure_link l");
    const mails = await behind<{ row: string }>(world.bureau, "select m::text row from message m");
    const readers = await behind(
      world.bureau,
      `select grantee from information_schema.column_privileges where table_name = 'disclosure_link'
     and column_name in ('token_hash', 'code_mac') and privilege_type = 'SELECT' and grantee not in ('zv_owner', 'zv_guard', 'zv_backup')`,
    );

    const kept = [...rows, ...mails].map(({ row }) => row).join("\n");
    for (const secret of [token, code, Buffer.from(token, "base64url").toString("hex")])
      expect(kept).not.toContain(secret);
    expect(readers).toEqual([]);
  },
);

fulfils(
  "security/measures",
  "logs who fetched, and who tried in vain, by the case and without a name",
  async (world) => {
    await emptyOutbox(world.bureau);
    const { caseId, share } = await toShare(world);
    await share({ manner: "LINK", code });
    const link = await linkFrom(world, mail);

    await types(world, link, "000000");
    await types(world, link, code);

    const events = await behind<{ outcome: string; rule: string | null; actor: string | null }>(
      world.bureau,
      "select outcome, rule, actor from event where action = 'fetchDisclosure' and case_ids = array[$1::uuid] order by id",
      [caseId],
    );
    expect(events.map(({ outcome, actor }) => [outcome, actor])).toEqual(
      expect.arrayContaining([
        ["refused", null],
        ["ok", null],
      ]),
    );
    const { logEntries } = await world.as("fg").ask(LogEntriesDocument, {
      first: 50,
      sort: { field: "createdAt", order: "DESC" },
      filter: { case: caseId },
    });
    expect(logEntries.items.map(({ action }) => action)).toContain("fetchDisclosure");
  },
);

fulfils("cookies/two", "shows the page for recipients without a script and without a cookie", async (world) => {
  await emptyOutbox(world.bureau);
  const { share } = await toShare(world);
  await share({ manner: "LINK", code });
  const link = await linkFrom(world, mail);

  for (const path of [link, "/ontvangen/onzin", `/ontvangen/${"x".repeat(43)}`]) {
    const { headers, text } = await looks(world, path);
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'/);
    expect(text).not.toMatch(/<script|style="|\son(click|load|error|submit)=/);
    expect(text).not.toContain("Papierenberg");
  }
});

fulfils("share/only-authorised", "leaves a mail about a link that was sent where it is: told once", async (world) => {
  await emptyOutbox(world.bureau);
  const { share } = await toShare(world);
  await share({ manner: "LINK", code });
  await linkFrom(world, mail);

  expect(await outbox(world.bureau, "documentReady")).toMatchObject([
    { recipient: "INSTITUTION", state: "SENT", attempts: 1 },
  ]);
});
