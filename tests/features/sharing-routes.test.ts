import { expect } from "@jest/globals";
import {
  CloseCaseDocument,
  WithdrawAuthorisationDocument,
  WithdrawDisclosureDocument,
} from "@zorgvuldig/schema/generated/operations";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import type { PersonName } from "../support/bureau.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { authorisationOf, told, toShare } from "../support/sharing.js";

/** The preview of a letter, as a form of the panel asks it. */
const asks = ({ as }: World, by: PersonName, form: object, headers: Record<string, string> = {}) =>
  as(by).send("post", "/sharing").type("form").set(headers).responseType("blob").send(form);

async function withdraw({ as, cases }: World, caseId: string): Promise<void> {
  const signatureId = authorisationOf(await cases.seen(caseId))?.signatures?.[0]?.id;
  const input = { ...(await cases.which(caseId)), signatureId, reason: "Niet meer eens." };
  await as("office").ask(WithdrawAuthorisationDocument, { input });
}

const everybody = ["office", "consultant2", "fg", "ministry", "administrator"] as const;

holds("shows a letter beforehand to who may share it, and to nobody else", async (world) => {
  const { caseId, institutionId, ids } = await toShare(world);
  for (const name of [...everybody, "consultant"] as const) await world.as(name).signIn();
  const form = { caseId, institutionId, language: "nl", recordIds: ids.LEARNING };

  const statuses = await Promise.all(everybody.map(async (name) => (await asks(world, name, form)).status));
  const own = await asks(world, "consultant", form);
  const nobody = await supertest(world.bureau.url).post("/sharing").type("form").send(form);

  expect(statuses).toEqual([200, 404, 403, 403, 403]);
  expect(own.headers["content-type"]).toBe("application/pdf");
  expect(nobody.status).toBe(401);
});

fulfils(
  "share/only-authorised",
  "draws no letter beforehand that may not go: for another institution, of other data, of other records, or after the work",
  async (world) => {
    const { caseId, institutionId, ids } = await toShare(world, { categories: ["CONTACT", "LEARNING"] });
    const other = await toShare(world);
    await world.as("consultant").signIn();
    const form = { caseId, institutionId, language: "nl", recordIds: ids.LEARNING };
    const said = async (differs: object, by: PersonName = "consultant") => {
      const { status, body } = await asks(world, by, { ...form, ...differs });
      return { status, clause: JSON.parse(String(body)).clause };
    };
    const refused = { status: 422, clause: "share/only-authorised" };

    for (const differs of [
      { institutionId: other.institutionId },
      { recordIds: ids.HEALTH },
      { facts: "BIRTH_ON" },
      { recordIds: other.ids.LEARNING },
    ])
      expect(await said(differs)).toEqual(refused);
    await world.as("office").ask(CloseCaseDocument, {
      input: { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: "2026-03-02" },
    });
    expect(await said({}, "office")).toEqual({ status: 422, clause: "share/within-assignment" });
  },
);

fulfils("share/only-authorised", "draws no letter beforehand while the case stands still", async (world) => {
  const { caseId, institutionId, ids } = await toShare(world, { apart: true });
  await world.as("consultant").signIn();
  await withdraw(world, caseId);
  const form = { caseId, institutionId, language: "nl", recordIds: ids.LEARNING };

  expect((await asks(world, "consultant", form)).status).toBe(422);
});

fulfils(
  "share/only-authorised",
  "says on every page of what is looked at beforehand that it was not sent, and who made it when",
  async (world) => {
    const { caseId, institutionId, ids, share } = await toShare(world);
    for (let more = 0; more < 4; more += 1)
      await world.cases.record(caseId, "consultant", {
        learning: { ...told, aspect: "PROGRESS", text: "Leest vlot, en leest graag voor. ".repeat(60) },
      });
    const { learning } = await world.cases.seen(caseId, "consultant");
    const recordIds = (learning ?? []).map(({ id }) => id);
    await world.as("consultant").signIn();
    const form = { caseId, institutionId, recordIds };
    const { text, pages } = await readPdf((await asks(world, "consultant", { ...form, language: "nl" })).body);
    const english = await readPdf((await asks(world, "consultant", { ...form, language: "en" })).body);
    const { id } = await share({ recordIds: [ids.LEARNING] });
    const real = await readPdf(
      (await world.as("consultant").send("get", `/disclosures/${id}`).responseType("blob")).body,
    );

    expect(pages).toBeGreaterThan(1);
    const stamps = text.match(/VOORBEELD, niet verzonden ?Gemaakt door [^,]+, 2 maart 2026 om 10:00/g) ?? [];
    expect(stamps).toHaveLength(pages);
    expect(english.text).toContain("EXAMPLE, not sent");
    expect(real.text).not.toMatch(/VOORBEELD|NIET VERZONDEN|Gemaakt door/);
  },
);

