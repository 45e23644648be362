import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Known } from "../access/forms.js";
import type { Viewer } from "../access/viewers.js";
import { Bureau } from "../support/bureau.js";
import { figure } from "../support/figure.js";
import { AskedAtRandom } from "./asked-at-random.js";
import { auditedAs, notOk, onPurpose, onPurposeWhenShut } from "./audits.js";
import { aWholeCase, groundIn } from "./ground.js";
import { fillsInNonsense } from "./nonsense.js";
import { oddTexts } from "./oddities.js";
import { textsComeBack, timesComeBack } from "./round-trips.js";
import { transported } from "./transport.js";

let bureau: Bureau;
/** Real rows of a case with something of everything, for the forms to point at. */
let known: Known;

beforeAll(async () => {
  bureau = await Bureau.open();
  known = await aWholeCase(bureau);
});

afterAll(() => bureau?.close());

figure(
  "G1",
  {
    tried: "the audits of GraphQL over HTTP, with introspection (the ministry) and without (the house)",
    toHold: "none errs; all that must be is so, but what a schema that is told to nobody cannot; the rest is named",
    small: 61,
    full: 61,
  },
  async (size) => {
    const open = await auditedAs(bureau, "ministry");
    const shut = await auditedAs(bureau, "office");

    expect([open.length, shut.length]).toEqual([size, size]);
    expect(notOk(open)).toEqual(Object.keys(onPurpose).sort());
    expect(notOk(shut)).toEqual([...Object.keys(onPurpose), ...Object.keys(onPurposeWhenShut)].sort());
    expect(open.filter(({ status }) => status === "error")).toEqual([]);
    const musts = shut.filter(({ status }) => status === "error").map(({ id }) => id);
    expect(musts.sort()).toEqual(["28B9", "BF61"]);
    return `open ${size - notOk(open).length} of ${size}, every must; shut ${size - notOk(shut).length}, every must but ${musts.join(" and ")}; the other ${Object.keys(onPurpose).length} on purpose`;
  },
);

figure(
  "G3",
  {
    tried: "bodies, nonsense in every field of every operation, odd texts and times in every field that takes them",
    toHold: "a clear refusal, or what was given comes back; 0 x 5xx, nothing saved, nothing told back",
    small: 1,
    full: 60,
  },
  async (each) => {
    const { headers } = await bureau.as("office").signIn();
    const cookie = String(headers["set-cookie"]).split(";")[0] ?? "";
    const sent = await transported(bureau.url, cookie, each);
    expect(sent.faults).toEqual([]);
    const filled = await fillsInNonsense(bureau, known, each);
    expect(filled.faults).toEqual([]);
    const texts = await textsComeBack(bureau, Math.min(each, oddTexts.length));
    expect(texts.faults).toEqual([]);
    const times = await timesComeBack(bureau);
    expect(times.faults).toEqual([]);
    return `${sent.tried} bodies and addresses, ${filled.tried} times nonsense at ${filled.places} places: all refused; ${texts.texts} odd texts and ${times.times} times: all came back`;
  },
);

const roles = [
  ...["office", "consultant", "consultant2", "former", "fg", "ministry", "administrator", "anonymous"],
] as const satisfies readonly Viewer[];
const seeds = [11, 222, 3_333, 44_444, 555_555];

figure(
  "G4",
  {
    tried: "so many documents of each role, drawn from the schema by five seeds: fragments, names, directives, acts",
    toHold: "0 internal errors, 0 cells shown that the table hides, 0 planted values, none longer than 2 s",
    small: 60,
    full: 20_000,
  },
  async (size) => {
    const ground = await groundIn(bureau, known);
    const asked = roles.map((viewer) => new AskedAtRandom(ground, viewer));
    const isWhole = size > 1_000;
    const asksAll = async (one: AskedAtRandom) => {
      for (const seed of seeds) await one.asks(seed, size / seeds.length);
    };
    // Where it is timed, nobody waits for another; small, it runs beside other tests on any machine.
    if (isWhole) for (const one of asked) await asksAll(one);
    else await Promise.all(asked.map(asksAll));

    expect(asked.flatMap(({ faults }) => faults).slice(0, 5)).toEqual([]);
    const codes = new Map<string, number>();
    for (const one of asked) for (const [code, n] of one.codes) codes.set(code, (codes.get(code) ?? 0) + n);
    expect([...codes.keys()]).toEqual(expect.arrayContaining(["none", "BAD_USER_INPUT", "FORBIDDEN", "CONFLICT"]));
    const cells = asked.reduce((sum, one) => sum + one.cells, 0);
    const slowest = Math.max(...asked.map((one) => one.slowest));
    expect(slowest).toBeLessThan(isWhole ? 2_000 : 20_000);
    const said = [...codes].map(([code, n]) => `${n} ${code === "none" ? "answered" : code}`).join(", ");
    return `${said}; ${cells} cells of planted rows weighed; slowest ${Math.round(slowest)} ms`;
  },
);
