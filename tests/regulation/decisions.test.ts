import { expect } from "@jest/globals";
import { CaseDocument, TellDecisionDocument } from "@zorgvuldig/schema/generated/operations";
import { asksAccess } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import type { PersonName } from "../support/bureau.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";

/** A Thursday: answered by Tuesday 7 April, after Easter. */
const received = "2026-03-05";
const signalled = async (world: World, caseId: string, who: PersonName) =>
  (
    await behind<{ kind: string }>(world.bureau, "select kind from signal where case_id = $1 and account_id = $2", [
      caseId,
      world.bureau.id(who),
    ])
  ).map(({ kind }) => kind);
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const clause = "oversight/fg";

async function asked(world: World) {
  await on(world, received);
  const caseId = await asksAccess(world, received);
  return { caseId, acts: new DecisionActs(world, caseId) };
}

fulfils(clause, "lets the FG give what was asked, and ends the request with the letter", async (world) => {
  const { caseId, acts } = await asked(world);
  await acts.decide({ outcome: "GRANTED" });
  const twice = await acts.decideNot({ outcome: "GRANTED" });
  const unsignable = await acts.signNot();
  const seesWhile = (await world.as("fg").ask(CaseDocument, { id: caseId })).case?.pupil?.familyName;
  await on(world, "2026-03-06");
  const early = await acts.tellNot("2026-03-04");
  const ahead = await acts.tellNot("2026-03-07");
  await acts.tell("2026-03-06");
  const told = await acts.seen();
  const after = [await acts.decideNot({ outcome: "WITHDRAWN" }), await acts.extendNot(), await acts.recallNot()];
  const seesAfter = (await world.as("fg").ask(CaseDocument, { id: caseId })).case?.pupil?.familyName;

  expect(twice).toMatchObject({ clause, key: "decision-stands", fields: { explanation: expect.any(String) } });
  expect(unsignable).toMatchObject({ clause, key: "decision-not-proposed" });
  expect(early).toMatchObject({ clause, key: "told-before", fields: { toldOn: expect.any(String) } });
  expect(ahead).toMatchObject({ code: "BAD_USER_INPUT", fields: { toldOn: expect.any(String) } });
  expect(told).toMatchObject({ state: "RequestFulfilled", answeredOn: "2026-03-06" });
  expect(told.decisions).toMatchObject([
    { state: "TOLD", judgedBy: null, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  for (const one of after) expect(one?.code).toBe("REFUSED");
  expect([!!seesWhile, !!seesAfter]).toEqual([true, false]);
});

fulfils(clause, "has a lead sign what somebody does not get, and whoever proposes it signs nothing", async (world) => {
  const { caseId, acts } = await asked(world);
  await acts.decide({ outcome: "PARTLY", ground: "OTHERS_RIGHTS" });
  const proposed = await signalled(world, caseId, "lead");
  const untold = await acts.tellNot(received);
  const others = [await acts.signNot("office"), await acts.signNot("fg")];
  await acts.sendBack();
  const returned = await acts.seen();
  await acts.decide({ outcome: "REFUSED", ground: "OTHERS_RIGHTS" });
  await acts.sign();
  const judged = await signalled(world, caseId, "fg");
  const again = await acts.signNot();
  await acts.tell(received);
  const told = await acts.seen();

  expect(proposed).toContain("DECISION_PROPOSED");
  expect(judged).toContain("DECISION_JUDGED");
  expect(untold).toMatchObject({ clause, key: "decision-unsigned" });
  expect(others).toMatchObject([{ clause, key: "lead-only" }, { code: "FORBIDDEN" }]);
  expect(returned.decisions).toMatchObject([{ state: "RETURNED", remark: expect.any(String) }]);
  expect(again).toMatchObject({ key: "decision-not-proposed" });
  expect(told).toMatchObject({ state: "RequestRejected", answeredOn: received });
  expect(told.decisions?.map(({ state }) => state)).toEqual(["RETURNED", "TOLD"]);
});

fulfils(clause, "takes back what nobody was told, and decides anew", async (world) => {
  const { acts } = await asked(world);
  await acts.decide({ outcome: "GRANTED" });
  await acts.recall();
  const untold = await acts.tellNot(received);
  await acts.decide({ outcome: "WITHDRAWN" });
  await acts.tell(received);
  const recalled = await acts.recallNot();

  expect(untold).toMatchObject({ clause, key: "decision-done" });
  expect(recalled).toMatchObject({ clause, key: "decision-done" });
  expect(await acts.seen()).toMatchObject({ state: "RequestUnfulfilled", answeredOn: received });
});

fulfils(clause, "lets one of two who tell the same decision at once do it", async (world) => {
  const { acts } = await asked(world);
  await acts.decide({ outcome: "GRANTED" });
  const letter = await acts.letter(received);
  const both = await Promise.allSettled([
    world.as("fg").ask(TellDecisionDocument, letter),
    world.as("fg").ask(TellDecisionDocument, letter),
  ]);

  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await acts.seen()).decisions).toHaveLength(1);
});

fulfils(clause, "holds all of it behind the server's back", async (world) => {
  const { acts } = await asked(world);
  await acts.decide({ outcome: "REFUSED", ground: "EXCESSIVE" });
  const { decisionId } = await acts.last();
  const sets = (what: string) =>
    behind(world.bureau, `update request_decision set ${what} where id = $1`, [decisionId]);
  const judged = (who: string) =>
    `state = 'DECIDED', judged_on = house_today(), judged_by_id = (select id from account where ${who} limit 1)`;
  const told = "told_on = house_today(), told_by = 'PAPER', language = 'nl', text_version = 'verzoek 2026-1'";

  await expect(sets("outcome = 'GRANTED', ground = null")).rejects.toThrow("decision-fixed");
  await expect(sets(`state = 'TOLD', ${told}`)).rejects.toThrow("decision-done");
  await expect(sets("state = 'DECIDED'")).rejects.toThrow("decision-fixed");
  await expect(sets(judged("role = 'office' and not is_lead"))).rejects.toThrow("lead-only");
  await expect(sets(judged("id = request_decision.author_id"))).rejects.toThrow();
  await acts.sign();
  await expect(sets("judged_on = judged_on - 1")).rejects.toThrow("decision-fixed");
  await expect(sets(`state = 'TOLD', ${told.replace("house_today()", "house_today() - 1")}`)).rejects.toThrow(
    "told-before",
  );
  const { id } = await acts.seen();
  const ends = "update data_subject_request set state = 'RequestRejected', answered_on = house_today() where id = $1";
  await expect(behind(world.bureau, ends, [id])).rejects.toThrow("request-answered");
  const longer = "update data_subject_request set state = 'RequestActionDelayed' where id = $1";
  await expect(behind(world.bureau, longer, [id])).rejects.toThrow("extend-once");
});
