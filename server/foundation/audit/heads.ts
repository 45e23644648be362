import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { QueryResultRow } from "pg";
import type { Login } from "../database/pools.js";
import type { House } from "../database/request.js";
import { Transaction } from "../database/transaction.js";
import type { Signer } from "../vault/sign.js";
import { examined, type Finding, type Head, noteOf, type Sealed } from "./chain.js";
import { notesIn } from "./notes.js";
import { sealLog } from "./sealing.js";
import { keysOfLog, signerNow } from "./signing.js";
import { headsBy, signingKeysIn } from "./signing-keys.js";

const atATime = 5_000;

/**
 * Signs how far the log is now, unless it is where the last head left it: in the database, and in a file outside the data,
 * which whoever rewrites the database cannot reach (security/measures).
 */
export async function keepHead(house: House, file: string): Promise<Head | undefined> {
  await sealLog(house);
  return Transaction.within(house.pools, "zv_rounds", async (night) => {
    const signer = await signerNow(house.vault, night);
    await announceLife(night, file, signer);
    const [latest] = await night.query<{ seq: string; hash: string }>(
      `select seq, encode(hash, 'hex') hash from log_seal
       where seq > coalesce((select max(seq) from log_head where not is_cut), 0) order by seq desc limit 1`,
    );
    if (!latest) return undefined;
    return publish(night, file, signer, { seq: Number(latest.seq), hash: latest.hash });
  });
}

/**
 * Says, signed and before any other head, that a copy was put back, and after which event (0: nothing of it was sealed yet): the numbers of this life begin
 * beyond those of the one before.
 */
async function announceLife(night: Transaction, file: string, signer: Signer): Promise<void> {
  const [life] = await night.query<{ begins: string; seq: string; hash: string }>(
    `select i.log_begins_after begins, coalesce(s.seq, 0) seq, coalesce(encode(s.hash, 'hex'), '') hash from installation i
     left join lateral (select seq, hash from log_seal where seq <= i.log_begins_after order by seq desc limit 1) s on true
     where i.log_begins_after > 0 and not exists (select from log_head h where h.seq = i.log_begins_after)`,
  );
  if (life)
    await publish(night, file, signer, { seq: Number(life.begins), hash: life.hash, restored: Number(life.seq) });
}

/** Signs a head and keeps it, in the database and in the file. Of two servers one comes first; the other has nothing to add. */
export async function publish(night: Transaction, file: string, signer: Signer, head: Head): Promise<Head | undefined> {
  const note = noteOf(signer, head);
  const kept = await night.query(
    "insert into log_head (seq, note, is_cut) values ($1, $2, $3) on conflict do nothing returning seq",
    [head.seq, note, head.isCut ?? false],
  );
  if (kept.length === 0) return undefined;
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, `${note}\n`);
  return head;
}

/** Whether the last head is an hour old. */
export const isHeadDue = (house: House): Promise<boolean> =>
  Transaction.within(house.pools, "zv_rounds", async (night) => {
    const [{ due } = { due: true }] = await night.query<{ due: boolean }>(
      "select not exists (select from log_head where at > house_now() - interval '1 hour' and not is_cut) due",
    );
    return due;
  });

/** When somebody last asked for the log to be read through, if that was after it was; what was done is asked of the log itself. */
export const checkAskedAt = `select max(at) from event where action = 'checkLog' and outcome = 'ok'
  and at > coalesce((select max(at) from log_check), '-infinity')`;

/** Whether the log was not read through yet on this day of the house, or not since somebody asked for it. */
export const isCheckDue = (house: House): Promise<boolean> =>
  Transaction.within(house.pools, "zv_rounds", async (night) => {
    const [{ due } = { due: true }] = await night.query<{ due: boolean }>(
      `select not exists (select from log_check where (at at time zone 'Europe/Amsterdam')::date = house_today())
         or (${checkAskedAt}) is not null due`,
    );
    return due;
  });

const atLength = <T extends QueryResultRow>(house: House, text: string): Promise<T | undefined> =>
  Transaction.within(house.pools, "zv_rounds", async (night) => (await night.atLength<T>(text))[0]);

/**
 * Reads the whole log and holds it against all heads, the database's and the file's, and writes down how it was found, and how far
 * it may be cut if it is whole. What was put into the log where it had been sealed already is found too, and a sealed box that is
 * not the one that was last written. A head that nobody signed with this log's key says that something is wrong at its number.
 */
export async function checkLog(house: House, file: string): Promise<Finding & { changedBox: string | null }> {
  const texts = [await headsIn(house), await readFile(file, "utf8").catch(() => "")];
  const { heads, forgedAt } = headsBy(texts.flatMap(notesIn), signingKeysIn(await keysOfLog(house)));
  const found = await examined(sealedIn(house), heads);
  const brokenAt = found.brokenAt ?? forgedAt ?? ((await hasIntruder(house)) ? found.sealed + 1 : null);
  const changedBox = (await atLength<{ place: string | null }>(house, "select box_unlike_log() place"))?.place ?? null;
  const isWhole = brokenAt === null && changedBox === null;
  const cutTo = isWhole ? (await atLength<{ seq: string | null }>(house, "select log_may_go() seq"))?.seq : null;
  await Transaction.within(house.pools, "zv_rounds", async (night) =>
    night.write("insert into log_check (since, sealed, broken_at, changed_box, cut_to) values ($1, $2, $3, $4, $5)", [
      found.since,
      found.sealed,
      brokenAt,
      changedBox,
      cutTo ?? null,
    ]),
  );
  return { ...found, brokenAt, changedBox };
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
