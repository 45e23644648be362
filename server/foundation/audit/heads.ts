import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { QueryResultRow } from "pg";
import type { Login } from "../database/pools.js";
import type { House } from "../database/request.js";
import { Transaction } from "../database/transaction.js";
import { examined, type Finding, type Head, noteOf, notesIn, type Sealed } from "./chain.js";
import { sealLog } from "./sealing.js";
import { keysOfLog, signerNow } from "./signing.js";
import { headBy, signingKeysIn } from "./signing-keys.js";

const atATime = 5_000;

/**
 * Signs how far the log is now, unless it is where the last head left it: in the database, and in a file outside the data,
 * which whoever rewrites the database cannot reach (security/measures).
 */
export async function keepHead(house: House, file: string): Promise<Head | undefined> {
  await sealLog(house);
  return Transaction.within(house.pools, "zv_rounds", async (night) => {
    const signer = await signerNow(house.vault, night);
    const [latest] = await night.query<{ seq: string; hash: string }>(
      `select seq, encode(hash, 'hex') hash from log_seal
       where seq > coalesce((select max(seq) from log_head), 0) order by seq desc limit 1`,
    );
    if (!latest) return undefined;
    const head = { seq: Number(latest.seq), hash: latest.hash };
    const note = noteOf(signer, head);
    // Of two servers one comes first; the other has nothing to add.
    const kept = await night.query(
      "insert into log_head (seq, note) values ($1, $2) on conflict do nothing returning seq",
      [head.seq, note],
    );
    if (kept.length === 0) return undefined;
    await mkdir(path.dirname(file), { recursive: true });
    await appendFile(file, `${note}\n`);
    return head;
  });
}

/** Whether the last head is an hour old. */
export const isHeadDue = (house: House): Promise<boolean> =>
  Transaction.within(house.pools, "zv_rounds", async (night) => {
    const [{ due } = { due: true }] = await night.query<{ due: boolean }>(
      "select not exists (select from log_head where at > house_now() - interval '1 hour') due",
    );
    return due;
  });

/** Whether the log was not read through yet on this day of the house. */
export const isCheckDue = (house: House): Promise<boolean> =>
  Transaction.within(house.pools, "zv_rounds", async (night) => {
    const [{ due } = { due: true }] = await night.query<{ due: boolean }>(
      "select not exists (select from log_check where (at at time zone 'Europe/Amsterdam')::date = house_today()) due",
    );
    return due;
  });

/** One question that reads everything there is: it may take longer than a person would wait. */
const atLength = <T extends QueryResultRow>(house: House, text: string): Promise<T | undefined> =>
  Transaction.within(house.pools, "zv_rounds", async (night) => {
    night.write("set local statement_timeout = '30min'", []);
    const [found] = await night.query<T>(text);
    return found;
  });

/**
 * Reads the whole log and holds it against all heads, the database's and the file's, and writes down how it was found. What
 * was put into the log where it had been sealed already is found too, and a sealed box that is not the one that was last written.
 */
export async function checkLog(house: House, file: string): Promise<Finding & { changedBox: string | null }> {
  const texts = [await headsIn(house), await readFile(file, "utf8").catch(() => "")];
  const keys = signingKeysIn(await keysOfLog(house));
  const heads = texts.flatMap(notesIn).map((note) => headBy(note, keys));
  const found = await examined(sealedIn(house), heads);
  const brokenAt = found.brokenAt ?? ((await hasIntruder(house)) ? found.sealed + 1 : null);
  const changedBox = (await atLength<{ place: string | null }>(house, "select changed_box() place"))?.place ?? null;
  await Transaction.within(house.pools, "zv_rounds", async (night) =>
    night.write("insert into log_check (sealed, broken_at, changed_box) values ($1, $2, $3)", [
      found.sealed,
      brokenAt,
      changedBox,
    ]),
  );
  return { sealed: found.sealed, brokenAt, changedBox };
}

/** The heads that the database keeps, one after the other. */
export const headsIn = (house: House, login: Login = "zv_rounds"): Promise<string> =>
  Transaction.within(house.pools, login, async (night) =>
    (await night.query<{ note: string }>("select note from log_head order by seq")).map(({ note }) => note).join("\n"),
  );

/** An event that is older than the last seal and was never sealed. */
const hasIntruder = async (house: House): Promise<boolean> => {
  const intruder = await atLength<{ found: boolean }>(
    house,
    `select exists (select from event e, (select incarnation, xid from log_seal order by seq desc limit 1) s
     where (e.incarnation, e.xid) <= (s.incarnation, s.xid)
     and not exists (select from log_seal l where l.event_id = e.id)) found`,
  );
  return intruder?.found ?? false;
};

/** The whole chain, in order, some thousands at a time. */
export async function* sealedIn({ pools }: House, login: Login = "zv_rounds"): AsyncGenerator<Sealed> {
  let last = 0;
  for (let many = atATime; many === atATime; ) {
    const some = await Transaction.within(pools, login, (reading) =>
      reading.query<Omit<Sealed, "seq"> & { seq: string }>(
        `select s.seq, encode(s.hash, 'hex') hash, case when e.id is not null then event_line(e) end line
         from log_seal s left join event e on e.id = s.event_id where s.seq > $1 order by s.seq limit ${atATime}`,
        [last],
      ),
    );
    many = some.length;
    for (const { seq, ...one } of some) {
      last = Number(seq);
      yield { seq: last, ...one };
    }
  }
}
