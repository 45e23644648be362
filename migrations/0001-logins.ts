import { Step } from "./protect.js";

const logins = ["zv_office", "zv_consultant", "zv_fg", "zv_ministry", "zv_door", "zv_rounds", "zv_backup"];

/** security/limited-access: one login per privilege class, none owns anything; nobody's are the guards. */
export class Logins extends Step {
  readonly name = "Logins0000000000001";
  readonly sql = `
    do $$ declare login text; begin
      -- Roles are the cluster's, and two installations may start at the same moment.
      perform pg_advisory_xact_lock(hashtext('zv logins'));
      foreach login in array array['${logins.join("','")}'] loop
        if not exists (select from pg_roles where rolname = login) then execute format('create role %I login', login); end if;
      end loop;
      if not exists (select from pg_roles where rolname = 'zv_guard') then create role zv_guard nologin; end if;
      if not pg_has_role(current_user, 'zv_guard', 'usage') then execute format('grant zv_guard to %I', current_user); end if;
      execute format('revoke all on database %I from public', current_database());
      execute format('grant connect on database %I to ${logins.join(", ")}', current_database());
    end $$;
    revoke all on schema public from public;
    grant usage on schema public to ${logins.join(", ")}, zv_guard;
    grant create on schema public to zv_guard;
    alter default privileges revoke execute on functions from public;
  `;
}
