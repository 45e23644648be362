import { randomBytes, randomInt } from "node:crypto";
import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  DeclineCaseDocument,
  DiscloseRecordsDocument,
  RegisterRequestDocument,
  RevealRecordsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { isCheckDue } from "@zorgvuldig/server/foundation/audit/heads";
import { Operator } from "@zorgvuldig/server/foundation/database/operator";
import { rotateCase } from "@zorgvuldig/server/foundation/database/rotate-case";
import { Client } from "pg";
import { boxesOf, type Lying } from "../support/boxes.js";
import { Bureau, type PersonName } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { figure } from "../support/figure.js";
import { changedBox } from "../support/night.js";
import { everything as everyCategory } from "../support/sharing.js";

let bureau: Bureau | undefined;
let disk: Client;
let cases: readonly string[] = [];
/** The boxes as they lay before each case got other keys. */
let older: ReadonlyMap<string, Lying> = new Map();
/** The rows of the cases themselves as they were before their last act: all of such a row opens. */
let earlier: readonly Version[] = [];
type Version = { id: string; version: number; note: Buffer };
const rows = "select id, version, note from case_file where id = any ($1) order by id";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

const told = { source: "PARENT", channel: "PHONE", receivedOn: "2026-03-02" } as const;
const secret = "kanarie";
const words = (of: string) => ({ ...told, text: `${secret} ${of}`, necessity: `${secret} nodig` });

/** A case with something in every box that a case can have. */
async function full(): Promise<string> {
  const made = new Cases(opened());
  const pupil = {
    givenName: secret,
    familyName: secret,
    birthOn: "2016-05-01",
    gender: "BOY",
    street: secret,
  } as const;
  const institutionId = await made.anInstitution();
  const id = await made.aCase({
    stage: "IN_PROGRESS",
    consultant: "consultant",
    application: { pupil, question: secret },
    lines: [{ institutionId, direction: "GIVE", categories: everyCategory }],
  });
  await made.record(id, "consultant", { learning: { ...words("leren"), aspect: "PROGRESS" } });
  await made.record(id, "consultant", { absence: { ...words("verzuim"), startedOn: "2026-01-05" } });
  await made.record(id, "consultant", { health: words("gezondheid") });
  await made.record(id, "consultant", { home: words("thuis") });
  const seen = await made.seen(id, "consultant");
  const recordIds = [seen.learning, seen.health, seen.home].flatMap((list) => (list ?? []).map((record) => record.id));
  const given = {
    institutionId,
    recordIds,
    manner: "ORAL",
    toldOn: "2026-03-02",
    attention: secret,
    purpose: secret,
  } as const;
  const as = opened().as.bind(opened());
  await as("consultant").ask(DiscloseRecordsDocument, { input: { ...(await made.which(id)), ...given } });
  await as("lead").ask(RevealRecordsDocument, { input: { ...(await made.which(id)), reason: `${secret} gevraagd` } });
  const asked = {
    kind: "ACCESS",
    person: "PUPIL",
    askedBy: "SELF",
    channel: "PHONE",
    receivedOn: "2026-03-02",
    wording: secret,
  } as const;
  await as("fg").ask(RegisterRequestDocument, { input: { ...(await made.which(id)), ...asked } });
  return id;
}

/** A case that was changed since; gives what its row was before that. */
async function changed(): Promise<Version[]> {
  const made = new Cases(opened());
  const id = await made.aCase({ stage: "INTAKE_DONE" });
  const before = (await disk.query<Version>(rows, [[id]])).rows;
  const input = { ...(await made.which(id)), reason: secret };
  await opened().as("office").ask(DeclineCaseDocument, { input });
  return before;
}

beforeAll(async () => {
  bureau = await Bureau.open();
  cases = [await full(), await full()];
  // Somebody with the disk in his hands, whom no trigger stops.
  disk = new Client({ connectionString: bureau.databaseUrl });
  await disk.connect();
  await disk.query("set session_replication_role = replica");
  older = new Map((await boxesOf(bureau, cases)).map((one) => [one.place, one]));
  const operator = await Operator.open(bureau.house.source);
  for (const id of cases) await rotateCase(bureau.house, operator, id);
  await operator.end();
  earlier = [...(await changed()), ...(await changed())];
}, 120_000);

afterAll(async () => {
  await disk?.end();
  await bureau?.close();
});

