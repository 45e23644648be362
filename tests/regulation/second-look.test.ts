import { expect } from "@jest/globals";
import {
  HoldIntakeDocument,
  InvalidateSignatureDocument,
  RegisterSignatureDocument,
  TellRecipientsDocument,
  WithdrawAuthorisationDocument,
  WithdrawLineDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aGuardian, hashOf } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { authorisationOf, toShare } from "../support/sharing.js";
import { Signing } from "../support/signing.js";

const morning = "2026-03-02T12:00:00+01:00";
const noor = { givenName: "Noor", familyName: "Verzonnen", birthOn: "2010-05-12", gender: "GIRL" } as const;

fulfils(
  "data/parents-and-guardians",
  "takes no paper of a parent from the sixteenth birthday on, whatever day stands on it",
  async (world) => {
    await world.clock("2026-05-11T10:00:00+02:00");
    const application = { pupil: noor, receivedOn: "2026-05-11" };
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application });
    const signing = new Signing(world, caseId);
    const { guardian } = await signing.of("Vera");
    await world.clock("2026-05-12T00:00:00+02:00");
    const signed = { signedOn: "2026-05-11", channel: "PAPER" as const, documentHash: hashOf("the day before") };
    const consentId = (await signing.newest("AUTHORISATION")).id;
    const input = { ...(await signing.which()), consentId, guardianId: guardian?.id, ...signed };

    const refusal = await world.as("office").refused(RegisterSignatureDocument, { input });
    await signing.signs(null, "AUTHORISATION", "2026-05-12");

    expect(refusal).toMatchObject({ clause: "data/parents-and-guardians", key: "pupil-must-sign" });
    expect(refusal.fields).toHaveProperty("guardianId");
    expect((await signing.status()).AUTHORISATION).toBe("GIVEN");
    await world.clock(morning);
  },
);

fulfils(
  "data/parents-and-guardians",
  "asks a pupil anew at the intake when the parents' paper came in after his sixteenth birthday",
  async (world) => {
    const applicant = {
      kind: "SCHOOL",
      name: "Directie Verzonnen School",
      permissionFrom: "Vera Verzonnen, moeder",
      permissionOn: "2026-05-11",
      permissionBy: "PHONE",
    } as const;
    await world.clock("2026-05-11T10:00:00+02:00");
    const application = { applicant, pupil: undefined, question: undefined, receivedOn: "2026-05-11" };
    const caseId = await world.aCase({ application });
    await world.cases.sendForms(caseId);
    await world.clock("2026-05-12T10:00:00+02:00");
    await world.cases.sign(caseId);
    const input = { ...(await world.cases.which(caseId)), heldOn: "2026-05-12", pupil: noor };
    await world.as("office").ask(HoldIntakeDocument, { input });

    expect(await new Signing(world, caseId).status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "EXPIRED" });
    await world.clock(morning);
  },
);

/** A case with one parent, who signed. */
async function signed(world: World): Promise<Signing> {
  const caseId = await world.aCase({ stage: "IN_PROGRESS", application: { guardians: [aGuardian()] } });
  return new Signing(world, caseId);
}

fulfils("consent/in-writing", "takes no paper again that turned out to be no signature", async (world) => {
  const signing = await signed(world);
  const { documentHash, guardian } = await signing.of("Vera");
  await signing.invalidates("Vera");
  const consentId = (await signing.newest("AUTHORISATION")).id;
  const again = { signedOn: "2026-03-02", channel: "PAPER" as const, documentHash: documentHash ?? "" };
  const input = { ...(await signing.which()), consentId, guardianId: guardian?.id, ...again };

  const refusal = await world.as("office").refused(RegisterSignatureDocument, { input });

  expect(refusal).toMatchObject({ clause: "consent/in-writing", key: "invalidated-document" });
  expect(refusal.fields).toHaveProperty("documentHash");
  const silently = `update signature set signed_on = '2026-03-02', channel = 'PAPER', recorded_on = '2026-03-02', document_hash = $2
    where id = $1`;
  await expect(behind(world.bureau, silently, [(await signing.of("Vera")).id, documentHash])).rejects.toMatchObject({
    message: "invalidated-document",
    hint: "consent/in-writing",
  });
  await signing.signs("Vera", "AUTHORISATION", "2026-03-02");
  expect((await signing.status()).AUTHORISATION).toBe("GIVEN");
});

fulfils(
  "purpose/legal-basis",
  "asks nobody anew whose signature was withdrawn before it proved to be none",
  async (world) => {
    const apart = [aGuardian({ livesApart: true }), aGuardian({ givenName: "Wim", livesApart: true })];
    const caseId = await world.aCase({ stage: "IN_PROGRESS", application: { guardians: apart } });
    const signing = new Signing(world, caseId);
    const { id: signatureId } = await signing.of("Wim");
    const taken = { ...(await signing.which()), signatureId, reason: "Toch niet." };
    await world.as("office").ask(WithdrawAuthorisationDocument, { input: taken });
    const invalid = { ...(await signing.which()), signatureId, reason: "Niet door hem getekend." };
    await world.as("office").ask(InvalidateSignatureDocument, { input: invalid });

    const { signatures, status } = await signing.newest("AUTHORISATION");

    expect(signatures?.filter(({ guardian }) => guardian?.givenName === "Wim")).toHaveLength(1);
    expect([status, (await signing.seen()).frozenOn]).toEqual(["CONFLICTING", "2026-03-02"]);
  },
);

fulfils("purpose/legal-basis", "has nobody told of an end on a day before there was one", async (world) => {
  await world.clock(morning);
  const { caseId, share } = await toShare(world);
  const spoken = await share({ manner: "ORAL", toldOn: "2026-03-02", attention: "mentor" });
  await world.clock("2026-03-04T12:00:00+01:00");
  const line = authorisationOf(await world.cases.seen(caseId))?.lines?.[0]?.id ?? "";
  const taken = { ...(await world.cases.which(caseId)), lineId: line, reason: "Toch niet." };
  await world.as("office").ask(WithdrawLineDocument, { input: taken });
  const tell = async (toldOn: string) => ({
    input: { ...(await world.cases.which(caseId)), disclosureIds: [spoken.id], toldOn },
  });

  const refusal = await world.as("office").refused(TellRecipientsDocument, await tell("2026-03-03"));

  expect(refusal).toMatchObject({ clause: "purpose/legal-basis", key: "told-before-recall" });
  expect(refusal.fields).toHaveProperty("toldOn");
  const silently = "update disclosure set told_on = '2026-03-03' where id = $1";
  await expect(behind(world.bureau, silently, [spoken.id])).rejects.toMatchObject({ message: "told-before-recall" });
  await world.as("office").ask(TellRecipientsDocument, await tell("2026-03-04"));
  await world.clock(morning);
});
