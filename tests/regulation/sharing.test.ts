import { expect } from "@jest/globals";
import {
  AddInstitutionDocument,
  AssignConsultantDocument,
  CaseDocument,
  CloseCaseDocument,
  type DataCategory,
  DiscloseRecordsDocument,
  EndAssignmentDocument,
  type LineInput,
  PostDisclosureDocument,
  SendFormsDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { institutionKinds } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { aGuardian, parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";

const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;

/** A case with one record of learning and one of absence, and a line to one institution. */
async function aShareableCase(
  { aCase, cases }: World,
  categories: DataCategory[] = ["CONTACT", "LEARNING"],
  guardians = [aGuardian()],
) {
  const institutionId = await cases.anInstitution();
  const line: LineInput = { institutionId, direction: "GIVE", categories };
  const caseId = await aCase({
    stage: "IN_PROGRESS",
    consultant: "consultant",
    lines: [line],
    application: { guardians },
  });
  await cases.record(caseId, "consultant", { learning: { ...told, aspect: "PROGRESS", text: "Leest vlot." } });
  await cases.record(caseId, "consultant", { absence: { ...told, text: "Thuis.", startedOn: "2026-02-01" } });
  const { learning, absence } = await cases.seen(caseId);
  const share = async (recordIds: (string | undefined)[], to = institutionId) => ({
    input: {
      ...(await cases.which(caseId)),
      institutionId: to,
      recordIds: recordIds.map(String),
      purpose: "Voorbereiding van de herstart",
      manner: "LETTER" as const,
    },
  });
  return { caseId, institutionId, share, learningId: learning?.[0]?.id, absenceId: absence?.[0]?.id };
}

fulfils(
  "share/only-authorised",
  "shares what the family signed for, and keeps what went, to whom and why",
  async (world) => {
    const { caseId, share, learningId } = await aShareableCase(world);

    await world.as("consultant").ask(DiscloseRecordsDocument, await share([learningId]));

    const { disclosures } = await world.cases.seen(caseId);
    expect(disclosures).toMatchObject([
      {
        categories: ["CONTACT", "LEARNING"],
        manner: "LETTER",
        purpose: "Voorbereiding van de herstart",
      },
    ]);
  },
);

fulfils(
  "share/only-authorised",
  "shares no kind that is not named, and nothing of what was asked with it",
  async (world) => {
    const { caseId, share, learningId, absenceId } = await aShareableCase(world);

    const refusal = await world.as("consultant").refused(DiscloseRecordsDocument, await share([learningId, absenceId]));

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "share/only-authorised", key: "no-line-to-give" });
    expect(refusal.fields).toHaveProperty("recordIds");
    expect((await world.cases.seen(caseId)).disclosures).toEqual([]);
  },
);

fulfils("share/only-authorised", "shares nothing with an institution that is not named", async (world) => {
  const { share, learningId } = await aShareableCase(world);

  const refusal = await world
    .as("consultant")
    .refused(DiscloseRecordsDocument, await share([learningId], await world.cases.anInstitution()));

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "share/only-authorised" });
});

fulfils("share/only-authorised", "holds that rule in the database, whoever asks", async (world) => {
  const { caseId, institutionId, absenceId } = await aShareableCase(world);

  const sharing = behind(
    world.bureau,
    `insert into disclosure (id, version, created_at, case_id, institution_id, author_id, manner, categories, record_ids, disclosed_at, note)
     values (gen_random_uuid(), 1, now(), $1, $2, $3, 'LETTER', '{ABSENCE}', array[$4::uuid], now(), '\\x00')`,
    [caseId, institutionId, world.bureau.id("consultant"), absenceId],
  );

  await expect(sharing).rejects.toMatchObject({ code: "ZV001", hint: "share/only-authorised" });
});

fulfils("share/only-authorised", "shares nothing from the instant one of two parents withdraws", async (world) => {
  const { caseId, share, learningId } = await aShareableCase(world, ["LEARNING"], parentsApart().guardians);
  const { consents } = await world.cases.seen(caseId);
  const signatureId = consents?.find(({ document }) => document === "AUTHORISATION")?.signatures?.[0]?.id;
  await world.as("office").ask(WithdrawAuthorisationDocument, {
    input: { ...(await world.cases.which(caseId)), signatureId, reason: "Niet meer eens." },
  });

  const refusal = await world.as("consultant").refused(DiscloseRecordsDocument, await share([learningId]));

  expect(refusal.code).toBe("REFUSED");
  expect((await world.cases.seen(caseId)).disclosures).toEqual([]);
});

fulfils("share/only-authorised", "shares nothing after the last day of the line", async (world) => {
  const { share, learningId } = await aShareableCase(world);
  await world.clock("2027-03-03T10:00:00+01:00");

  const refusal = await world.as("consultant").refused(DiscloseRecordsDocument, await share([learningId]));

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "share/only-authorised", key: "no-line-to-give" });
  await world.clock("2026-03-02T12:00:00+01:00");
});

