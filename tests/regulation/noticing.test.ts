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

fulfils(
  "application/personal-data",
  "tells with the forms whoever signs one, and has a parent told otherwise whose child of eighteen signs both",
  async (world) => {
    const grown = { givenName: "Noor", familyName: "Verzonnen", birthOn: "2008-01-15", gender: "GIRL" } as const;
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { pupil: grown } });
    const signing = new Signing(world, caseId);

    const { notices, pupil } = await signing.seen();

    expect(notices?.map((one) => [one.pupil?.id, one.guardian?.id])).toEqual([[pupil?.id, undefined]]);
    expect((await signing.duties("GIVE_NOTICE")).map(([state]) => state)).toEqual(["OPEN"]);
  },
);

fulfils(
  "application/personal-data",
  "knows the parent who applied among others as who gave the data himself",
  async (world) => {
    const guardians = [aGuardian({ givenName: "Otto", familyName: "Onbestaand" }), aGuardian()];
    const applicant = { kind: "PARENT", name: "vera  Verzonnen" } as const;
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { guardians, applicant } });

    const seen = await world.cases.seen(caseId);
    const kinds = Object.fromEntries(
      (seen.notices ?? []).map(({ guardian, kind }) => [
        seen.guardians?.find(({ id }) => id === guardian?.id)?.givenName,
        kind,
      ]),
    );
    expect(kinds).toEqual({ Otto: "INDIRECT", Vera: "DIRECT" });
  },
);

fulfils(
  "application/personal-data",
  "tells whoever applies for others when he does, and the pupil when asked",
  async (world) => {
    const applicant = {
      kind: "SCHOOL",
      name: "Directie Verzonnen School",
      permissionFrom: "Vera Verzonnen, moeder",
      permissionOn: "2026-03-01",
      permissionBy: "PHONE",
    } as const;
    const application = { applicant, pupil: undefined, question: undefined };
    const caseId = await world.aCase({ application });
    const seen = await world.cases.seen(caseId);
    const other = await world.aCase({ stage: "IN_PROGRESS" });
    const { pupil } = await world.cases.seen(other);
    await world.as("office").ask(GiveNoticeDocument, await notice(world, other, pupil?.id ?? ""));
    const again = await world.as("office").refused(GiveNoticeDocument, await notice(world, other, pupil?.id ?? ""));

    expect(seen.notices).toMatchObject([
      { kind: "DIRECT", givenOn: seen.receivedOn, applicant: { id: seen.applicant?.id } },
    ]);
    expect(again.fields).toEqual({ personId: invalid["told-before"] });
  },
);
