import { afterAll, beforeAll, test } from "@jest/globals";
import type { ClauseId } from "@zorgvuldig/schema/clauses";
import { Bureau } from "./bureau.js";
import { Cases } from "./cases.js";

/** What a test is given: a bureau of its file's own, and cases in it. */
export type World = { bureau: Bureau; cases: Cases; as: Bureau["as"]; clock: Bureau["clock"]; aCase: Cases["aCase"] };
type Proof = (world: World) => Promise<void>;

let world: World | undefined;

beforeAll(async () => {
  const bureau = await Bureau.open();
  const cases = new Cases(bureau);
  world = {
    bureau,
    cases,
    as: bureau.as.bind(bureau),
    clock: bureau.clock.bind(bureau),
    aCase: cases.aCase.bind(cases),
  };
});

afterAll(() => world?.bureau.close());

const within = (proof: Proof) => async () => {
  if (!world) throw new Error("The bureau did not open");
  await proof(world);
};

/** A test that proves a clause, and is named by it. `limit`: the milliseconds it may take; a browser needs more than a question. */
export const fulfils = (clause: ClauseId, sentence: string, proof: Proof, limit?: number): void =>
  test(`${clause}: ${sentence}`, within(proof), limit);

/** A test of what no clause is about. */
export const holds = (sentence: string, proof: Proof, limit?: number): void => test(sentence, within(proof), limit);
