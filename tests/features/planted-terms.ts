import type { FigureId } from "@zorgvuldig/schema/proofs";
import { handled, one, type Planted, today } from "./planted.js";

const row = "gen_random_uuid(), 1, house_now()";

/** One violation of each figure about what stands outside cases, or is over before its case is. */
export const plantedTerms = {
  colleagues_kept: {
    sql: `update account set ended_on = ${today} - 800 where id = ${one("former")}`,
    in: ["account"],
  },
  agreements_kept: {
    sql: `insert into processor_agreement (id, version, created_at, account_id, signed_on, from_on, to_on, document_hash, arranged)
          values (${row}, ${one("consultant")}, ${today} - 900, ${today} - 900, ${today} - 800, 'x', (select arranged from processor_agreement limit 1))`,
    in: ["processor_agreement"],
  },
  certificates_kept: {
    sql: `insert into erasure_ledger (case_hash, rule, due, at, filed_at)
          values (sha256('x'), 'DECLINED', ${today} - 2000, house_now() - interval '2000 days', house_now() - interval '2000 days')`,
    in: ["erasure_ledger"],
  },
  drafts_kept: {
    sql: `insert into intake_draft (id, version, created_at, case_id, author_id, kept_at, held_on, contact, identity, note)
          values (${row}, ${handled}, ${one("office")}, house_now(), ${today}, '\\x00', '\\x00', '\\x00')`,
    in: ["intake_draft"],
  },
  sessions_kept: {
    sql: `insert into passkey_challenge (id, account_id, ends_at) values ('\\x01', ${one("office")}, house_now() - interval '2 hours')`,
    in: ["passkey_challenge"],
  },
  act_keys_kept: {
    sql: `insert into act_key (account_id, key, action, answered, at)
          values (${one("office")}, gen_random_uuid(), 'planted', gen_random_uuid(), house_now() - interval '2 days')`,
    in: ["act_key"],
  },
} satisfies Partial<Record<FigureId, Planted>>;
