import { expect } from "@jest/globals";
import {
  AwaitSignaturesDocument,
  InvalidateSignatureDocument,
  RegisterSignatureDocument,
  SendFormsDocument,
  WithdrawAuthorisationDocument,
  WithdrawLineDocument,
} from "@zorgvuldig/schema/generated/operations";
import { aGuardian, hashOf, parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Signing } from "../support/signing.js";

const reason = "Nog eens.";

/** Two parents who live apart, and both signed. */
async function signed(world: World): Promise<Signing> {
  return new Signing(world, await world.aCase({ stage: "IN_PROGRESS", application: parentsApart() }));
}

/** Greet's paper of the authorisation once more. */
async function signsAgain({ as }: World, signing: Signing, channel: "PAPER" | "PHONE") {
  const { guardian } = await signing.of("Greet");
  const { id: consentId } = await signing.newest("AUTHORISATION");
  const given = { consentId, guardianId: guardian?.id, signedOn: "2026-03-02", documentHash: hashOf("once more") };
  return as("office").refused(RegisterSignatureDocument, {
    input: { ...(await signing.which()), ...given, channel },
  });
}

fulfils("consent/in-writing", "takes a signature down once, by whatever way it comes again", async (world) => {
  const signing = await signed(world);

  for (const channel of ["PAPER", "PHONE"] as const)
    expect(await signsAgain(world, signing, channel)).toMatchObject({
      clause: "consent/in-writing",
      key: "already-signed",
    });
});

fulfils("consent/in-writing", "declares only a signature that is there to be none, and once", async (world) => {
  const { as, aCase } = world;
  const unsigned = new Signing(world, await aCase({ stage: "AWAITING_SIGNATURES" }));
  const nothing = { ...(await unsigned.which()), signatureId: (await unsigned.of("Vera")).id, reason };
  const signing = await signed(world);
  const { id: signatureId } = await signing.of("Greet");
  await signing.invalidates("Greet");
  const again = async () => ({ input: { ...(await signing.which()), signatureId, reason } });

  expect(await as("office").refused(InvalidateSignatureDocument, { input: nothing })).toMatchObject({
    clause: "consent/in-writing",
    key: "nothing-signed",
  });
  for (const refusal of [
    await as("office").refused(InvalidateSignatureDocument, await again()),
    await as("office").refused(WithdrawAuthorisationDocument, await again()),
  ])
    expect(refusal).toMatchObject({
      clause: "consent/in-writing",
      key: "already-invalidated",
      fields: { signatureId: expect.anything() },
    });
});

fulfils("purpose/legal-basis", "takes a yes back once, and takes no new one on the same paper", async (world) => {
  const signing = await signed(world);
  const { id: signatureId } = await signing.of("Greet");
  await signing.withdraws("Greet");
  const gone = { clause: "purpose/legal-basis", key: "already-withdrawn" };

  const again = await world
    .as("office")
    .refused(WithdrawAuthorisationDocument, { input: { ...(await signing.which()), signatureId, reason } });

  expect(again).toMatchObject({ ...gone, fields: { signatureId: expect.anything() } });
  expect(await signsAgain(world, signing, "PAPER")).toMatchObject(gone);
});

fulfils("purpose/legal-basis", "ends a line of the authorisation once", async (world) => {
  const signing = await signed(world);
  const lineId = (await signing.newest("AUTHORISATION")).lines?.[0]?.id ?? "";
  const ending = async () => ({ input: { ...(await signing.which()), lineId, reason } });
  await world.as("office").ask(WithdrawLineDocument, await ending());

  expect(await world.as("office").refused(WithdrawLineDocument, await ending())).toMatchObject({
    clause: "purpose/legal-basis",
    key: "line-already-withdrawn",
    fields: { lineId: expect.anything() },
  });
});

fulfils("consent/forms-to-parents", "waits for no signature on a form that went to nobody", async (world) => {
  const caseId = await world.aCase({ stage: "INTAKE_DONE" });

  const refusal = await world.as("office").refused(AwaitSignaturesDocument, { input: await world.cases.which(caseId) });

  expect(refusal).toMatchObject({ clause: "consent/forms-to-parents", key: "forms-not-sent" });
});

fulfils("data/parents-and-guardians", "sends no form where nobody is known to hold authority", async (world) => {
  const application = { guardians: [aGuardian({ authority: "UNKNOWN" })] };
  const caseId = await world.aCase({ stage: "INTAKE_DONE", application });
  const institutionId = await world.cases.anInstitution();
  const lines = [{ institutionId, direction: "GIVE" as const, categories: ["LEARNING" as const] }];
  const form = { fromOn: "2026-03-02", toOn: "2027-03-01", lines };

  const refusal = await world
    .as("office")
    .refused(SendFormsDocument, { input: { ...(await world.cases.which(caseId)), ...form } });

  expect(refusal).toMatchObject({ clause: "data/parents-and-guardians", key: "nobody-may-sign" });
  expect((await world.cases.seen(caseId)).consents).toEqual([]);
});
