import { adds, onDuty, protect, reads, requested, Step } from "./protect.js";

/** The reveal of this viewer, for as long as it lasts, opens the special key of its case to him. */
const revealed = `exists (
  select from reveal r where r.case_id = key_wrap.case_id and r.account_id = (select viewer_id()) and r.ends_at > (select house_now()))`;

/**
 * security/limited-access: office staff see health and home only after they have said why, for a quarter of an hour. The reason is
 * sealed under a key of the case that the FG holds too, and that opens nothing else.
 */
export class Reveals extends Step {
  readonly name = "Reveals0000000000019";
  readonly sql = `
    create table reveal (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint reveal_case_id_fkey references case_file,
      account_id uuid not null constraint reveal_account_id_fkey references account,
      ends_at timestamptz not null,
      reason bytea not null
    );
    create index reveal_case_id on reveal (case_id, created_at, id);
    create index reveal_by_created_at on reveal (created_at, id);
    create index reveal_by_account on reveal (account_id, created_at, id);
    ${protect("reveal")}
    ${reads("reveal", "zv_office")} ${reads("reveal", "zv_fg")}
    ${adds("reveal", "zv_office", "account_id = (select viewer_id()) and ends_at <= house_now() + interval '15 minutes'")}

    alter table key_wrap drop constraint key_wrap_class_check;
    alter table key_wrap add constraint key_wrap_class_check check (class in ('ordinary', 'special', 'oversight'));
    alter policy zv_office_reads on key_wrap using (class <> 'special' or ${revealed});
    alter policy zv_consultant_reads on key_wrap using (class <> 'oversight' and ${onDuty("key_wrap.case_id")});
    alter policy zv_fg_reads on key_wrap using (class = 'oversight' or ${requested("key_wrap.case_id")});
  `;
}
