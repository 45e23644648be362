import { expect } from "@jest/globals";
import {
  LiftRedactionDocument,
  RedactPassageDocument,
  type RedactPassageInput,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { asksToBeGiven, today } from "../support/deliveries.js";
import { fulfils, type World } from "../support/fulfils.js";

const clause = "rights/access";
const granted = { clause, key: "left-out-granted", fields: { outcome: expect.any(String) } };
const otherGround = { clause, key: "left-out-ground", fields: { ground: expect.any(String) } };

async function asksAndIsAnswered(world: World) {
  const asked = await asksToBeGiven(world);
  const acts = new DecisionActs(world, asked.caseId);
  const leaves = async (ground: RedactPassageInput["ground"], passage = "Papierenberg") => {
    const input = { ...(await acts.which()), passage, ground };
    await world.as("fg").ask(RedactPassageDocument, { input });
    return (await acts.seen()).redactions?.at(-1)?.id ?? "";
  };
  return { ...asked, acts, leaves };
}

fulfils(
  clause,
  "is told as given in part, on that ground and signed by a lead, when words are left out",
  async (world) => {
    const { acts, leaves } = await asksAndIsAnswered(world);
    await leaves("OTHERS_RIGHTS");
    const whole = await acts.decideNot({ outcome: "GRANTED" });
    const elsewhere = await acts.decideNot({ outcome: "PARTLY", ground: "EXCESSIVE" });
    const { leftOut } = await acts.seen();
    await acts.decide({ outcome: "PARTLY", ground: "OTHERS_RIGHTS" });
    const unsigned = await acts.tellNot(today);
    await acts.sign();
    await acts.tell(today);

    expect([whole, elsewhere]).toMatchObject([granted, otherGround]);
    expect([leftOut, unsigned?.key]).toEqual([["OTHERS_RIGHTS"], "decision-unsigned"]);
    expect((await acts.seen()).state).toBe("RequestFulfilled");
  },
);

fulfils(clause, "may be on the ground of a claim: the letter names the article of the UAVG", async (world) => {
  const { acts, leaves } = await asksAndIsAnswered(world);
  await leaves("LEGAL_CLAIM");
  const elsewhere = await acts.decideNot({ outcome: "PARTLY", ground: "OTHERS_RIGHTS" });
  await acts.decide({ outcome: "PARTLY", ground: "LEGAL_CLAIM" });

  expect(elsewhere).toMatchObject(otherGround);
  expect((await acts.seen()).decisions).toMatchObject([{ outcome: "PARTLY", state: "PROPOSED" }]);
});

fulfils(clause, "is told as given in part when a file stays here, until it is laid ready whole", async (world) => {
  const { acts, deliver, documentId } = await asksAndIsAnswered(world);
  await deliver.lay({ withoutIds: [documentId] });
  const partly = await acts.decideNot({ outcome: "GRANTED" });
  const { leftOut, deliveries } = await deliver.seen();
  await deliver.withdraw();
  const still = await acts.decideNot({ outcome: "GRANTED" });
  await deliver.lay();
  await acts.decide({ outcome: "GRANTED" });
  await acts.tell(today);

  expect([partly, still]).toMatchObject([granted, granted]);
  expect([leftOut, deliveries?.[0]?.leftFiles]).toEqual([["OTHERS_RIGHTS"], 1]);
  expect(await acts.seen()).toMatchObject({ state: "RequestFulfilled", leftOut: [] });
});

fulfils(clause, "does not tell that all is given when something was left out after it was decided", async (world) => {
  const { acts, leaves } = await asksAndIsAnswered(world);
  await acts.decide({ outcome: "GRANTED" });
  const redactionId = await leaves("OTHERS_RIGHTS");
  const told = await acts.tellNot(today);
  await world.as("fg").ask(LiftRedactionDocument, { input: { ...(await acts.which()), redactionId } });
  await acts.tell(today);

  expect(told).toMatchObject(granted);
  expect((await acts.seen()).state).toBe("RequestFulfilled");
});

fulfils(clause, "holds behind the server's back that what is left out is not told as given whole", async (world) => {
  const { acts, leaves } = await asksAndIsAnswered(world);
  await acts.decide({ outcome: "GRANTED" });
  await leaves("OTHERS_RIGHTS");
  const { decisionId } = await acts.last();
  const tells = `update request_decision set state = 'TOLD', told_on = house_today(), told_by = 'PAPER', language = 'nl', text_version = 'verzoek 2026-1' where id = $1`;
  await expect(behind(world.bureau, tells, [decisionId])).rejects.toThrow("left-out-granted");
  await acts.recall();
  const lays = `insert into request_decision (id, version, created_at, case_id, request_id, author_id, matter, outcome, ground, state, decided_on, reason)
    select gen_random_uuid(), 1, house_now(), case_id, request_id, author_id, 'ANSWER', $2, $3, $4, house_today(), reason from request_decision where id = $1`;

  await expect(behind(world.bureau, lays, [decisionId, "GRANTED", null, "DECIDED"])).rejects.toThrow(
    "left-out-granted",
  );
  await expect(behind(world.bureau, lays, [decisionId, "PARTLY", "EXCESSIVE", "PROPOSED"])).rejects.toThrow(
    "left-out-ground",
  );
});
