import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Kind } from "@zorgvuldig/schema/kinds";
import { latestOf } from "@zorgvuldig/schema/register";
import type { Activity } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { plant } from "./plant.js";

type Row = { readonly kind: Kind };
const access = JSON.parse(
  readFileSync(new URL("../../../schema/generated/access.json", import.meta.url), "utf8"),
) as Readonly<Record<string, Row>>;

let bureau: Bureau;
beforeAll(async () => {
  bureau = await Bureau.open();
  await plant(bureau);
}, 600_000);
afterAll(() => bureau?.close());

test("what the log says was read and written for an activity, the register says of that activity", async () => {
  const events = await behind<{ activity: Activity; field: string }>(
    bureau,
    "select distinct activity, ltrim(field, '+') field from event, unnest(fields) field where outcome = 'ok'",
  );
  const named = new Map<Activity, Set<Kind>>();
  for (const { activity, field } of events) {
    const kind = access[field]?.kind;
    if (kind) named.set(activity, (named.get(activity) ?? new Set<Kind>()).add(kind));
  }

  const missing = [...named].flatMap(([activity, kinds]) => {
    const said = new Set(latestOf(activity).data.flatMap((kept) => [...kept.kinds]));
    return [...kinds].filter((kind) => !said.has(kind)).map((kind) => `${activity}: ${kind}`);
  });
  expect(named.size).toBeGreaterThan(4);
  expect(missing).toEqual([]);
});
