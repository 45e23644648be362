import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import { CaseDocument } from "@zorgvuldig/schema/generated/operations";
import { versionsOf } from "@zorgvuldig/schema/register";
import { legalBases } from "@zorgvuldig/schema/register-words";
import { activities } from "@zorgvuldig/schema/words";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";

const places = activities.flatMap((activity) =>
  versionsOf(activity).map(({ version }) => `/register/${activity}/${version}`),
);

fulfils("purpose/legal-basis", "gives every activity a ground that the regulation names", async ({ bureau }) => {
  const { body } = await supertest(bureau.url).get("/register.json");

  const versions = body.processingActivities.flatMap((one: { versions: unknown[] }) => one.versions);
  expect(versions.map(({ id }: { id: string }) => new URL(id).pathname)).toEqual(places);
  const allowed = ["Consent", "Contract", "LegalObligation", "LegitimateInterest"];
  for (const { legalBasis, lawfulBasis, personalData } of versions) {
    expect(legalBasis.length).toBeGreaterThan(0);
    for (const basis of legalBasis) expect(allowed).toContain(basis);
    const isAboutHealth = personalData.some(({ categories }: { categories: string[] }) =>
      categories.includes("Gezondheid"),
    );
    if (isAboutHealth) expect(lawfulBasis).toContain("eu-gdpr:A9-2-a");
  }
  expect(legalBases).not.toContain("A6-1-e");
});

fulfils(
  "controller/soso-included",
  "names both that answer for the data in every entry of the register",
  async ({ bureau }) => {
    for (const place of ["/register", ...places]) {
      const { status, text } = await supertest(bureau.url).get(place);

      expect(status).toBe(200);
      for (const name of controller.names) expect(text.replaceAll("&amp;", "&")).toContain(name);
      expect(text).toContain(controller.officer.email);
    }
    for (const nowhere of ["/register/MARKETING/1", "/register/HANDLING/99", "/register/HANDLING/1.5"])
      expect((await supertest(bureau.url).get(nowhere)).status).toBe(404);
  },
);

fulfils(
  "purpose/assignment-only",
  "says in the log under which entry of the register something was done",
  async (world) => {
    const caseId = await world.aCase();
    await world.as("office").ask(CaseDocument, { id: caseId });
    const fg = world.as("fg");
    await fg.signIn();
    const about = { "dpl.core.processing_activity_id": `${world.bureau.url}/register/HANDLING/1` };

    const { body } = await fg.send("post", "/processing-activities", about);

    const [line] = body;
    const { pathname } = new URL(line.attributes["dpl.core.processing_activity_id"]);
    expect((await supertest(world.bureau.url).get(pathname)).status).toBe(200);
  },
);

fulfils("purpose/assignment-only", "writes no event that names no activity of the register", async ({ bureau }) => {
  const writing = behind(
    bureau,
    "insert into event (action, activity, outcome, role, case_ids, fields) values ('case', 'MARKETING', 'ok', 'office', '{}', '{}')",
  );

  await expect(writing).rejects.toMatchObject({ code: "23514", constraint: "event_names_activity" });
});
