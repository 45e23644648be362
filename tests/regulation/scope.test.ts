import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import {
  AddRecordDocument,
  AssignConsultantDocument,
  RegisterSignatureDocument,
} from "@zorgvuldig/schema/generated/operations";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { aGuardian, hashOf } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";

fulfils(
  "controller/soso-included",
  "names the bureau and its foundation on every page that people read",
  async ({ bureau }) => {
    for (const path of ["/", "/privacy"]) {
      const { text } = await supertest(bureau.url).get(path);

      for (const name of controller.names) expect(text).toContain(name);
    }
  },
);

fulfils(
  "data/parents-and-guardians",
  "takes no signature of a carer without authority",
  async ({ as, aCase, cases }) => {
    const carer = aGuardian({ kind: "CARER", authority: "NO", givenName: "Cor" });
    const caseId = await aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: [aGuardian(), carer] } });
    const { consents, guardians } = await cases.seen(caseId);
    const guardianId = guardians?.find(({ kind }) => kind === "CARER")?.id;
    const signed = { signedOn: "2026-03-02", channel: "PAPER" as const, documentHash: hashOf("form") };

    const refusal = await as("office").refused(RegisterSignatureDocument, {
      input: { ...(await cases.which(caseId)), consentId: consents?.[0]?.id, guardianId, ...signed },
    });

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "data/parents-and-guardians", key: "no-authority" });
    expect(refusal.fields).toHaveProperty("guardianId");
  },
);

fulfils("data/parents-and-guardians", "holds that rule in the database too", async ({ bureau, aCase, cases }) => {
  const unknown = aGuardian({ authority: "UNKNOWN", givenName: "Otto" });
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: [aGuardian(), unknown] } });
  const { consents, guardians } = await cases.seen(caseId);
  const nobody = guardians?.find(({ authority }) => authority === "UNKNOWN")?.id;

  const adding = behind(
    bureau,
    `insert into signature (id, version, created_at, case_id, consent_id, guardian_id, signer, signed_on, channel, document_hash)
     values (gen_random_uuid(), 1, now(), $1, $2, $3, 'GUARDIAN', '2026-03-01', 'PAPER', $4)`,
    [caseId, consents?.[0]?.id, nobody, hashOf("form")],
  );

  await expect(adding).rejects.toMatchObject({ code: "ZV001", hint: "data/parents-and-guardians" });
});

fulfils("data/every-channel", "takes nothing down without the road by which it came", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "IN_PROGRESS" });
  const learning = { aspect: "PROGRESS", text: "Leest vlot.", source: "PARENT", receivedOn: "2026-03-02" } as const;

  const refusal = await as("office").refused(AddRecordDocument, {
    input: { ...(await cases.which(caseId)), learning },
  });

  expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", fields: { "learning.channel": "Vul dit in." } });
  expect((await cases.seen(caseId)).learning).toEqual([]);
});

fulfils(
  "privacy/lawful",
  "takes no citizen service number, which no law lets this bureau hold",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    const text = "Het nummer is 111.222.333, zei de school.";
    const learning = {
      aspect: "PROGRESS",
      text,
      source: "PARENT",
      channel: "PHONE",
      receivedOn: "2026-03-02",
    } as const;

    const refusal = await as("office").refused(AddRecordDocument, {
      input: { ...(await cases.which(caseId)), learning },
    });

    expect(refusal).toMatchObject({ code: "BAD_USER_INPUT", clause: "data/contact" });
    expect(Object.keys(refusal.fields ?? {})).toEqual(["learning.text"]);
  },
);

fulfils(
  "processors/consultants",
  "assigns nobody who has no agreement in force",
  async ({ as, aCase, cases, bureau }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS" });

    const refusal = await as("office").refused(AssignConsultantDocument, {
      input: { ...(await cases.which(caseId)), consultantId: bureau.id("former") },
    });

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "processors/consultants", key: "no-processor-agreement" });
    expect(refusal.fields).toHaveProperty("consultantId");
  },
);

fulfils(
  "processors/consultants",
  "lets a consultant in on his agreement's last evening and out at midnight",
  async ({ as, bureau, clock }) => {
    await bureau.agree("former", "2026-03-02", "2026-06-30");

    await clock("2026-06-30T23:58:00+02:00");
    expect((await as("former").signIn()).status).toBe(204);
    expect((await as("former").send("get", "/session")).body.role).toBe("consultant");

    await clock("2026-07-01T00:00:00+02:00");
    expect((await as("former").send("get", "/session")).body.name).toBeNull();
    const response = await as("former").signIn();
    expect(response.status).toBe(401);
    expect(response.body).toMatchObject({
      clause: "processors/consultants",
      message: refusals["no-session-without-agreement"],
    });
  },
);