const special = `health { text } home { text } disclosures { health { health } home { home } }`;
const ordinary = `question pupil { familyName birthOn street } applicant { name permissionFrom } reveals { reason }
  guardians { familyName authorityEvidence } consents { signatures { withdrawalReason } lines { relevance } }
  learning { text } absence { text } disclosures { purpose copy { contact identity learning absence contentHash } }`;

/** Who opens the box, and by what question. */
function readerOf({ table }: Lying): [PersonName, string] {
  if (/^(health|home)_record$|^disclosed_/.test(table)) return ["consultant", special];
  return table === "data_subject_request" ? ["fg", "requests { wording }"] : ["office", ordinary];
}

const lay = ({ table, kind, id }: Lying, box: string): Promise<unknown> =>
  disk.query(`update ${table} set "${kind}" = decode($2, 'hex') where id = $1`, [id, box]);

const ways: Record<string, (box: Buffer, other: Lying) => Buffer> = {
  "a bit flipped": (box) => {
    const [at, flipped] = [randomInt(box.length), Buffer.from(box)];
    flipped[at] = (box[at] ?? 0) ^ (1 << randomInt(8));
    return flipped;
  },
  truncated: (box) => box.subarray(0, randomInt(box.length)),
  lengthened: (box) => Buffer.concat([box, randomBytes(1 + randomInt(16))]),
  "exchanged for another": (_, { box }) => Buffer.from(box, "hex"),
};
const one = <T>(of: readonly T[]): T => of[randomInt(of.length)] as T;

/** Whoever opens it hears that something went wrong, and nothing else. */
async function isRefused(caseId: string, cell: Lying): Promise<void> {
  const [who, fields] = readerOf(cell);
  const { body, text } = await opened()
    .as(who)
    .raw({ query: `{ case(id: "${caseId}") { ${fields} } }` });
  if (body.errors?.[0]?.extensions.code !== "INTERNAL_SERVER_ERROR" || text.includes(secret) || body.data?.case)
    throw new Error(`${cell.place} was answered with ${Object.keys(body)}`);
}

figure(
  "C2",
  {
    tried: "boxes that are truncated, lengthened, exchanged, have a bit flipped, or are put back as they were before",
    toHold: "refused at opening, or found by the verification round; logged, with no word of what they hold",
    small: 30,
    full: 1_000,
  },
  async (size) => {
    const all = new Map<string, Lying[]>();
    for (const id of cases) all.set(id, await boxesOf(opened(), [id]));
    const everything = [...all.values()].flat();
    expect(new Set(everything.map(({ table }) => table)).size).toBe(16);
    const incidents = async (): Promise<number> =>
      Number((await disk.query("select count(*) n from event where outcome = 'incident'")).rows[0]?.n);
    const before = await incidents();
    const backs = Math.ceil(size / 5);
    for (let nth = 0; nth < size - backs; nth++) {
      const caseId = one(cases);
      const cell = one(all.get(caseId) ?? []);
      const other = one(everything.filter(({ place }) => place !== cell.place));
      const [, change] = one(Object.entries(ways));
      await lay(cell, change(Buffer.from(cell.box, "hex"), other).toString("hex"));
      await isRefused(caseId, cell);
      await lay(cell, cell.box);
    }
    expect((await incidents()) - before).toBe(size - backs);

    expect(await changedBox(opened())).toBeNull();
    expect(await isCheckDue(opened().house)).toBe(false);
    const back = "update case_file set version = $2, note = $3 where id = $1";
    for (const { id, version, note } of earlier) {
      const [latest] = (await disk.query<Version>(rows, [[id]])).rows;
      await disk.query(back, [id, version, note]);
      expect((await new Cases(opened()).seen(id)).declineReason).toBeNull();
      expect(await changedBox(opened())).toBe(`case_file/${id}/note`);
      await disk.query(back, [id, latest?.version, latest?.note]);
    }
    for (let nth = earlier.length; nth < backs; nth++) {
      const cell = one(everything.filter(({ place }) => older.has(place)));
      await lay(cell, older.get(cell.place)?.box ?? "");
      expect(await changedBox(opened())).toBe(cell.place);
      await lay(cell, cell.box);
    }
    expect(await changedBox(opened())).toBeNull();
    for (const id of cases)
      expect(JSON.stringify(await opened().as("office").free(`{ case(id: "${id}") { ${ordinary} } }`))).toContain(
        secret,
      );
    return `${size - backs} of ${size - backs} refused and logged, ${backs} of ${backs} put back were found, of ${everything.length} cells in 13 tables; no word of them in any answer`;
  },
);
