import { expect } from "@jest/globals";
import {
  CloseCaseDocument,
  DiscloseRecordsDocument,
  TakeUpCaseDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, holds, type World } from "../support/fulfils.js";

const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;

/** Does both at the same moment, and says which were done. */
async function atOnce(...acts: (() => Promise<unknown>)[]): Promise<boolean[]> {
  const done = await Promise.allSettled(acts.map((act) => act()));
  return done.map(({ status }) => status === "fulfilled");
}

async function aShareableCase({ aCase, cases }: World) {
  const institutionId = await cases.anInstitution();
  const lines = [{ institutionId, direction: "GIVE" as const, categories: ["CONTACT" as const, "LEARNING" as const] }];
  const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", lines });
  await cases.record(caseId, "consultant", { learning: { ...told, aspect: "PROGRESS", text: "Leest vlot." } });
  const { learning, consents, version } = await cases.seen(caseId);
  const authorisation = consents?.find(({ document }) => document === "AUTHORISATION");
  return {
    which: { caseId, version: version ?? 0 },
    share: { institutionId, recordIds: [learning?.[0]?.id ?? ""], purpose: "Herstart", manner: "LETTER" as const },
    signatureId: authorisation?.signatures?.[0]?.id,
  };
}

fulfils(
  "share/only-authorised",
  "puts a sharing and a withdrawal at the same moment one after the other",
  async (world) => {
    const office = world.as("office");
    const consultant = world.as("consultant");
    await Promise.all([office.signIn(), consultant.signIn()]);
    const outcomes: boolean[][] = [];
    for (let round = 0; round < 6; round += 1) {
      const { which, share, signatureId } = await aShareableCase(world);
      const outcome = await atOnce(
        () => consultant.ask(DiscloseRecordsDocument, { input: { ...which, ...share } }),
        () => office.ask(WithdrawAuthorisationDocument, { input: { ...which, signatureId, reason: "Nee." } }),
      );
      outcomes.push(outcome);
    }

    const after = await behind(
      world.bureau,
      `select from disclosure d join signature s on s.case_id = d.case_id where s.withdrawn_at <= d.disclosed_at`,
    );
    // Both saw the same version, so whoever came second was told that the case had changed.
    expect(outcomes.map((outcome) => outcome.filter(Boolean))).toEqual(Array(6).fill([true]));
    expect(after).toEqual([]);
  },
  60_000,
);

holds("does an act once, however often it is sent at the same moment", async ({ as, aCase, cases }) => {
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });
  await cases.sign(caseId);
  const input = await cases.which(caseId);
  await as("office").signIn();
  const takeUp = () => as("office").ask(TakeUpCaseDocument, { input });

  const done = await atOnce(takeUp, takeUp, takeUp, takeUp);

  expect(done.filter(Boolean)).toEqual([true]);
  expect((await cases.seen(caseId)).version).toBe(input.version + 1);
});

holds("closes a case once, and lets nobody share beside it", async (world) => {
  const { which, share } = await aShareableCase(world);
  await Promise.all([world.as("office").signIn(), world.as("consultant").signIn()]);

  const done = await atOnce(
    () =>
      world.as("office").ask(CloseCaseDocument, { input: { ...which, outcome: "ADVICE", workEndedOn: "2026-03-02" } }),
    () => world.as("consultant").ask(DiscloseRecordsDocument, { input: { ...which, ...share } }),
  );

  expect(done.filter(Boolean)).toEqual([true]);
});
