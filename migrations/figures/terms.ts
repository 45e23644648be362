import { type Broken, dayOf, dueDay, rowOf } from "./since.js";

/** How long somebody who left, and an agreement that ended, are known: terms.ts, COLLEAGUE and AGREEMENT. */
export const remembered = "interval 'P2Y'";
const ledger = (table: string, at: string): string => `select '${table}' place, null::uuid id, null::uuid case_id
      from ${table} t where ${dayOf(`t.${at}`)} + interval 'P5Y' <= ${dueDay}`;
const nobody = (table: string): string => `select '${table}' place, null::uuid id, null::uuid case_id from ${table} t`;
/** A round comes every minute; an hour later it did not. */
const hourAgo = "(select house_now() - interval 'PT1H')";

/** What stands outside cases and should have gone by itself. */
export const ofTerms: Broken = {
  colleagues_kept: `${rowOf("account", "a", "null::uuid")} where a.forgotten_on is null
      and left_work_on(a.id) + ${remembered} <= ${dueDay}`,
  agreements_kept: `${rowOf("processor_agreement", "p", "null::uuid")} where p.to_on + ${remembered} <= ${dueDay}
      union all ${rowOf("supplier", "s", "null::uuid")} where ${dayOf("s.created_at")} + ${remembered} <= ${dueDay}
      and not exists (select from processor_agreement p where p.supplier_id = s.id)`,
  certificates_kept: `${ledger("erasure_ledger", "at")} and t.filed_at is not null
      union all ${ledger("destruction_certificate", "erased_at")}`,
  drafts_kept: `${rowOf("intake_draft", "d")} join case_file c on c.id = d.case_id where c.stage not in ('RECEIVED', 'INTAKE_PLANNED')`,
  sessions_kept: `${nobody("session")} where least(t.ends_at, t.seen_at + t.idle) < ${hourAgo}
      union all ${nobody("passkey_challenge")} where t.ends_at < ${hourAgo}
      union all ${nobody("organisation_visit")} where t.ends_at < ${hourAgo}
      union all ${nobody("authenticator_offer")} where t.made_at < ${hourAgo} - interval 'PT10M'`,
  act_keys_kept: `${nobody("act_key")} where t.at < ${hourAgo} - interval 'P1D'`,
};
