import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Plans } from "@zorgvuldig/server/foundation/access/plan/plans";
import { Request } from "@zorgvuldig/server/foundation/database/request";
import { openSession } from "@zorgvuldig/server/staff/door";
import { Kind, parse } from "graphql";
import { Bureau } from "../support/bureau.js";

let bureau: Bureau | undefined;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

/** A field of a document of its own, as the house is asked about it. */
function info(text: string) {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("No question");
  return {
    fieldNodes: operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD),
    fragments: {},
    variableValues: {},
  };
}

test("a plan is made once for a question, and the cache of plans has an end", () => {
  const plans = new Plans();
  let made = 0;
  const make = () => ({ text: `${++made}`, reads: [], values: () => [], finish: () => null });
  const asked = info("{ cases { items { id } } }");

  expect(plans.of(asked, "office", "form", make)).toBe(plans.of(asked, "office", "form", make));
  expect(made).toBe(1);
  for (let n = 0; n < 1_000; n++) plans.of(info("{ case { id } }"), "office", "form", make);
  plans.of(asked, "office", "form", make);

  expect(made).toBe(1_002);
});

test("what was asked last is kept longest", () => {
  const plans = new Plans();
  let made = 0;
  const make = () => ({ text: `${++made}`, reads: [], values: () => [], finish: () => null });
  const often = info("{ cases { items { id } } }");
  for (let n = 0; n < 1_500; n++) {
    plans.of(often, "office", "form", make);
    plans.of(info("{ case { id } }"), "office", "form", make);
  }

  expect(made).toBe(1_501);
});

test("a connection that keeps too many statements makes room for a new one", async () => {
  if (!bureau) throw new Error("The bureau did not open");
  const { house } = bureau;
  const ticket = await openSession(house, bureau.id("fg"), "fg");
  const ask = async (from: number, many: number) => {
    const request = await Request.begin(house, ticket);
    await request.opened();
    for (let n = from; n < from + many; n++) await request.select(`select ${n} n`);
    const [kept] = await request.select<{ kept: string; pid: number }>(
      "select count(*) kept, pg_backend_pid() pid from pg_prepared_statements",
    );
    await request.commit();
    return { kept: Number(kept?.kept), pid: kept?.pid };
  };
  const first = await ask(0, 400);
  const second = await ask(400, 150);
  const third = await ask(550, 1);

  expect(first.kept).toBeGreaterThan(400);
  expect(second.pid).toBe(first.pid);
  expect(second.kept).toBeGreaterThan(500);
  expect(third.pid).not.toBe(first.pid);
  expect(third.kept).toBeLessThan(10);
});
