import { expect } from "@jest/globals";
import { HoldIntakeDocument, TakeUpCaseDocument } from "@zorgvuldig/schema/generated/operations";
import { fulfils } from "../support/fulfils.js";

fulfils("consent/before-handling", "does not take up a case that nobody signed for", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });

  const refusal = await as("office").refused(TakeUpCaseDocument, { input: await cases.which(caseId) });

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/before-handling", key: "not-signed" });
  expect((await cases.seen(caseId)).stage).toBe("AWAITING_SIGNATURES");
});
void HoldIntakeDocument;
