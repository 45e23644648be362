import { expect } from "@jest/globals";
import {
  InvalidateSignatureDocument,
  PutOnHoldDocument,
  RegisterSignatureDocument,
  RemindSignersDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aGuardian, hashOf, yesTo } from "../support/cases.js";
import { consentOf } from "../support/form.js";
import { fulfils, type World } from "../support/fulfils.js";
import { emptyOutbox, outbox } from "../support/outbox.js";

const apart = [
  aGuardian({ givenName: "Greet", livesApart: true }),
  aGuardian({ givenName: "Gijs", livesApart: true, email: "gijs@gezin.test" }),
];
const together = apart.map((one) => ({ ...one, livesApart: false }));

async function awaiting(world: World, guardians = apart): Promise<string> {
  await world.clock("2026-03-02T10:00:00+01:00");
  return world.aCase({ stage: "AWAITING_SIGNATURES", application: { guardians } });
}

const dutyOf = async ({ cases }: World, caseId: string) =>
  (await cases.seen(caseId)).tasks
    ?.filter(({ kind }) => kind === "REMIND_SIGNERS")
    .map(({ state, targetOn }) => [state, targetOn]);

const reminds = async ({ as, cases }: World, caseId: string) =>
  as("office").ask(RemindSignersDocument, { input: await cases.which(caseId) });

async function signs({ as, cases }: World, caseId: string, document: "AGREEMENT" | "AUTHORISATION", name: string) {
  const consent = consentOf(await cases.seen(caseId), document);
  const guardianId = consent.signatures?.find(({ guardian }) => guardian?.givenName === name)?.guardian?.id ?? null;
  const signed = { signedOn: "2026-03-02", channel: "PAPER", documentHash: hashOf(`${document} ${name}`) } as const;
  const input = {
    ...(await cases.which(caseId)),
    consentId: consent.id,
    guardianId,
    granted: yesTo(consent.lines),
    ...signed,
  };
  await as("office").ask(RegisterSignatureDocument, { input });
}

/** Who was reminded of what. */
const remindedIn = async ({ cases }: World, caseId: string) =>
  ((await cases.seen(caseId)).consents ?? [])
    .flatMap(({ document, signatures }) =>
      (signatures ?? []).flatMap(({ remindedOn, guardian }) =>
        remindedOn ? [`${document} ${guardian?.givenName}`] : [],
      ),
    )
    .sort();

fulfils(
  "consent/forms-to-parents",
  "has the bureau remind of the forms two weeks after it sent them, until all that is needed is signed",
  async (world) => {
    const caseId = await awaiting(world);
    expect(await dutyOf(world, caseId)).toEqual([["OPEN", "2026-03-16"]]);

    for (const document of ["AGREEMENT", "AUTHORISATION"] as const) await signs(world, caseId, document, "Greet");
    expect(await dutyOf(world, caseId)).toEqual([["OPEN", "2026-03-16"]]);
    await signs(world, caseId, "AGREEMENT", "Gijs");
    expect(await dutyOf(world, caseId)).toEqual([["OPEN", "2026-03-16"]]);
    await signs(world, caseId, "AUTHORISATION", "Gijs");
    expect(await dutyOf(world, caseId)).toEqual([["LAPSED", "2026-03-16"]]);
  },
);

fulfils(
  "consent/forms-to-parents",
  "lets the reminder go when one signature on each will do, and when the case goes another way",
  async (world) => {
    const caseId = await awaiting(world, together);
    await signs(world, caseId, "AGREEMENT", "Greet");
    expect(await dutyOf(world, caseId)).toEqual([["OPEN", "2026-03-16"]]);
    await signs(world, caseId, "AUTHORISATION", "Gijs");
    expect(await dutyOf(world, caseId)).toEqual([["LAPSED", "2026-03-16"]]);

    const held = await world.aCase({ stage: "INTAKE_DONE", application: { guardians: apart } });
    await world.cases.sendForms(held);
    const referral = { referredTo: "Samenwerkingsverband", agreedCallbackOn: "2026-04-01" };
    await world.as("office").ask(PutOnHoldDocument, { input: { ...(await world.cases.which(held)), ...referral } });
    expect(await dutyOf(world, held)).toEqual([["LAPSED", "2026-03-16"]]);
  },
);

