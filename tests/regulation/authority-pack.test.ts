import { expect } from "@jest/globals";
import {
  AddMatterDocument,
  ExportPackDocument,
  LogEntriesDocument,
  RegisterRequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { activities } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import type { PersonName } from "../support/bureau.js";
import { anApplication } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { aLoneRequest, LoneRequests } from "../support/lone-requests.js";
import { Nights } from "../support/nights.js";

const clause = "oversight/ap";
const start = "2026-03-02T10:00:00+01:00";
const reason = "De AP vroeg erom op 2 maart.";
/** In every field of the case that a person fills in. */
const secret = "Zonderlingsnaam";

/** A bureau with something for every part, and a case of which none of it may leave. */
async function full(world: World) {
  await world.clock(start);
  const application = anApplication();
  const { guardians, pupil } = application;
  const caseId = await world.aCase({
    stage: "IN_PROGRESS",
    application: {
      ...application,
      question: `${secret} zit thuis.`,
      pupil: pupil && { ...pupil, familyName: secret },
      guardians: guardians?.map((one) => ({ ...one, familyName: secret })) ?? [],
    },
  });
  const asked = {
    kind: "ACCESS",
    person: "GUARDIAN",
    askedBy: "SELF",
    channel: "EMAIL",
    receivedOn: "2026-03-02",
  } as const;
  const input = { ...(await world.cases.which(caseId)), ...asked, wording: `${secret} wil inzage.` };
  await world.as("fg").ask(RegisterRequestDocument, { input });
  const breaches = new Breaches(world);
  const id = await breaches.report({ summary: `Het verslag van ${secret} ging mis.` });
  await breaches.describe(id, { consequences: "Iemand las mee.", measures: "Teruggehaald." });
  await breaches.assess(id, "HIGH", "Het gaat om een kind.");
  const number = (await world.cases.seen(caseId)).number ?? "";
  await breaches.addAffected(id, number);
  const told = { kind: "INSTRUCTION", receivedOn: "2026-03-02", dueOn: "2026-05-01" } as const;
  await world.as("fg").ask(AddMatterDocument, { input: { ...told, subject: "Versleutel de kopieën." } });
  return { caseId, number };
}

const asked = async (world: World) =>
  `/exports/${(await world.as("fg").ask(ExportPackDocument, { input: { reason } })).exportPack.id}`;

fulfils(
  clause,
  "gives the authority what the bureau did, for a machine and for people, and nothing out of any file",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    await world.aCase({ stage: "DECLINED" });
    await nights.pass("2026-03-14", "2026-03-15");
    const { caseId, number } = await full(world);
    await new LoneRequests(world).register({ person: "STAFF", receivedOn: "2026-03-02" });
    const address = await asked(world);
    const json = await world.as("fg").send("get", address);
    const page = await world.as("fg").send("get", `${address}/readable`);
    const pack = JSON.parse(json.text);

    expect([json.status, page.status]).toEqual([200, 200]);
    expect(json.headers["content-disposition"]).toBe('attachment; filename="verantwoording-2026-03-02.json"');
    expect(pack.breaches.at(-1)).toMatchObject({
      ...{ nature: "SENT_WRONGLY", risk: "HIGH", riskReason: "Het gaat om een kind.", casesFound: 1 },
      ...{ consequences: "Iemand las mee.", measures: "Teruggehaald." },
    });
    expect(pack.matters.at(-1)).toMatchObject({ kind: "INSTRUCTION", subject: "Versleutel de kopieën." });
    expect(Object.keys(pack.requests.at(-1)).sort()).toEqual(
      ["kind", "person", "channel", "receivedOn", "dueStatutory", "state"].sort(),
    );
    expect(pack.requests.at(-1)).toMatchObject({ person: "STAFF", state: "RequestInitiated" });
    expect(pack.certificates.length).toBeGreaterThan(0);
    expect(pack.register.processingActivities.length).toBe(activities.length);
    for (const said of ["Datalekken", "Aan de verkeerde gestuurd", "Versleutel de kopieën.", "Inzage", "Register van"])
      expect(page.text).toContain(said);
    for (const text of [json.text, page.text])
      for (const kept of [secret, caseId, number, "Verzonnen fg", "Verzonnen office", aLoneRequest().name])
        expect(text).not.toContain(kept);
  },
);

fulfils(clause, "reads for it no sealed field of any case, which the log says", async (world) => {
  await full(world);
  await world.as("fg").send("get", await asked(world));
  const question = { first: 10, sort: { field: "createdAt", order: "DESC" } as const, filter: {} };
  const { logEntries } = await world.as("fg").ask(LogEntriesDocument, question);
  const { fields = [] } = logEntries.items.find(({ action }) => action === "fetchExport") ?? {};
  const types = [...new Set((fields ?? []).map((name) => name.split(".")[0]))];

  expect(types.sort()).toEqual([
    ...["AuthorityMatter", "Breach", "DataSubjectRequest", "DestructionCertificate", "LoneRequest", "RequestTrace"],
  ]);
  expect(fields).not.toContain("DataSubjectRequest.wording");
  expect(fields).not.toContain("Breach.summary");
});

fulfils(clause, "gives it to the FG alone, who said why, in his own session and for an hour", async (world) => {
  await full(world);
  const address = await asked(world);
  const short = await world.as("fg").refused(ExportPackDocument, { input: { reason: "Zomaar" } });
  for (const who of ["office", "lead", "consultant"] satisfies PersonName[]) {
    expect(await world.as(who).refused(ExportPackDocument, { input: { reason } })).toMatchObject({ code: "FORBIDDEN" });
    expect([403, 404]).toContain((await world.as(who).send("get", address)).status);
  }
  await world.clock("2026-03-02T11:00:00+01:00");
  await world.as("fg").signIn();
  const over = await world.as("fg").send("get", address);

  expect(short).toMatchObject({ clause: "purpose/assignment-only", fields: { reason: expect.any(String) } });
  expect([404, 422]).toContain(over.status);
  await expect(
    behind(
      world.bureau,
      "update export set kind = 'PACK' where kind = 'LOG' or activity <> 'SECURITY'; update export set kind = 'OTHER'",
    ),
  ).rejects.toMatchObject({ code: "23514" });
  await world.clock(start);
});
