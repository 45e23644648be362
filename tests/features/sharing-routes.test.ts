import { expect } from "@jest/globals";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import type { PersonName } from "../support/bureau.js";
import { holds, type World } from "../support/fulfils.js";
import { toShare } from "../support/sharing.js";

/** The preview of a letter, as a form of the panel asks it. */
const asks = ({ as }: World, by: PersonName, form: object, headers: Record<string, string> = {}) =>
  as(by).send("post", "/sharing").type("form").set(headers).responseType("blob").send(form);

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
