import { protect, Step } from "./protect.js";

const actors = ["zv_office", "zv_consultant", "zv_fg", "zv_door"];

/**
 * security/one-file: an act that is sent again, because nobody heard whether it was done, is done once. Who acts gives it a number
 * of chance; for a day the house keeps under it which act that was and which row it answered, and shows it to him alone.
 */
export class ActKeys extends Step {
  readonly name = "ActKeys0000000000026";
  readonly sql = `
    create table act_key (
      account_id uuid not null constraint act_key_account_id_fkey references account,
      key uuid not null,
      action text not null,
      answered uuid not null,
      at timestamptz not null default house_now(),
      primary key (account_id, key)
    );
    create index act_key_at on act_key (at);
    ${protect("act_key")}
    ${actors
      .map(
        (login) => `
    grant select, insert (account_id, key, action, answered) on act_key to ${login};
    create policy ${login}_reads on act_key for select to ${login} using (account_id = (select viewer_id()));
    create policy ${login}_adds on act_key for insert to ${login} with check (account_id = viewer_id());`,
      )
      .join("")}
    grant delete on act_key to zv_guard;
    create policy guard_forgets on act_key for delete to zv_guard using (true);
    create function forget_act_keys(kept interval) returns void language sql security definer set search_path = public as $$
      delete from act_key where at < house_now() - kept $$;
    alter function forget_act_keys(interval) owner to zv_guard;
    grant execute on function forget_act_keys(interval) to zv_rounds;
  `;
}
