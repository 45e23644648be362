import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  RegisterSignatureDocument,
  TakeUpCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aGuardian, hashOf } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";

fulfils("consent/before-handling", "does not take up a case that nobody signed for", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });

  // On which day it is to begin is nothing to speak of while nobody signed.
  for (const startedOn of ["2026-03-02", "2026-03-09"]) {
    const refusal = await as("office").refused(TakeUpCaseDocument, {
      input: { ...(await cases.which(caseId)), startedOn },
    });

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/before-handling", key: "not-signed" });
  }
  expect((await cases.seen(caseId)).stage).toBe("AWAITING_SIGNATURES");
});

fulfils("consent/before-handling", "holds that rule in the database, whoever asks", async ({ bureau, aCase }) => {
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });

  const handling = behind(
    bureau,
    "update case_file set stage = 'IN_PROGRESS', promised_by = null, destroy_on = null where id = $1",
    [caseId],
  );

  await expect(handling).rejects.toMatchObject({ code: "ZV001", hint: "consent/before-handling" });
});

fulfils(
  "consent/before-handling",
  "takes down nothing of learning before handling is lawful",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "INTAKE_DONE" });
    const learning = {
      aspect: "RESULTS",
      text: "Een 7 voor taal.",
      source: "PARENT",
      channel: "PHONE",
      receivedOn: "2026-03-02",
    } as const;

    const refusal = await as("office").refused(AddRecordDocument, {
      input: { ...(await cases.which(caseId)), learning },
    });

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/before-handling" });
  },
);

fulfils(
  "consent/agreement-and-authorisation",
  "does not take up a case with one of the two signed",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });
    const { consents } = await cases.seen(caseId);
    const agreement = consents?.find(({ document }) => document === "AGREEMENT");
    const input = { consentId: agreement?.id, guardianId: agreement?.signatures?.[0]?.guardian?.id };
    const signed = { signedOn: "2026-03-02", channel: "PAPER" as const, documentHash: hashOf("agreement") };
    await as("office").ask(RegisterSignatureDocument, {
      input: { ...(await cases.which(caseId)), ...input, ...signed },
    });

    const refusal = await as("office").refused(TakeUpCaseDocument, { input: await cases.which(caseId) });

    expect(refusal).toMatchObject({ code: "REFUSED", key: "not-signed" });
  },
);

fulfils(
  "consent/agreement-and-authorisation",
  "takes no single scan for both documents",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });
    const signed = { signedOn: "2026-03-02", channel: "PAPER" as const, documentHash: hashOf("one scan") };
    const [first, second] = (await cases.seen(caseId)).consents ?? [];
    const sign = async (consent: typeof first) => ({
      input: {
        ...(await cases.which(caseId)),
        consentId: consent?.id,
        guardianId: consent?.signatures?.[0]?.guardian?.id,
        ...signed,
      },
    });
    await as("office").ask(RegisterSignatureDocument, await sign(first));

    const refusal = await as("office").refused(RegisterSignatureDocument, await sign(second));

    expect(refusal).toMatchObject({ clause: "consent/agreement-and-authorisation", key: "same-document" });
    expect(refusal.fields).toHaveProperty("documentHash");
  },
);

fulfils("consent/in-writing", "takes no spoken consent and none from the future", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });
  const [consent] = (await cases.seen(caseId)).consents ?? [];
  const given = {
    consentId: consent?.id,
    guardianId: consent?.signatures?.[0]?.guardian?.id,
    documentHash: hashOf("x"),
  };
  const tried = async (differs: { signedOn: string; channel: "PHONE" | "PAPER" }) =>
    as("office").refused(RegisterSignatureDocument, {
      input: { ...(await cases.which(caseId)), ...given, ...differs },
    });

  expect(await tried({ signedOn: "2026-03-02", channel: "PHONE" })).toMatchObject({
    clause: "consent/in-writing",
    key: "oral-consent",
  });
  expect(await tried({ signedOn: "2026-03-03", channel: "PAPER" })).toMatchObject({
    clause: "consent/in-writing",
    key: "signed-in-future",
    fields: { signedOn: expect.anything() },
  });
  expect(await tried({ signedOn: "2026-03-01", channel: "PAPER" })).toMatchObject({
    clause: "consent/in-writing",
    key: "signed-before-sent",
    fields: { signedOn: expect.anything() },
  });
});

fulfils("consent/in-writing", "asks all holders of authority who live apart", async ({ as, aCase, cases }) => {
  const apart = ["Greet", "Gijs"].map((givenName) => aGuardian({ givenName, livesApart: true }));
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: apart } });
  for (const consent of (await cases.seen(caseId)).consents ?? []) {
    const signed = { signedOn: "2026-03-02", channel: "PAPER" as const, documentHash: hashOf(consent.id) };
    const who = { consentId: consent.id, guardianId: consent.signatures?.[0]?.guardian?.id };
    await as("office").ask(RegisterSignatureDocument, { input: { ...(await cases.which(caseId)), ...who, ...signed } });
  }

  expect((await cases.seen(caseId)).consents?.map(({ status }) => status)).toEqual(["REQUESTED", "REQUESTED"]);
  expect(await as("office").refused(TakeUpCaseDocument, { input: await cases.which(caseId) })).toMatchObject({
    key: "not-signed",
  });
});

fulfils(
  "data/parents-and-guardians",
  "asks the authorisation of a pupil of sixteen, and the agreement of the parents",
  async ({ aCase, cases }) => {
    const pupil = { givenName: "Yara", familyName: "Verzonnen", birthOn: "2010-03-02", gender: "GIRL" } as const;
    const caseId = await aCase({ stage: "AWAITING_SIGNATURES", application: { pupil } });

    const signers = Object.fromEntries(
      ((await cases.seen(caseId)).consents ?? []).map(({ document, signatures }) => [
        document,
        signatures?.map(({ signer }) => signer),
      ]),
    );

    expect(signers).toEqual({ AGREEMENT: ["GUARDIAN"], AUTHORISATION: ["PUPIL"] });
  },
);
