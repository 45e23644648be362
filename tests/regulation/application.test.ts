import { expect } from "@jest/globals";
import { ReceiveApplicationDocument } from "@zorgvuldig/schema/generated/operations";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import { countsOf } from "../support/behind.js";
import { aGuardian, anApplication } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";

const bySchool = { kind: "SCHOOL", name: "Directie Verzonnen School", email: "school@school.test" } as const;
const leave = { permissionFrom: "Vera Verzonnen, moeder", permissionOn: "2026-03-01", permissionBy: "PHONE" } as const;

fulfils(
  "application/personal-data",
  "keeps with an application which notice was shown, and when",
  async ({ aCase, cases }) => {
    const caseId = await aCase();

    expect(await cases.seen(caseId)).toMatchObject({
      noticeVersion: regulationOn("2026-03-02").version,
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

    for (const field of ["permissionFrom", "permissionOn"]) {
      const applicant = { ...bySchool, ...leave, [field]: null };
      const input = { ...anApplication({ applicant }), pupil: undefined, question: undefined };
      const refusal = await as("office").refused(ReceiveApplicationDocument, { input });

      expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/parents-agree-first", key: "no-leave" });
      expect(refusal.fields).toHaveProperty([`applicant.${field}`]);
    }
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
    fields: { pupil: expect.anything() },
  });
});

fulfils("consent/parents-agree-first", "takes no story about the pupil from a third party either", async ({ as }) => {
  const input = { ...anApplication({ applicant: { ...bySchool, ...leave } }), pupil: undefined };

  const refusal = await as("office").refused(ReceiveApplicationDocument, { input });

  expect(refusal).toMatchObject({ clause: "consent/parents-agree-first", fields: { question: expect.anything() } });
});

fulfils("consent/parents-agree-first", "takes no leave that came after the application", async ({ as }) => {
  const applicant = { ...bySchool, ...leave, permissionOn: "2026-03-03" };

  const refusal = await as("office").refused(ReceiveApplicationDocument, {
    input: { ...anApplication({ applicant }), pupil: undefined, question: undefined },
  });

  expect(refusal).toMatchObject({ clause: "consent/parents-agree-first", key: "leave-after-application" });
});

fulfils(
  "consent/forms-to-parents",
  "writes to no parent at the address of the school that applied",
  async ({ as, bureau }) => {
    const before = await countsOf(bureau);
    const guardians = [aGuardian({ email: "School@School.test" })];
    const input = anApplication({
      applicant: { ...bySchool, ...leave },
      guardians,
      pupil: undefined,
      question: undefined,
    });

    const refusal = await as("office").refused(ReceiveApplicationDocument, { input });

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/forms-to-parents", key: "applicants-address" });
    expect(refusal.fields).toHaveProperty(["guardians.0.email"]);
    expect(await countsOf(bureau)).toBe(before);
  },
);
