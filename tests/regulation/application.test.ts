import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  ReceiveApplicationDocument,
  RegisterSignatureDocument,
  SendFormsDocument,
  TakeUpCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { regulationInForce } from "@zorgvuldig/schema/regulation";
import { behind, countsOf } from "../support/behind.js";
import { aGuardian, anApplication, hashOf } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";

const bySchool = { kind: "SCHOOL", name: "Directie Verzonnen School", email: "school@school.test" } as const;
const leave = { permissionFrom: "Vera Verzonnen, moeder", permissionOn: "2026-03-01", permissionBy: "PHONE" } as const;

fulfils(
  "application/personal-data",
  "keeps with an application which notice was shown, and when",
  async ({ aCase, cases }) => {
    const caseId = await aCase();

    expect(await cases.seen(caseId)).toMatchObject({
      noticeVersion: regulationInForce.version,
      noticeGivenOn: "2026-03-02",
    });
  },
);

fulfils(
  "application/personal-data",
  "asks of an applicant nothing of health, home, learning or absence",
  async ({ as }) => {
    const input = { ...anApplication(), health: { text: "Astma" } };

    const refusal = await as("office").freeRefused(
      "mutation M($input: ApplicationInput!) { receiveApplication(input: $input) { id } }",
      { input },
    );

    expect(refusal.code).toBe("BAD_USER_INPUT");
  },
);

fulfils(
  "consent/parents-agree-first",
  "stores nothing of a school's application without the parents' leave",
  async ({ as, bureau }) => {
    const before = await countsOf(bureau);

    const input = { ...anApplication({ applicant: bySchool }), pupil: undefined };
    const refusal = await as("office").refused(ReceiveApplicationDocument, { input });

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/parents-agree-first", key: "no-leave" });
    expect(await countsOf(bureau)).toBe(before);
  },
);

fulfils("consent/parents-agree-first", "takes down no pupil on the word of a third party", async ({ as }) => {
  const refusal = await as("office").refused(ReceiveApplicationDocument, {
    input: anApplication({ applicant: { ...bySchool, ...leave } }),
  });

  expect(refusal).toMatchObject({
    code: "REFUSED",
    clause: "consent/parents-agree-first",
    key: "pupil-from-third-party",
  });
});

fulfils("consent/parents-agree-first", "takes no leave that came after the application", async ({ as }) => {
  const applicant = { ...bySchool, ...leave, permissionOn: "2026-03-03" };

  const refusal = await as("office").refused(ReceiveApplicationDocument, {
    input: { ...anApplication({ applicant }), pupil: undefined },
  });

  expect(refusal).toMatchObject({ clause: "consent/parents-agree-first", key: "leave-after-application" });
});

fulfils(
  "consent/forms-to-parents",
  "sends no form to the address of the school that applied",
  async ({ as, aCase, cases }) => {
    const guardians = [aGuardian({ email: "School@School.test" })];
    const caseId = await aCase({ application: { applicant: { ...bySchool, ...leave }, guardians, pupil: undefined } });
    const lines = [
      { institutionId: await cases.anInstitution(), direction: "GIVE", categories: ["LEARNING"] } as const,
    ];

    const refusal = await as("office").refused(SendFormsDocument, {
      input: {
        ...(await cases.which(caseId)),
        fromOn: "2026-03-02",
        toOn: "2027-03-01",
        lines: [...lines].map((line) => ({ ...line, categories: [...line.categories] })),
      },
    });

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/forms-to-parents", key: "applicants-address" });
  },
);

fulfils("consent/before-handling", "does not take up a case that nobody signed for", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });

  const refusal = await as("office").refused(TakeUpCaseDocument, { input: await cases.which(caseId) });

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/before-handling", key: "not-signed" });
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
  });
  expect(await tried({ signedOn: "2026-03-01", channel: "PAPER" })).toMatchObject({
    clause: "consent/in-writing",
    key: "signed-before-sent",
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
