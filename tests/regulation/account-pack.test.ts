import { expect } from "@jest/globals";
import { LogEntriesDocument } from "@zorgvuldig/schema/generated/operations";
import type { PersonName } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { LoneRequests } from "../support/lone-requests.js";

const today = "2026-03-02";
const clause = "rights/access";

/** A consultant asks what is kept of him. */
async function asked(world: World, differs: Parameters<LoneRequests["register"]>[0] = {}) {
  await world.clock(`${today}T12:00:00+01:00`);
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const { number, pupil } = await world.cases.seen(caseId);
  const requests = new LoneRequests(world);
  const { id } = await requests.register({
    ...{ person: "CONSULTANT", receivedOn: today, name: "V. de Consultant-Vraag" },
    ...differs,
  });
  const at = (how: "nl" | "en" | "json", of: PersonName = "consultant", by: PersonName = "fg", sure = "") =>
    pdfAt(world.as(by), `/account-packs/${how}/${id}/${world.bureau.id(of)}${sure}`);
  return { requests, id, caseId, number: number ?? "", child: pupil?.familyName ?? "", at };
}

fulfils(
  clause,
  "gives whoever works here what is kept of his account, on paper and for a machine, and nothing out of any case",
  async (world) => {
    const { number, child, caseId, at } = await asked(world);
    await world.as("consultant").signIn();
    const json = await at("json");
    const pack = JSON.parse(String(json.body));
    const { text } = await readPdf((await at("nl")).body);
    const english = await readPdf((await at("en")).body);

    expect(json.headers["content-disposition"]).toMatch(/account-VZ-2026-\d{4}\.json/);
    expect(pack).toMatchObject({
      ...{ format: "zorgvuldig-account/1", right: "ACCESS", receivedOn: today },
      account: { name: "Verzonnen consultant", role: "consultant", isLead: false, endedOn: null },
      agreements: expect.arrayContaining([expect.objectContaining({ toOn: expect.any(String) })]),
      assignments: expect.arrayContaining([expect.objectContaining({ number })]),
    });
    expect(pack.signedIn.days).toBeGreaterThan(0);
    for (const word of [
      "Verzonnen consultant",
      "Vraaglaan 7",
      number,
      "aanmeldde",
      "twee jaar",
      "Wat hier niet in staat",
      "uw taken",
    ])
      expect(text).toContain(word);
    expect(english.text).toContain("What we have recorded about your account");
    expect(child.length).toBeGreaterThan(2);
    for (const said of [text, english.text, String(json.body)])
      for (const kept of [child, caseId]) expect(said).not.toContain(kept);
  },
);

fulfils(
  clause,
  "makes no overview of an account for anybody but the FG, of another kind of account, of who is not known, or once it is answered",
  async (world) => {
    const { requests, id, at } = await asked(world);
    const others = [(await at("json", "consultant", "lead")).status, (await at("json", "consultant", "office")).status];
    const other = await at("json", "office");
    const nobody = await pdfAt(world.as("fg"), `/account-packs/json/${id}/${id}`);
    await requests.asks(id);
    const unknown = await at("nl");
    await requests.shows(id);
    const known = await at("nl");
    await requests.decide(id, { outcome: "GRANTED", finding: "KEPT" });
    await requests.tell(id, today);
    const answered = await at("nl");
    const parent = await asked(world, { person: "GUARDIAN" });
    const erasing = await asked(world, { kind: "ERASURE" });
    const staff = await asked(world, { person: "STAFF", name: "Office" });

    expect(others).toEqual([403, 403]);
    expect([other.status, nobody.status, unknown.status, known.status, answered.status]).toEqual([
      ...[422, 404, 422, 200, 422],
    ]);
    expect([(await parent.at("nl")).status, (await erasing.at("nl")).status]).toEqual([422, 422]);
    expect([(await staff.at("nl")).status, (await staff.at("nl", "office")).status]).toEqual([422, 200]);
  },
);

fulfils(
  "security/measures",
  "writes down that an overview of an account was made, and what was read",
  async (world) => {
    const { at } = await asked(world);
    await at("json");
    const question = { first: 10, sort: { field: "createdAt", order: "DESC" } as const, filter: {} };
    const { logEntries } = await world.as("fg").ask(LogEntriesDocument, question);

    expect(logEntries.items.find(({ action }) => action === "readAccountPack")).toMatchObject({
      ...{ activity: "RIGHTS", outcome: "ok" },
      fields: expect.arrayContaining(["Account.name", "Assignment.fromOn", "Case.number"]),
    });
  },
);

fulfils(
  clause,
  "gives nobody the account of somebody of another name, unless the FG says that he looked whose it is",
  async (world) => {
    const { at } = await asked(world, { name: "Anders Geheten" });
    const [unlike, looked] = [await at("json"), await at("json", "consultant", "fg", "?sure=1")];

    expect(unlike.status).toBe(422);
    expect(String(unlike.body)).not.toContain("Verzonnen consultant");
    expect(looked.status).toBe(200);
  },
);
