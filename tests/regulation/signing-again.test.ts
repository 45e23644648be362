import { expect } from "@jest/globals";
import {
  DeclineCaseDocument,
  HoldIntakeDocument,
  PlanIntakeDocument,
  RegisterSignatureDocument,
  TakeUpCaseDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { aGuardian, hashOf, type Seen, yesTo } from "../support/cases.js";
import { fulfils, holds, type World } from "../support/fulfils.js";

const bySchool = {
  applicant: {
    kind: "SCHOOL",
    name: "Directie Verzonnen School",
    permissionFrom: "Vera Verzonnen, moeder",
    permissionOn: "2026-03-01",
    permissionBy: "PHONE",
  },
  pupil: undefined,
  question: undefined,
} as const;

const authorisationsOf = ({ consents }: Seen) =>
  (consents ?? []).filter(({ document }) => document === "AUTHORISATION");

/** A school applied, the parent signed both forms, and only then the pupil is taken down. */
async function aPupilAtIntake({ as, aCase, cases }: World, birthOn: string): Promise<string> {
  const caseId = await aCase({ application: bySchool });
  await cases.sendForms(caseId);
  await cases.sign(caseId);
  const pupil = { givenName: "Noor", familyName: "Verzonnen", birthOn, gender: "GIRL" } as const;
  await as("office").ask(HoldIntakeDocument, {
    input: { ...(await cases.which(caseId)), heldOn: "2026-03-02", pupil },
  });
  return caseId;
}

async function withdraws({ as, cases }: World, caseId: string, signatureId: string | undefined): Promise<Seen> {
  const input = { ...(await cases.which(caseId)), signatureId, reason: "Toch niet." };
  await as("office").ask(WithdrawAuthorisationDocument, { input });
  return cases.seen(caseId);
}

fulfils(
  "data/parents-and-guardians",
  "asks a pupil of sixteen whom the intake brings to sign anew, and goes on then",
  async (world) => {
    const { as, cases } = world;
    const caseId = await aPupilAtIntake(world, "2010-01-15");

    const refusal = await as("office").refused(TakeUpCaseDocument, { input: await cases.which(caseId) });
    await cases.sendForms(caseId);
    for (const consent of (await cases.seen(caseId)).consents ?? [])
      for (const { signedOn, guardian } of consent.signatures ?? []) {
        if (signedOn || consent.status !== "REQUESTED") continue;
        const signed = {
          signedOn: "2026-03-02",
          channel: "PAPER" as const,
          documentHash: hashOf(`again ${consent.id}`),
        };
        const input = {
          ...(await cases.which(caseId)),
          consentId: consent.id,
          guardianId: guardian?.id,
          granted: yesTo(consent.lines),
          ...signed,
        };
        await as("office").ask(RegisterSignatureDocument, { input });
      }
    await as("office").ask(TakeUpCaseDocument, { input: await cases.which(caseId) });

    expect(refusal).toMatchObject({ clause: "data/parents-and-guardians", key: "pupil-must-sign" });
    expect(authorisationsOf(await cases.seen(caseId)).map(({ status }) => status)).toEqual(["EXPIRED", "GIVEN"]);
  },
);

fulfils(
  "data/parents-and-guardians",
  "ends on the eighteenth birthday what a parent signed, also when the intake brought the pupil",
  async (world) => {
    const { clock, cases } = world;
    const caseId = await aPupilAtIntake(world, "2008-03-20");
    const agreement = async () =>
      (await cases.seen(caseId)).consents?.find(({ document }) => document === "AGREEMENT")?.status;

    expect(await agreement()).toBe("GIVEN");
    await clock("2026-03-20T00:00:00+01:00");
    expect(await agreement()).toBe("EXPIRED");
    await clock("2026-03-02T12:00:00+01:00");
  },
);

holds("does not stop a case because a parent says no to one more form", async (world) => {
  const caseId = await world.aCase({ stage: "IN_PROGRESS" });
  await world.cases.sendForms(caseId);
  const more = authorisationsOf(await world.cases.seen(caseId)).at(-1);

  const after = await withdraws(world, caseId, more?.signatures?.[0]?.id);

  expect(after.frozenOn).toBeNull();
  expect(authorisationsOf(after).map(({ status }) => status)).toEqual(["GIVEN", "REFUSED"]);
});

holds("lets a parent who took back his yes before the work began sign a new form", async (world) => {
  const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: [aGuardian()] } });
  await world.cases.sign(caseId);
  const [first] = authorisationsOf(await world.cases.seen(caseId));
  await withdraws(world, caseId, first?.signatures?.[0]?.id);

  const refusal = await world.as("office").refused(TakeUpCaseDocument, { input: await world.cases.which(caseId) });
  await world.cases.sendForms(caseId);
  const anew = authorisationsOf(await world.cases.seen(caseId)).at(-1);
  const signed = { signedOn: "2026-03-02", channel: "PAPER" as const, documentHash: hashOf("anew") };
  const who = { consentId: anew?.id, guardianId: anew?.signatures?.[0]?.guardian?.id, granted: yesTo(anew?.lines) };
  await world
    .as("office")
    .ask(RegisterSignatureDocument, { input: { ...(await world.cases.which(caseId)), ...who, ...signed } });
  await world.as("office").ask(TakeUpCaseDocument, { input: await world.cases.which(caseId) });

  expect(refusal.key).toBe("not-signed");
  expect((await world.cases.seen(caseId)).stage).toBe("IN_PROGRESS");
});

holds(
  "lets go of a family that rang back and then cancelled, in the term of the interview that was held",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "ON_HOLD" });
    const planned = { plannedAt: "2026-03-09T10:00:00+01:00" };
    await as("office").ask(PlanIntakeDocument, { input: { ...(await cases.which(caseId)), ...planned } });

    await as("office").ask(DeclineCaseDocument, {
      input: { ...(await cases.which(caseId)), reason: "Ouders zien ervan af." },
    });

    expect(await cases.seen(caseId)).toMatchObject({
      stage: "DECLINED",
      promisedBy: "2026-03-16",
      destroyOn: "2026-03-15",
    });
  },
);
