import { expect } from "@jest/globals";
import { CloseCaseDocument, WithdrawAuthorisationDocument } from "@zorgvuldig/schema/generated/operations";
import { parentsApart } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";

fulfils(
  "keep/handled-2-years",
  "closes nothing without an outcome, an end, or with an end to come",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    const tried = async (differs: object) =>
      as("office").refused(CloseCaseDocument, { input: { ...(await cases.which(caseId)), ...differs } });

    expect(Object.keys((await tried({})).fields ?? {}).sort()).toEqual(["outcome", "workEndedOn"]);
    expect(await tried({ outcome: "ADVICE", workEndedOn: "2026-03-03" })).toMatchObject({
      clause: "keep/handled-2-years",
      key: "end-in-future",
      fields: { workEndedOn: expect.anything() },
    });
    expect((await cases.seen(caseId)).stage).toBe("IN_PROGRESS");
  },
);

fulfils(
  "keep/handled-2-years",
  "counts from no later day than the objection at which the work stood still",
  async ({ as, aCase, cases, clock }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", application: parentsApart() });
    const [authorisation] =
      (await cases.seen(caseId)).consents?.filter((one) => one.document === "AUTHORISATION") ?? [];
    const signatureId = authorisation?.signatures?.[0]?.id;
    const objection = { ...(await cases.which(caseId)), signatureId, reason: "Niet mee eens." };
    await as("office").ask(WithdrawAuthorisationDocument, { input: objection });
    await clock("2026-03-09T10:00:00+01:00");
    const ended = async (workEndedOn: string) => ({
      input: { ...(await cases.which(caseId)), outcome: "ADVICE" as const, workEndedOn },
    });

    const refusal = await as("office").refused(CloseCaseDocument, await ended("2026-03-03"));
    await as("office").ask(CloseCaseDocument, await ended("2026-03-02"));

    expect(refusal).toMatchObject({
      clause: "keep/handled-2-years",
      key: "end-after-objection",
      fields: { workEndedOn: expect.anything() },
    });
    expect(await cases.seen(caseId)).toMatchObject({ stage: "CLOSED", destroyOn: "2028-03-02" });
  },
);
