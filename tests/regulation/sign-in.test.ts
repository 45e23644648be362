import { expect } from "@jest/globals";
import { InstitutionsDocument } from "@zorgvuldig/schema/generated/operations";
import { answers } from "@zorgvuldig/schema/texts/nl/answers";
import { type RefusalKey, refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { Device } from "../support/device.js";
import { fulfils } from "../support/fulfils.js";
import type { Person } from "../support/person.js";

const everything = { first: 10, sort: { field: "name", order: "ASC" }, filter: {} } as const;
/** How a person hears of this refusal. */
const by = (key: RefusalKey) => ({ status: 422, clause: "security/measures", message: refusals[key] });

/** What the house says no to, by which clause, and in which words. */
async function refusalOf(person: Person, method: "get" | "post" | "delete", path: string, body: object = {}) {
  const { status, body: said } = await person.send(method, path, body);
  return { status, clause: said.clause, message: said.message };
}

/** As it is in a real installation, to the database: for as long as this takes. */
async function inReality(bureau: Bureau, work: () => Promise<void>): Promise<void> {
  const [before] = await behind<{ offset: object }>(bureau, "select clock_offset::text as offset from installation");
  await behind(bureau, "update installation set mode = 'real', clock_offset = '0'");
  await work().finally(() =>
    behind(bureau, "update installation set mode = 'test', clock_offset = $1", [before?.offset]),
  );
}

fulfils(
  "security/measures",
  "lets nobody in by a password alone where somebody has a second step, and by one code once",
  async ({ as }) => {
    const office = as("office");
    await office.signIn();
    const { phone, recoveryCodes } = await office.enrol();

    expect((await office.signIn()).status).toBe(401);
    const code = await phone.code();
    expect((await office.signIn(code)).status).toBe(204);
    expect((await office.signIn(code)).status).toBe(401);
    expect((await office.signIn(recoveryCodes[0])).status).toBe(204);
    expect((await office.signIn(recoveryCodes[0])).status).toBe(401);
  },
);

fulfils(
  "security/measures",
  "opens nothing to a password alone in a real installation, but the way to a second step, and keeps the last one",
  async ({ as, bureau }) => {
    const lead = as("lead");
    await inReality(bureau, async () => {
      await lead.signIn();
      expect(await lead.refused(InstitutionsDocument, everything)).toMatchObject({
        code: "REFUSED",
        clause: "security/measures",
      });
      expect(await refusalOf(lead, "delete", "/account/sessions")).toEqual(by("second-factor-first"));
      expect(await refusalOf(lead, "get", "/exports/00000000-0000-4000-8000-000000000000")).toEqual(
        by("second-factor-first"),
      );
      expect(await refusalOf(lead, "post", "/account/recovery-codes")).toEqual(by("second-factor-first"));

      await lead.enrol();
      expect((await lead.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
      expect(await refusalOf(lead, "delete", "/account/authenticator")).toEqual(by("last-second-factor"));
    });
    expect((await lead.send("get", "/account")).body.authenticatorSince).not.toBeNull();
  },
);

fulfils(
  "security/measures",
  "changes how somebody signs in only shortly after he did, and on an offer that is still open",
  async ({ as, clock }) => {
    const fg = as("fg");
    await clock("2026-03-02T10:00:00+01:00");
    await fg.signIn();
    await fg.send("post", "/account/authenticator/begin");

    await clock("2026-03-02T10:10:01+01:00");
    expect(await refusalOf(fg, "post", "/account/authenticator", { code: "123456" })).toEqual(by("offer-over"));
    expect((await fg.send("post", "/account/authenticator/begin")).status).toBe(200);

    await clock("2026-03-02T10:15:01+01:00");
    expect(await refusalOf(fg, "post", "/account/authenticator/begin")).toEqual(by("prove-anew"));
    expect((await fg.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
  },
);

fulfils(
  "security/measures",
  "adds a passkey only in answer to its own question, and lets it open the door once for each",
  async ({ as, bureau }) => {
    const [consultant, device] = [as("consultant"), new Device()];
    const here = { origin: bureau.url };
    await consultant.signIn();
    const offer = await consultant.send("post", "/account/passkeys/begin", { name: "Telefoon" });
    const answer = device.make(offer.body, here);
    const foreign = { answer: device.make({ challenge: "van-een-ander" }, here), name: "Telefoon" };

    for (const none of [foreign, { answer: "geen", name: "Telefoon" }])
      expect(await refusalOf(consultant, "post", "/account/passkeys", none)).toEqual(by("passkey-not-made"));
    expect((await consultant.send("post", "/account/passkeys", { answer, name: "Telefoon" })).status).toBe(200);

    const asked = await consultant.send("post", "/session/passkey/begin");
    const shown = { answer: device.show(asked.body, here) };
    expect((await consultant.send("post", "/session/passkey", shown)).status).toBe(204);
    expect((await consultant.send("post", "/session/passkey", shown)).status).toBe(401);
  },
);

fulfils("security/measures", "lets people see where they are signed in, and end it", async ({ as, bureau }) => {
  const administrator = as("administrator");
  await administrator.signIn();
  const elsewhere = administrator.at(bureau.url);
  await administrator.signIn();
  const { sessions } = (await administrator.send("get", "/account")).body;
  expect(sessions.length).toBeGreaterThan(1);

  for (const { id, isThis } of sessions)
    if (!isThis) expect((await administrator.send("delete", `/account/sessions/${id}`)).status).toBe(204);

  expect((await elsewhere.send("get", "/session")).body.name).toBeNull();
  expect((await administrator.send("get", "/account")).body.sessions).toHaveLength(1);
  const events = await behind(bureau, "select distinct actor, outcome from event where action = 'endSession'");
  expect(events).toEqual([{ actor: bureau.id("administrator"), outcome: "ok" }]);
});

fulfils(
  "security/measures",
  "gives access back by two people only: one who begins and one who confirms, neither of them he",
  async ({ as, bureau }) => {
    const [administrator, consultant2] = [as("administrator"), bureau.id("consultant2")];
    await administrator.signIn();
    const own = { accountId: bureau.id("administrator") };
    expect(await refusalOf(administrator, "post", "/recoveries", own)).toEqual(by("recovery-not-own"));
    expect((await administrator.send("post", "/recoveries", { accountId: consultant2 })).status).toBe(204);
    expect(await refusalOf(administrator, "post", "/recoveries", { accountId: consultant2 })).toEqual(
      by("recovery-open"),
    );
    const [{ id }] = (await administrator.send("get", "/recoveries")).body.recoveries;
    expect(await refusalOf(administrator, "post", `/recoveries/${id}`)).toEqual(by("recovery-second-person"));

    const given = { email: as("consultant2").email, code: "AAAAA-AAAAA", password: "een-heel-nieuw-wachtwoord" };
    expect(await refusalOf(administrator, "post", "/session/recovery", given)).toEqual({
      ...by("recovery-open"),
      message: answers.recovery,
    });
    await expect(
      behind(bureau, "update recovery set confirmed_by = begun_by, confirmed_at = house_now() where id = $1", [id]),
    ).rejects.toThrow("check constraint");
    await expect(
      behind(bureau, "update recovery set confirmed_by = $2, confirmed_at = house_now() where id = $1", [
        id,
        bureau.id("office"),
      ]),
    ).rejects.toThrow("administrator or a lead");
  },
);
