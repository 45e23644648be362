import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, readdirSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import type { DataSource } from "typeorm";
import { nameNew } from "../vault/key-file.js";
import { logDeed, type Operator } from "./operator.js";
import { ownKeys } from "./own-keys.js";
import type { House } from "./request.js";
import { Transaction } from "./transaction.js";

const form = 1;
const halfMade = ".making-";
const atATime = 2_000;

const inCube = "cohort, province, school_type, reason, outcome, age_band, gender, duration";

type Columns = { readonly id: string; readonly rest: string; readonly where?: string };

/**
 * What changes with the keys, day by day or with the root: a backup of the data that is older than a day opens with these rows in
 * the place of its own. Each with the columns by which a row is found again first.
 */
const tablesOf = (source: DataSource): Record<string, Columns> => ({
  key_wrap: { id: "case_id, class", rest: "epoch, wrapped, commitment, made_at" },
  ...Object.fromEntries(ownKeys(source).map(({ table, id }) => [table, { id, rest: "epoch, wrapped, commitment" }])),
  credential: { id: "account_id", rest: "email_hash" },
  authenticator: { id: "account_id", rest: "seed" },
  passkey: { id: "id", rest: "name" },
  log_key: { id: "number", rest: "since, at, note" },
  // By these what was erased is known again in a copy of before.
  certificate_key: { id: "only_one", rest: "sealed" },
  erasure_ledger: { id: "case_hash", rest: "rule, due, promised_by, at, counted" },
  // What is counted of a year is kept as short as the keys are: two copies of it round an erasure would show who went (report/anonymised).
  "report.cohort": { id: "year", rest: "spec, s2, opened_at, frozen_on, sha256, lost_since" },
  "report.counter": { id: inCube, rest: "n" },
  "report.cell": { id: inCube, rest: "value" },
  // By its number a report is cited: it does not become that of another question.
  "report.kept": { id: "number", rest: "question, kept_on" },
  // Who was counted in a year that was laid down after the data were copied; the data say it of before.
  case_file: { id: "id", rest: "counted_in", where: "counted_in is not null" },
});

type Row = Record<string, unknown>;
type Copied = { readonly keys: number; readonly madeAt: string };

/**
 * Writes what must go with a backup of the data so that it can be restored, as lines of JSON: the ring, when it lies in a file; of
 * every key how it is wrapped today; and at last how many there were. The file is whole, or it is not there. It is in the log
 * before anybody finds it, and counts as made after that. For whoever is alone with the keys.
 */
export async function copyKeys(house: House, operator: Operator, file: string, isRingTold: boolean): Promise<Copied> {
  // What a command that was killed left would be a copy that nobody knows of.
  for (const name of readdirSync(path.dirname(file)))
    if (name.startsWith(`${path.basename(file)}${halfMade}`)) rmSync(path.join(path.dirname(file), name));
  const making = `${file}${halfMade}${randomBytes(6).toString("hex")}`;
  try {
    const copied = await write(house, making, isRingTold);
    await operator.within((owner) => logDeed(owner, "exportKeys"));
    nameNew(making, file);
    await operator.within((owner) => owner.query("update installation set keys_copied_at = $1", [copied.madeAt]));
    return copied;
  } finally {
    rmSync(making, { force: true });
  }
}

async function write({ source, pools, vault }: House, making: string, isRingTold: boolean): Promise<Copied> {
  const opened = openSync(making, "wx", 0o600);
  const line = (said: object) => writeSync(opened, `${JSON.stringify(said)}\n`);
  try {
    return await Transaction.within(pools, "zv_backup", async (reading) => {
      reading.write("set transaction isolation level repeatable read, read only", []);
      const [found] = await reading.query<{ madeAt: string }>(
        `select house_now() "madeAt", keys, mode, epoch, root from installation`,
      );
      vault.hear();
      line({ form, ...found, ...(isRingTold ? { ring: vault.copy } : {}) });
      const counts: Record<string, number> = {};
      for (const [table, columns] of Object.entries(tablesOf(source)))
        for (let last: unknown[] = [], isMore = true; isMore; ) {
          const rows = await reading.query<Row>(...after(table, columns, last));
          for (const row of rows) line({ table, row: inText(row) });
          counts[table] = (counts[table] ?? 0) + rows.length;
          isMore = rows.length === atATime;
          last = columns.id.split(", ").map((column) => rows.at(-1)?.[column]);
        }
      line({ whole: counts });
      fsyncSync(opened);
      return { keys: counts.key_wrap ?? 0, madeAt: found?.madeAt ?? "" };
    });
  } finally {
    closeSync(opened);
  }
}

/** The next rows of a table after this one. */
function after(table: string, { id, rest, where = "true" }: Columns, last: unknown[]): [string, unknown[]] {
  const next = last.length > 0 ? `and (${id}) > (${last.map((_, at) => `$${at + 1}`).join(", ")})` : "";
  return [`select ${id}, ${rest} from ${table} where ${where} ${next} order by ${id} limit ${atATime}`, last];
}

const inText = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString("base64") : value]),
  );