fulfils("share/within-assignment", "shares nothing of a case that is closed", async (world) => {
  const { caseId, share, learningId } = await aShareableCase(world);
  await world.as("office").ask(CloseCaseDocument, {
    input: { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: "2026-03-02" },
  });

  const refusal = await world.as("office").refused(DiscloseRecordsDocument, await share([learningId]));

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "share/within-assignment" });
});

fulfils("share/named-institutions", "knows the twelve kinds of the regulation, and other", async ({ as }) => {
  expect(institutionKinds).toHaveLength(13);

  const insurer = { input: { name: "Verzonnen verzekeraar", kind: "INSURER" } };
  const refusal = await as("office").freeRefused(
    "mutation M($input: InstitutionInput!) { addInstitution(input: $input) { id } }",
    insurer,
  );

  expect(refusal.code).toBe("BAD_USER_INPUT");
});

async function refusedLine({ as, aCase, cases }: World, kind: "EARLIER_SCHOOL" | "NEW_SCHOOL" | "OTHER") {
  const { addInstitution } = await as("office").ask(AddInstitutionDocument, {
    input: { name: "Verzonnen instantie", kind },
  });
  const caseId = await aCase({ stage: "INTAKE_DONE" });
  const line: LineInput = { institutionId: addInstitution.id, direction: "GIVE", categories: ["LEARNING"] };
  const input = { ...(await cases.which(caseId)), fromOn: "2026-03-02", toOn: "2027-03-01", lines: [line] };
  return as("office").refused(SendFormsDocument, { input });
}

fulfils("share/when-relevant", "names no earlier or new school without saying why it matters", async (world) => {
  for (const kind of ["EARLIER_SCHOOL", "NEW_SCHOOL"] as const)
    expect(await refusedLine(world, kind)).toMatchObject({
      clause: "share/when-relevant",
      fields: { "lines.0.relevance": expect.anything() },
    });
});

fulfils("share/other-third-parties", "names no other institution without saying why it is necessary", async (world) => {
  expect(await refusedLine(world, "OTHER")).toMatchObject({
    clause: "share/other-third-parties",
    fields: { "lines.0.necessity": expect.anything() },
  });
});

fulfils(
  "share/consultant",
  "takes the case from a consultant at the request after his assignment ended",
  async (world) => {
    const { caseId } = await aShareableCase(world);
    const [assignment] = (await world.cases.seen(caseId)).assignments ?? [];
    await world
      .as("office")
      .ask(EndAssignmentDocument, { input: { ...(await world.cases.which(caseId)), assignmentId: assignment?.id } });

    expect((await world.as("consultant").ask(CaseDocument, { id: caseId })).case).toBeNull();
  },
);

fulfils("share/consultant", "ends every consultant's access in the act that closes the case", async (world) => {
  const { caseId } = await aShareableCase(world);
  await world.as("office").ask(CloseCaseDocument, {
    input: { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: "2026-03-02" },
  });

  expect((await world.as("consultant").ask(CaseDocument, { id: caseId })).case).toBeNull();
});

fulfils("share/consultant", "gives a case to one consultant at a time, also later on", async (world) => {
  const { caseId } = await aShareableCase(world);
  const [assignment] = (await world.cases.seen(caseId)).assignments ?? [];
  const consultantId = world.bureau.id("consultant2");
  const from = async (fromOn: string) => ({ input: { ...(await world.cases.which(caseId)), consultantId, fromOn } });

  const refusal = await world.as("office").refused(AssignConsultantDocument, await from("2026-06-01"));
  await world
    .as("office")
    .ask(EndAssignmentDocument, { input: { ...(await world.cases.which(caseId)), assignmentId: assignment?.id } });
  await world.as("office").ask(AssignConsultantDocument, await from("2026-06-01"));

  expect(refusal).toMatchObject({ clause: "share/consultant", key: "already-assigned" });
  expect(refusal.fields).toHaveProperty("consultantId");
});

fulfils("share/within-assignment", "ends the work on no day before the last sharing", async (world) => {
  const { caseId, share, learningId } = await aShareableCase(world);
  await world.clock("2026-03-04T10:00:00+01:00");
  await world.as("consultant").ask(DiscloseRecordsDocument, await share([learningId]));
  const disclosureId = (await world.cases.seen(caseId)).disclosures?.[0]?.id ?? "";
  const posted = { ...(await world.cases.which(caseId)), disclosureId, postedOn: "2026-03-04" };
  await world.as("consultant").ask(PostDisclosureDocument, { input: posted });

  const refusal = await world.as("office").refused(CloseCaseDocument, {
    input: { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: "2026-03-03" },
  });

  expect(refusal).toMatchObject({ clause: "share/within-assignment", key: "end-before-sharing" });
});

fulfils("share/other-third-parties", "knows no institution that is called 'other institutions'", async ({ as }) => {
  const input = { name: "Overige instanties", kind: "OTHER" } as const;

  const refusal = await as("office").refused(AddInstitutionDocument, { input });

  expect(refusal).toMatchObject({
    clause: "share/other-third-parties",
    key: "unnamed",
    fields: { name: expect.anything() },
  });
});
