import { expect } from "@jest/globals";
import {
  RegisterSignatureDocument,
  ResumeCaseDocument,
  SendFormsDocument,
  TakeUpCaseDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aGuardian, hashOf } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";

const twoParents = { guardians: [aGuardian({ givenName: "Greet" }), aGuardian({ givenName: "Gijs" })] };

/** The signatures of a case's authorisation, as the office sees them. */
async function signaturesOf({ cases }: World, caseId: string) {
  const { consents } = await cases.seen(caseId);
  return consents?.find(({ document }) => document === "AUTHORISATION")?.signatures ?? [];
}

async function withdraws({ as, cases }: World, caseId: string, signatureId: string | undefined): Promise<void> {
  const input = { ...(await cases.which(caseId)), signatureId, reason: "Niet mee eens." };
  await as("office").ask(WithdrawAuthorisationDocument, { input });
}

fulfils("consent/before-handling", "stops at one parent's objection, and no new form leads round it", async (world) => {
  const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: twoParents });
  await world.cases.sign(caseId);
  await withdraws(world, caseId, (await signaturesOf(world, caseId))[1]?.id);

  const { consents, frozenOn } = await world.cases.seen(caseId);
  const line = {
    institutionId: await world.cases.anInstitution(),
    direction: "GIVE" as const,
    categories: ["LEARNING" as const],
  };
  const again = { fromOn: "2026-03-02", toOn: "2027-03-01", lines: [line] };
  await world.as("office").ask(SendFormsDocument, { input: { ...(await world.cases.which(caseId)), ...again } });
  const handling = await world.as("office").refused(TakeUpCaseDocument, { input: await world.cases.which(caseId) });
  const going = await world.as("office").refused(ResumeCaseDocument, { input: await world.cases.which(caseId) });

  expect(consents?.map(({ status }) => status).sort()).toEqual(["CONFLICTING", "GIVEN"]);
  expect(frozenOn).toBe("2026-03-02");
  expect([handling.key, going.key]).toEqual(["frozen", "objection-stands"]);
});

fulfils("consent/before-handling", "takes down a parent's refusal before any signature, and stops", async (world) => {
  const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: twoParents });
  const [asked] = await signaturesOf(world, caseId);
  await withdraws(world, caseId, asked?.id);

  const { consents, frozenOn } = await world.cases.seen(caseId);

  expect(consents?.find(({ document }) => document === "AUTHORISATION")?.status).toBe("REFUSED");
  expect(frozenOn).toBe("2026-03-02");
});

fulfils(
  "consent/before-handling",
  "lets handling begin on no day before everything was signed",
  async ({ as, clock, aCase, cases }) => {
    await clock("2026-04-07T10:00:00+02:00");
    const caseId = await aCase({ stage: "AWAITING_SIGNATURES", application: { receivedOn: "2026-04-07" } });
    await clock("2026-04-09T10:00:00+02:00");
    await cases.sign(caseId);
    const begin = async (startedOn: string) => ({ input: { ...(await cases.which(caseId)), startedOn } });

    const refusal = await as("office").refused(TakeUpCaseDocument, await begin("2026-04-08"));
    await as("office").ask(TakeUpCaseDocument, await begin("2026-04-09"));

    expect(refusal).toMatchObject({ clause: "consent/before-handling", key: "started-before-consent" });
  },
);

fulfils(
  "data/parents-and-guardians",
  "lets a pupil sign who turned sixteen after the forms went out",
  async ({ as, aCase, cases, clock }) => {
    await clock("2026-05-11T10:00:00+02:00");
    const pupil = { givenName: "Noor", familyName: "Verzonnen", birthOn: "2010-05-12", gender: "GIRL" } as const;
    const apart = [
      aGuardian({ givenName: "Greet", livesApart: true }),
      aGuardian({ givenName: "Gijs", livesApart: true }),
    ];
    const caseId = await aCase({
      stage: "AWAITING_SIGNATURES",
      application: { pupil, receivedOn: "2026-05-11", guardians: apart },
    });
    await clock("2026-05-12T10:00:00+02:00");
    const authorisation = (await cases.seen(caseId)).consents?.find(({ document }) => document === "AUTHORISATION");
    const signed = {
      consentId: authorisation?.id,
      signedOn: "2026-05-12",
      channel: "PAPER" as const,
      documentHash: hashOf("own"),
    };
    const guardianId = authorisation?.signatures?.[0]?.guardian?.id;

    const parent = await as("office").refused(RegisterSignatureDocument, {
      input: { ...(await cases.which(caseId)), ...signed, guardianId },
    });
    await as("office").ask(RegisterSignatureDocument, { input: { ...(await cases.which(caseId)), ...signed } });

    expect(parent).toMatchObject({ clause: "data/parents-and-guardians", key: "pupil-must-sign" });
    const after = (await cases.seen(caseId)).consents?.find(({ id }) => id === authorisation?.id);
    expect(after?.status).toBe("GIVEN");
  },
);

fulfils("consent/in-writing", "takes no signature back out of the file, and redates none", async (world) => {
  await world.clock("2026-03-02T12:00:00+01:00");
  const caseId = await world.aCase({ stage: "IN_PROGRESS" });
  const [signature] = await signaturesOf(world, caseId);
  const tried = (change: string) =>
    behind(world.bureau, `update signature set ${change} where id = $1`, [signature?.id]);

  await expect(tried("signed_on = '2026-02-01'")).rejects.toMatchObject({ code: "ZV001", message: "already-signed" });
  await expect(tried("document_hash = null, signed_on = null")).rejects.toMatchObject({ code: "ZV001" });
  await withdraws(world, caseId, signature?.id);
  await expect(tried("withdrawn_at = null")).rejects.toMatchObject({ code: "ZV001", message: "already-withdrawn" });
});

fulfils(
  "consent/agreement-and-authorisation",
  "puts no signature and no line of one case under the consent of another",
  async ({ bureau, aCase, cases, clock }) => {
    await clock("2026-03-02T12:00:00+01:00");
    const [one, other] = [await aCase({ stage: "AWAITING_SIGNATURES" }), await aCase({ stage: "AWAITING_SIGNATURES" })];
    const consents = (await cases.seen(other)).consents ?? [];
    const guardianId = (await cases.seen(one)).guardians?.[0]?.id;
    const authorisation = consents.find(({ document }) => document === "AUTHORISATION");
    const line = authorisation?.lines?.[0];

    const signing = () =>
      behind(
        bureau,
        `insert into signature (id, version, created_at, case_id, consent_id, guardian_id, signer, note)
     values (gen_random_uuid(), 1, now(), $1, $2, $3, 'GUARDIAN', '\\x00')`,
        [one, authorisation?.id, guardianId],
      );
    const lining = () =>
      behind(
        bureau,
        `insert into authorisation_line (id, version, created_at, case_id, consent_id, institution_id, direction, categories, from_on, to_on, note)
     values (gen_random_uuid(), 1, now(), $1, $2, $3, 'GIVE', '{LEARNING}', '2026-03-02', '2026-04-01', '\\x00')`,
        [one, authorisation?.id, line?.institution?.id],
      );

    await expect(signing()).rejects.toMatchObject({ code: "ZV001", message: "other-case" });
    await expect(lining()).rejects.toMatchObject({ code: "ZV001", message: "other-case" });
  },
);