fulfils("share/only-authorised", "stamps a letter that was withdrawn before it went as not sent", async (world) => {
  const { caseId, share } = await toShare(world);
  const { id } = await share();
  const input = { ...(await world.cases.which(caseId)), disclosureId: id };
  await world.as("office").ask(WithdrawDisclosureDocument, { input });
  await world.as("consultant").signIn();
  const read = async () =>
    (await readPdf((await world.as("consultant").send("get", `/disclosures/${id}`).responseType("blob")).body)).text;

  expect(await read()).toMatch(/NIET VERZONDEN, ingetrokken ?Gemaakt door/);
});

holds("shows what went to who may read all of it, and logs that he did", async (world) => {
  const { caseId, ids, share } = await toShare(world);
  const { id } = await share({ recordIds: [ids.LEARNING, ids.HEALTH] });
  for (const name of [...everybody, "consultant"] as const) await world.as(name).signIn();
  const statuses = await Promise.all(
    [...everybody, "consultant" as const].map(
      async (name) => (await world.as(name).send("get", `/disclosures/${id}`)).status,
    ),
  );

  expect(statuses).toEqual([403, 404, 403, 403, 403, 200]);
  const read = await behind<{ outcome: string; role: string }>(
    world.bureau,
    "select outcome, role from event where action = 'readDisclosure' and case_ids @> array[$1::uuid] and outcome = 'ok'",
    [caseId],
  );
  expect(read).toEqual([{ outcome: "ok", role: "consultant" }]);
});

holds("names the parents as those whom a sharing is about, where they go along", async (world) => {
  const { caseId, share } = await toShare(world);
  await share();
  await share({ facts: ["GUARDIANS"] });

  const lines = await behind<{ about: string[] }>(
    world.bureau,
    `select array(select data_subjects_of(e.case_ids, e.fields, e.at)) about from event e
     where e.action = 'discloseRecords' and e.case_ids @> array[$1::uuid] and e.outcome = 'ok' order by e.at`,
    [caseId],
  );
  expect(lines.map(({ about }) => about.length)).toEqual([1, 2]);
});

holds("hears nothing from another site, and a form of its own page also where that tells no origin", async (world) => {
  const { caseId, institutionId, ids } = await toShare(world);
  await world.as("consultant").signIn();
  const form = { caseId, institutionId, language: "nl", recordIds: ids.LEARNING };
  const status = async (headers: Record<string, string>) => (await asks(world, "consultant", form, headers)).status;

  expect(await status({ origin: "https://elders.test", "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await status({ origin: "null", "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await status({ origin: "null" })).toBe(403);
  expect(await status({ origin: "null", "sec-fetch-site": "same-origin" })).toBe(200);
});

holds("answers nonsense as nonsense, and keeps nothing of it", async (world) => {
  const { caseId, institutionId, ids } = await toShare(world);
  await world.as("consultant").signIn();
  const form = { caseId, institutionId, language: "nl", recordIds: ids.LEARNING };
  const status = async (differs: object) => (await asks(world, "consultant", { ...form, ...differs })).status;

  expect(await status({ caseId: "x" })).toBe(404);
  expect(await status({ language: "fr" })).toBe(404);
  expect(await status({ recordIds: "1' or '1'='1" })).toBe(404);
  expect(await status({ attention: "\u0000" })).toBe(400);
  expect(await status({ recordIds: Array(500).fill(ids.LEARNING) })).toBe(413);
  for (const path of ["/ontvangen/..%2f..", "/ontvangen/%00", `/ontvangen/${"a".repeat(43)}`])
    expect([400, 404]).toContain(
      (await supertest(world.bureau.url).post(path).type("form").send({ code: "123456" })).status,
    );
});

holds("leaves no trace in the log of a link that is none", async (world) => {
  const count = () =>
    behind<{ n: string }>(world.bureau, "select count(*) n from event where action = 'fetchDisclosure'");
  const before = await count();

  for (let tried = 0; tried < 20; tried += 1)
    await supertest(world.bureau.url)
      .post(`/ontvangen/${"b".repeat(43)}`)
      .type("form")
      .send({ code: "123456" });

  expect(await count()).toEqual(before);
});
