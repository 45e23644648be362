import { expect } from "@jest/globals";
import { CaseDocument, DeclineCaseDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { keysIn } from "../support/key-file.js";
import { firstEpoch, night } from "../support/night.js";
import { Person } from "../support/person.js";

const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;

fulfils(
  "security/limited-access",
  "has the case not there for a consultant who does not work on it",
  async ({ as, aCase }) => {
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });

    expect((await as("consultant").ask(CaseDocument, { id })).case?.id).toBe(id);
    expect((await as("consultant2").ask(CaseDocument, { id })).case).toBeNull();
  },
);

fulfils(
  "security/limited-access",
  "answers for somebody else's case what it answers for one that does not exist",
  async ({ as, aCase }) => {
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const asked = async (caseId: string) =>
      (await as("consultant2").raw({ query: `{ case(id: "${caseId}") { number withheld } }` })).text;

    expect(await asked(id)).toBe(await asked("00000000-0000-4000-8000-000000000000"));
  },
);

fulfils("security/limited-access", "lets the administrator see no case at all", async ({ as, aCase }) => {
  const id = await aCase();

  const refusal = await as("administrator").refused(CaseDocument, { id });

  expect(refusal.code).toBe("FORBIDDEN");
});

fulfils("security/limited-access", "refuses who is not signed in", async ({ as, aCase }) => {
  const id = await aCase();

  const response = await as("office")
    .send("post", "/graphql", { query: `{ case(id: "${id}") { number } }` })
    .unset("cookie");

  expect(response.status).toBe(401);
  expect(response.body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});

fulfils(
  "security/measures",
  "logs a refused attempt with the clause it would have broken",
  async ({ as, aCase, cases, bureau }) => {
    const caseId = await aCase();
    await as("office").refused(DeclineCaseDocument, { input: { ...(await cases.which(caseId)), reason: "Nee" } });

    const [event] = await behind<{ outcome: string; rule: string }>(
      bureau,
      "select outcome, rule from event where action = 'declineCase' order by at desc limit 1",
    );

    expect(event).toEqual({ outcome: "refused", rule: "keep/declined-14-days" });
  },
);

fulfils("security/measures", "has a log that nobody can change, its owner included", async ({ bureau, aCase }) => {
  await aCase();

  await expect(behind(bureau, "update event set actor = null")).rejects.toThrow("added to");
  await expect(behind(bureau, "delete from event")).rejects.toThrow("added to");
  await expect(behind(bureau, "truncate event")).rejects.toThrow("added to");
});

fulfils("security/measures", "writes no name and no text of anybody in the log", async ({ bureau, aCase }) => {
  await aCase({ stage: "IN_PROGRESS" });

  const rows = await behind<{ line: string }>(bureau, "select event::text line from event");

  expect(rows.length).toBeGreaterThan(5);
  for (const { line } of rows) expect(line).not.toMatch(/Papierenberg|Verzonnen|Pim|gezin\.test/);
});

fulfils(
  "security/encryption",
  "has no name, birth date, health or home in the raw tables",
  async ({ bureau, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await cases.record(caseId, "consultant", { health: { ...told, text: "Slaapt slecht", necessity: "Schooltijden" } });
    await cases.record(caseId, "consultant", { home: { ...told, text: "Twee huizen", necessity: "Planning" } });
    const tables = await behind<{ name: string }>(
      bureau,
      "select tablename as name from pg_tables where schemaname = 'public'",
    );

    for (const { name } of tables) {
      const rows = await behind<{ line: string }>(bureau, `select t::text line from "${name}" t`);
      for (const { line } of rows)
        for (const planted of [
          "Papierenberg",
          "Pim",
          "vera@gezin.test",
          "2016-05-01",
          "Slaapt slecht",
          "Twee huizen",
          "Pim zit thuis",
        ])
          for (const form of [
            planted,
            Buffer.from(planted).toString("hex"),
            Buffer.from(planted).toString("base64").replace(/=+$/, ""),
          ])
            expect(line.includes(form) && `${name}: ${planted}`).toBe(false);
    }
  },
);

fulfils("security/encryption", "does not open a box that was moved to another row", async ({ bureau, as, aCase }) => {
  const [one, other] = [await aCase(), await aCase()];
  await behind(bureau, "update pupil p set contact = q.contact from pupil q where p.case_id = $1 and q.case_id = $2", [
    one,
    other,
  ]);

  const refusal = await as("office").freeRefused(`{ case(id: "${one}") { pupil { givenName } } }`);

  expect(refusal.code).toBe("INTERNAL_SERVER_ERROR");
  expect(refusal.message).not.toMatch(/Pim|unable|authenticate/);
});

fulfils("security/measures", "logs who was refused at the door, and who left it", async ({ bureau, as }) => {
  const stranger = new Person(bureau.url, "nobody@bureau.test", "geraden");

  expect((await stranger.signIn()).status).toBe(401);
  expect((await as("former").signIn()).status).toBe(401);
  await as("lead").signIn();
  await as("lead").send("delete", "/session");

  const events = await behind<{ action: string; outcome: string; rule: string | null; actor: string | null }>(
    bureau,
    "select action, outcome, rule, actor from event where action in ('signIn', 'signOut') and at < '2026-06-01' order by at desc limit 4",
  );
  const lead = bureau.id("lead");
  expect(events).toEqual([
    { action: "signOut", outcome: "ok", rule: null, actor: lead },
    { action: "signIn", outcome: "ok", rule: null, actor: lead },
    { action: "signIn", outcome: "refused", rule: "processors/consultants", actor: null },
    { action: "signIn", outcome: "refused", rule: null, actor: null },
  ]);
});

fulfils(
  "security/encryption",
  "changes the key over all keys every night at 00:15, and destroys those before yesterday's",
  async ({ bureau, as, aCase }) => {
    const caseId = await aCase();
    const keys = () =>
      behind<{ epoch: number; class: "ordinary"; wrapped: Buffer; commitment: Buffer }>(
        bureau,
        "select epoch, class, wrapped, commitment from key_wrap where case_id = $1 order by class",
        [caseId],
      );
    const [first] = await keys();
    if (!first) throw new Error("The case has no key");
    await firstEpoch(bureau);

    expect(await night(bureau, "2026-03-03T00:14:59+01:00")).toBeUndefined();
    expect(await night(bureau, "2026-03-03T00:15:00+01:00")).toBe(2);
    expect(await night(bureau, "2026-03-03T23:00:00+01:00")).toBeUndefined();
    expect(await night(bureau, "2026-03-04T00:15:00+01:00")).toBe(3);

    expect((await keys()).map(({ epoch }) => epoch)).toEqual([3, 3]);
    expect(Object.keys((await keysIn(bureau.keysFile)).epochs)).toEqual(["2", "3"]);
    await as("office").signIn();
    expect((await as("office").ask(CaseDocument, { id: caseId })).case?.pupil?.givenName).toBe("Pim");
    const inAnOldBackup = Buffer.concat([first.wrapped, first.commitment]).toString("base64");
    expect(() => bureau.house.vault.rowKey(inAnOldBackup, caseId, first.class)).toThrow("epoch that is no more");
    const events = await behind(bureau, "select role, outcome from event where action = 'turnEpoch'");
    expect(events).toEqual([1, 2].map(() => ({ role: "rounds", outcome: "ok" })));
  },
);
