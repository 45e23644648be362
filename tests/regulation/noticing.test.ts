import { expect } from "@jest/globals";
import { AddProfessionalDocument, GiveNoticeDocument } from "@zorgvuldig/schema/generated/operations";
import { invalid } from "@zorgvuldig/schema/texts/nl/invalid";
import { behind } from "../support/behind.js";
import { aGuardian } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Signing } from "../support/signing.js";

const today = "2026-03-02";
const notice = async ({ cases }: World, caseId: string, personId: string, givenOn = today) => ({
  input: { ...(await cases.which(caseId)), personId, givenOn, channel: "PAPER" as const },
});

fulfils(
  "application/personal-data",
  "tells a parent with the forms what is done with his data, and which version of that",
  async (world) => {
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });

    const { notices, guardians } = await world.cases.seen(caseId);

    expect(
      notices?.map(({ guardian, kind, noticeVersion, givenOn }) => [guardian?.id, kind, noticeVersion, givenOn]),
    ).toEqual([[guardians?.[0]?.id, "DIRECT", "2026-1", today]]);
  },
);

fulfils(
  "application/personal-data",
  "has whoever gets no forms told within a month, and asks for that until everybody was",
  async (world) => {
    const carer = aGuardian({ kind: "CARER", authority: "NO", givenName: "Cor" });
    const guardians = [aGuardian(), carer];
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: { guardians } });
    const signing = new Signing(world, caseId);
    const asked = await signing.duties("GIVE_NOTICE");
    const mentor = { name: "Marlies Bedenksel", profession: "Mentor", necessity: "Begeleidt de terugkeer in de klas." };
    await world.as("consultant").ask(AddProfessionalDocument, { input: { ...(await signing.which()), ...mentor } });
    const seen = await signing.seen();
    const cor = seen.guardians?.find(({ kind }) => kind === "CARER")?.id ?? "";
    const professional = seen.professionals?.[0]?.id ?? "";
    await world.as("office").ask(GiveNoticeDocument, await notice(world, caseId, cor));
    const half = (await signing.duties("GIVE_NOTICE")).map(([state]) => state);
    await world.as("consultant").ask(GiveNoticeDocument, await notice(world, caseId, professional));

    expect(asked).toEqual([["OPEN", "2026-04-02"]]);
    expect(half).toContain("OPEN");
    expect((await signing.duties("GIVE_NOTICE")).map(([state]) => state)).not.toContain("OPEN");
    const told = (await signing.seen()).notices ?? [];
    expect(told.find((one) => one.professional?.id === professional)).toMatchObject({ kind: "INDIRECT" });
  },
);

fulfils("application/personal-data", "takes no notice for given that cannot have been", async (world) => {
  const carer = aGuardian({ kind: "CARER", authority: "NO", givenName: "Cor" });
  const caseId = await world.aCase({ stage: "INTAKE_DONE", application: { guardians: [aGuardian(), carer] } });
  const other = await world.aCase();
  const { guardians } = await world.cases.seen(caseId);
  const cor = guardians?.find(({ kind }) => kind === "CARER")?.id ?? "";
  const refused = async (personId: string, givenOn?: string) =>
    world.as("office").refused(GiveNoticeDocument, await notice(world, caseId, personId, givenOn));
  const elsewhere = (await world.cases.seen(other)).guardians?.[0]?.id ?? "";

  expect((await refused(cor, "2026-03-03")).fields).toEqual({ givenOn: invalid["in-future"] });
  expect((await refused(cor, "2026-03-01")).fields).toEqual({ givenOn: invalid["before-receipt"] });
  expect((await refused(elsewhere)).code).toBe("NOT_FOUND");
  await world.as("office").ask(GiveNoticeDocument, await notice(world, caseId, cor));
  expect((await refused(cor)).fields).toEqual({ personId: invalid["told-before"] });
  const adding = behind(
    world.bureau,
    `insert into notice (id, version, created_at, case_id, author_id, guardian_id, kind, notice_version, given_on, channel)
     values (gen_random_uuid(), 1, now(), $1, $2, $3, 'INDIRECT', '2026-1', '2026-03-02', 'PAPER')`,
    [caseId, world.bureau.id("office"), elsewhere],
  );
  await expect(adding).rejects.toMatchObject({ code: "ZV001", hint: "application/personal-data" });
});
