import { expect } from "@jest/globals";
import { RegisterSignatureDocument, WithdrawAuthorisationDocument } from "@zorgvuldig/schema/generated/operations";
import { hashOf } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Signing } from "../support/signing.js";

const pupil = (birthOn: string) => ({ givenName: "Noor", familyName: "Verzonnen", birthOn, gender: "GIRL" }) as const;

/** A case that is worked on since 2 March 2026, with forms that hold for a year. */
async function handled(world: World, birthOn: string): Promise<Signing> {
  await world.clock("2026-03-02T12:00:00+01:00");
  const caseId = await world.aCase({ stage: "IN_PROGRESS", application: { pupil: pupil(birthOn) } });
  return new Signing(world, caseId);
}

fulfils(
  "data/parents-and-guardians",
  "asks a pupil for himself on his sixteenth birthday, and drops his parents' yes for that not",
  async (world) => {
    const signing = await handled(world, "2010-05-12");
    const asked = await signing.duties("ASK_PUPIL");
    const { id: signatureId, askedOn } = await signing.of(null);
    await world.clock("2026-05-11T23:59:00+02:00");
    const early = await world.as("office").refused(WithdrawAuthorisationDocument, {
      input: { ...(await signing.which()), signatureId, reason: "Wil niet." },
    });
    const consentId = (await signing.newest("AUTHORISATION")).id;
    const given = { consentId, signedOn: "2026-05-11", channel: "PAPER" as const, documentHash: hashOf("a day early") };
    const yes = await world
      .as("office")
      .refused(RegisterSignatureDocument, { input: { ...(await signing.which()), ...given } });
    await world.clock("2026-05-12T00:00:00+02:00");
    const between = await signing.status();
    await signing.signs(null, "AUTHORISATION", "2026-05-12");

    expect(asked).toEqual([["OPEN", "2026-05-12"]]);
    expect(askedOn).toBe("2026-05-12");
    for (const [refusal, field] of [
      [early, "signatureId"],
      [yes, "guardianId"],
    ] as const) {
      expect(refusal).toMatchObject({ clause: "data/parents-and-guardians", key: "pupil-too-young" });
      expect(refusal.fields).toHaveProperty(field);
    }
    expect(between).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
    expect(await signing.duties("ASK_PUPIL")).toEqual([["DONE", "2026-05-12"]]);
    expect(await signing.status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
  },
);

fulfils(
  "consent/before-handling",
  "stops at the no of a pupil of sixteen, whatever his parents signed",
  async (world) => {
    const signing = await handled(world, "2010-05-12");
    await world.clock("2026-05-13T12:00:00+02:00");
    await signing.withdraws(null);

    const { frozenOn } = await signing.seen();

    expect(frozenOn).toBe("2026-05-13");
    expect(await signing.status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "CONFLICTING" });
    expect(await signing.duties("ASK_PUPIL")).toEqual([["DONE", "2026-05-12"]]);
  },
);

fulfils(
  "data/parents-and-guardians",
  "ends at midnight of the eighteenth birthday what parents signed, unless the pupil confirms it",
  async (world) => {
    const signing = await handled(world, "2008-06-10");
    await world.clock("2026-06-09T23:59:00+02:00");
    const eve = await signing.status();
    await world.clock("2026-06-10T00:00:00+02:00");
    const birthday = await signing.status();
    const asked = await signing.duties("ASK_PUPIL");
    await signing.signs(null, "AGREEMENT", "2026-06-10");

    expect(eve).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
    expect(birthday).toEqual({ AGREEMENT: "EXPIRED", AUTHORISATION: "GIVEN" });
    expect(asked).toEqual([["OPEN", "2026-06-10"]]);
    expect(await signing.status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
  },
);

fulfils("data/parents-and-guardians", "waits for 1 March with who was born on 29 February", async (world) => {
  await world.clock("2026-02-02T12:00:00+01:00");
  const application = { pupil: pupil("2008-02-29"), receivedOn: "2026-02-02" };
  const signing = new Signing(world, await world.aCase({ stage: "IN_PROGRESS", application }));
  await world.clock("2026-02-28T23:59:00+01:00");
  const eve = (await signing.status()).AGREEMENT;
  await world.clock("2026-03-01T00:00:00+01:00");

  expect(eve).toBe("GIVEN");
  expect((await signing.status()).AGREEMENT).toBe("EXPIRED");
});
