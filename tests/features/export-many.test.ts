import { get, type IncomingMessage } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  ExportCasesDocument,
  type ExportCasesInput,
  ExportLogDocument,
  InstitutionsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { limits } from "@zorgvuldig/schema/limits";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { anExport, cellsOf, exported, fetched, laidOn, layCases } from "../support/exports.js";
import { allSealed } from "../support/night.js";
import type { Person } from "../support/person.js";

/** As long a name as there may be: what it makes of a file is more than lies between two programs. */
const longName = "V".repeat(2_500);
/** More than that many bytes are in such a file. */
const size = limits.exported * longName.length;
const fields: ExportCasesInput["fields"] = ["NUMBER", "CONSULTANT"];
const filter = { receivedFrom: laidOn, receivedTo: laidOn };

let bureau: Bureau | undefined;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
const office = (): Person => opened().as("office");

beforeAll(async () => {
  bureau = await Bureau.open();
  const consultant = bureau.id("consultant");
  await behind(bureau, "update account set name = $2 where id = $1", [consultant, longName]);
  await layCases(bureau, 1, limits.exported, Array(limits.exported).fill(consultant));
}, 120_000);

afterAll(() => bureau?.close());

const left = () =>
  behind<{ cases: number }>(
    opened(),
    "select cardinality(case_ids) cases from event where action = 'fetchExport' and outcome = 'ok' order by at",
  );

test("as many cases as one export may hold come whole, each once and in order, under one event", async () => {
  const address = await exported(office(), { filter, fields: ["NUMBER", "RECEIVED_ON", "DESTROY_ON"] });
  const { headers, text } = await fetched(office(), address);

  const numbers = cellsOf(text)
    .slice(1)
    .map(([number]) => number ?? "");
  expect(numbers).toHaveLength(limits.exported);
  expect(new Set(numbers).size).toBe(limits.exported);
  expect(numbers).toEqual([...numbers].sort());
  expect(Number(headers["content-length"])).toBe(Buffer.byteLength(text));
  expect(await left()).toEqual([{ cases: limits.exported }]);
});

/** Fetches a file and lets go of what comes; gives how much came. `after`: leaves when so much has come. */
const swallowed = (address: string, after = Number.POSITIVE_INFINITY): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = fetched(office(), address);
    const request = get(`${opened().url}${address}`, { headers: { cookie: asked.get("cookie") } }, (response) => {
      let came = 0;
      response.on("data", (some: Buffer) => {
        came += some.length;
        if (came >= after) request.destroy();
      });
      response.on("close", () => resolve(came));
    });
    request.on("error", (error) => (after < Number.POSITIVE_INFINITY ? undefined : reject(error)));
  });

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
/** What lies in buffers and is still of use to somebody, in bytes; less than this is not looked at more closely. */
function held(enough = 0): number {
  if (process.memoryUsage().arrayBuffers < enough) return 0;
  // What the first found is swept beside the work, and on a busy machine counted off only when the second begins.
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}

test("six people at once get theirs, others are heard meanwhile, and no more than two files lie in memory", async () => {
  const addresses = await Promise.all(Array.from({ length: 6 }, () => exported(office(), { filter, fields })));
  const before = held();
  let most = 0;
  const sampling = setInterval(() => {
    most = Math.max(most, held(before + Math.max(most, 2 * size)) - before);
  }, 50);
  const started = performance.now();
  const files = Promise.all(addresses.map((address) => swallowed(address)));
  const { institutions } = await opened()
    .as("lead")
    .ask(InstitutionsDocument, { first: 5, sort: { field: "name", order: "ASC" }, filter: {} });
  const heardAfter = performance.now() - started;
  const came = await files;
  const allAfter = performance.now() - started;
  clearInterval(sampling);

  expect(institutions.items).toEqual([]);
  expect(heardAfter).toBeLessThan(allAfter);
  expect(came.every((bytes) => bytes > size)).toBe(true);
  expect(new Set(came).size).toBe(1);
  expect(most).toBeLessThan(3.5 * size);
}, 120_000);

test("whoever is cut off half way has had it all the same in the log, and can fetch it whole again", async () => {
  const address = await exported(office(), { filter, fields });
  const before = (await left()).length;
  const some = await Promise.all([1, 2, 3].map(() => swallowed(address, 1_000_000)));

  expect(some.every((bytes) => bytes < size)).toBe(true);
  expect((await left()).slice(before)).toEqual([1, 2, 3].map(() => ({ cases: limits.exported })));
  expect(await swallowed(address)).toBeGreaterThan(size);
}, 120_000);

/** Asks for the log and fetches it; what comes is not read. */
async function takesLog(fg: Person): Promise<IncomingMessage> {
  const { exportLog } = await fg.ask(ExportLogDocument, { input: { reason: "Om het na te zien" } });
  const address = `/exports/${exportLog.id}`;
  const headers = { cookie: fetched(fg, address).get("cookie") };
  return new Promise((resolve) => get(`${opened().url}${address}`, { headers }, resolve));
}

test("whoever takes the log and does not read on keeps nobody from an export", async () => {
  const long = Array.from({ length: 40 }, (_, at) => `Case.something${at}`);
  await behind(
    opened(),
    `insert into event (role, action, activity, case_ids, fields, outcome)
     select 'rounds', 'indexNames', 'SECURITY', '{}', $1, 'ok' from generate_series(1, 20000)`,
    [long],
  );
  await allSealed(opened());
  const fg = opened().as("fg");
  const [first, second] = [await takesLog(fg), await takesLog(fg)];

  const { text } = await fetched(office(), await exported(office(), { filter, fields: ["NUMBER"] }));
  expect(cellsOf(text)).toHaveLength(limits.exported + 1);
  for (const one of [first, second]) {
    expect(one.statusCode).toBe(200);
    expect(one.complete).toBe(false);
    one.destroy();
  }
});

test("one case more than one export may hold is refused with the clause, also when it came after it was asked for", async () => {
  const address = await exported(office(), { filter, fields });
  await layCases(opened(), limits.exported + 1, limits.exported + 1);

  const refusal = await office().refused(ExportCasesDocument, { input: anExport({ filter }) });
  expect(refusal).toMatchObject({ code: "REFUSED", clause: "purpose/assignment-only", key: "export-too-many" });
  const { status, body, text } = await fetched(office(), address);
  expect({ status, clause: body.clause }).toEqual({ status: 422, clause: "purpose/assignment-only" });
  expect(text).not.toContain("OC-2025");
});
