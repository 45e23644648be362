import type pg from "pg";
import { logDeed } from "../foundation/database/operator.js";
import { Explained } from "../foundation/explained.js";
import { certificateHasher } from "../foundation/vault/certificate-key.js";
import type { Keys } from "../foundation/vault/keys.js";
import { countLeaving } from "../report/count-leaving.js";
import type { Asks } from "../report/handled.js";
import type { ErasureLine } from "../retention/ledger.js";

/** Lays the lines of the ledger that is kept outside the data beside those that the data and the copy of the keys know. For a database whose guards are down. */
export async function enterLedger(owner: pg.Client, lines: readonly ErasureLine[]): Promise<void> {
  await owner.query(
    `insert into erasure_ledger (case_hash, rule, due, promised_by, at, filed_at, counted)
     select decode(l ->> 'hash', 'hex'), l ->> 'rule', (l ->> 'due')::date, (l ->> 'promisedBy')::date, (l ->> 'at')::timestamptz, house_now(), (l ->> 'counted')::boolean
     from jsonb_array_elements($1) l on conflict (case_hash) do update
     set filed_at = coalesce(erasure_ledger.filed_at, excluded.filed_at), counted = coalesce(erasure_ledger.counted, excluded.counted)`,
    [JSON.stringify(lines)],
  );
}

/**
 * Erases again what the ledger says was erased after the data were copied (keep/erased): rows, files and keys, with a certificate. Gives how many cases went.
 * What is not among those `known` to the copy of what is counted is counted once more in the yearly figures: there it was lost. Throws `Explained` when a case has no keys and nobody says that it was erased.
 */
export async function replayLedger(owner: pg.Client, vault: Keys, known: ReadonlySet<string>): Promise<number> {
  const { rows: kept } = await owner.query<{ sealed: Buffer }>("select sealed from certificate_key");
  const { rows: ledger } = await owner.query<{ hash: string }>(
    "select encode(case_hash, 'hex') hash from erasure_ledger",
  );
  const erased = new Set(ledger.map(({ hash }) => hash));
  await owner.query(
    `update erasure_ledger l set counted = ${lost} where l.counted and encode(l.case_hash, 'hex') <> all ($1)`,
    [[...known]],
  );
  let many = 0;
  if (kept[0] && erased.size > 0) {
    const hashOf = certificateHasher(vault, kept[0].sealed);
    const { rows: cases } = await owner.query<{ id: string; number: string; told: boolean }>(
      `select id, number, true told from case_file union all select id, number, true from lone_complaint
       union all select id, number, true from lone_request
       union all select id, number, false from privacy_complaint`,
    );
    for (const { id, number, told } of cases) {
      const hash = hashOf(id);
      if (!erased.has(hash.toString("hex"))) continue;
      if (!known.has(hash.toString("hex"))) await countAgain(owner, vault, id, hash);
      await owner.query("select erase_again($1, $2, $3)", [id, hash, hashOf(number)]);
      // What goes by an id in the log the bureau reads too, and of a complaint with the FG it hears nothing.
      await logDeed(owner, "eraseAgain", told ? [id] : []);
      many += 1;
    }
    await eraseThingsAgain(owner, (id) => erased.has(hashOf(id).toString("hex")));
  }
  await ensureAllHaveKeys(owner);
  return many;
}

/** Of a line of after the copy of the keys: whether it was handled the copy may not say, and the counters that it was counted in may have been laid down since. */
const lost = `case when l.rule not in ('HANDLED', 'HANDLED_COMPLAINT', 'ERASURE_REQUEST') then true
  when l.rule <> 'ERASURE_REQUEST' and not exists (select from report.cohort y where y.lost_since is not null) then false end`;

/** Counts what was handled by the time of the copy once more, and has the ledger say whether it is counted now. */
async function countAgain(owner: pg.Client, vault: Keys, id: string, hash: Buffer): Promise<void> {
  const asks: Asks = { query: async (text, values) => (await owner.query(text, values)).rows };
  await countLeaving(asks, vault, id);
  await owner.query(
    `update erasure_ledger l set counted = case
       when c.counted_in <> 0 then true
       when c.stage <> 'CLOSED' then ${lost}
       when not counting_is_lost(c.created_at, c.work_ended_on) or objection_is_upheld(c.id) then c.counted_in is not null end
     from case_file c where c.id = $1 and l.case_hash = $2`,
    [id, hash],
  );
}

/** What went by itself because somebody asked for it (rights/erase), out of cases that are still there. */
async function eraseThingsAgain(owner: pg.Client, isErased: (id: string) => boolean): Promise<void> {
  const { rows: asked } = await owner.query("select from erasure_ledger where rule = 'ERASURE_REQUEST' limit 1");
  if (asked.length === 0) return;
  const { rows } = await owner.query<{ id: string; caseId: string }>(
    `select id, case_id "caseId" from things_of_cases()`,
  );
  for (const { id, caseId } of rows.filter((one) => isErased(one.id))) {
    await owner.query("select row_goes($1)", [id]);
    await logDeed(owner, "eraseAgain", [caseId]);
  }
}

async function ensureAllHaveKeys(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ many: number }>(
    "select count(*)::int many from case_file c where not exists (select from key_wrap k where k.case_id = c.id)",
  );
  const many = rows[0]?.many ?? 0;
  if (many > 0)
    throw new Explained(
      `${many} cases have no keys any more, and neither ERASURES nor the copy of the keys says that they were erased`,
    );
}