fulfils(
  "consent/forms-to-parents",
  "reminds exactly those who have not answered, each in one mail, and once",
  async (world) => {
    const caseId = await awaiting(world);
    await signs(world, caseId, "AGREEMENT", "Greet");
    await emptyOutbox(world.bureau);

    await reminds(world, caseId);

    expect(await remindedIn(world, caseId)).toEqual(["AGREEMENT Gijs", "AUTHORISATION Gijs", "AUTHORISATION Greet"]);
    expect((await outbox(world.bureau, "formsAwaited")).map(({ recipient }) => recipient)).toEqual([
      "GUARDIAN",
      "GUARDIAN",
    ]);
    expect(await dutyOf(world, caseId)).toEqual([["DONE", "2026-03-16"]]);
    // What has not left yet and is not so any more stays here.
    for (const name of ["Greet", "Gijs"]) await signs(world, caseId, "AUTHORISATION", name);
    await signs(world, caseId, "AGREEMENT", "Gijs");
    expect((await outbox(world.bureau, "formsAwaited")).map(({ state }) => state)).toEqual(["WITHDRAWN", "WITHDRAWN"]);
    const again = await world.as("office").refused(RemindSignersDocument, { input: await world.cases.which(caseId) });
    expect(again).toMatchObject({ clause: "consent/forms-to-parents", key: "nobody-to-remind" });
    const forced = behind(world.bureau, "update signature set reminded_on = null where case_id = $1", [caseId]);
    await expect(forced).rejects.toMatchObject({ code: "ZV001", message: "reminded-already" });
  },
);

fulfils("consent/forms-to-parents", "reminds nobody where the yes of another will do", async (world) => {
  const caseId = await awaiting(world, together);
  await signs(world, caseId, "AGREEMENT", "Greet");

  await reminds(world, caseId);

  expect(await remindedIn(world, caseId)).toEqual(["AUTHORISATION Gijs", "AUTHORISATION Greet"]);
});

fulfils("purpose/legal-basis", "never reminds somebody who said no to one of the forms", async (world) => {
  const [alone] = apart;
  const caseId = await awaiting(world, alone ? [alone] : []);
  const signatureId = consentOf(await world.cases.seen(caseId), "AUTHORISATION").signatures?.[0]?.id ?? "";
  const input = { ...(await world.cases.which(caseId)), signatureId, reason: "Nee." };
  await world.as("office").ask(WithdrawAuthorisationDocument, { input });

  const refused = await world.as("office").refused(RemindSignersDocument, { input: await world.cases.which(caseId) });

  expect(refused.key).toBe("nobody-to-remind");
  const forced = behind(world.bureau, "update signature set reminded_on = '2026-03-02' where id = $1", [signatureId]);
  await expect(forced).rejects.toMatchObject({ code: "ZV001", message: "nobody-to-remind" });
});

fulfils("consent/in-writing", "reminds anew of a yes that turned out to be none", async (world) => {
  const caseId = await awaiting(world, together);
  await reminds(world, caseId);
  await signs(world, caseId, "AGREEMENT", "Greet");
  const own = consentOf(await world.cases.seen(caseId), "AGREEMENT").signatures?.find(({ signedOn }) => signedOn);
  const input = { ...(await world.cases.which(caseId)), signatureId: own?.id, reason: "Niet door haar getekend." };
  await world.as("office").ask(InvalidateSignatureDocument, { input });

  await reminds(world, caseId);

  expect(await remindedIn(world, caseId)).toHaveLength(5);
});
