import { adds, protect, reads, Step } from "./protect.js";

const points = [
  ...["INSTRUCTIONS", "CONFIDENTIALITY", "SECURITY", "SUBPROCESSORS"],
  ...["RIGHTS", "ASSISTANCE", "RETURN", "AUDIT"],
]
  .map((point) => `'${point}'`)
  .join(", ");
const services = ["HOSTING", "MAIL", "BACKUP", "KEYS", "SIGN_IN", "SUPPORT", "ARCHIVE"];

/** So long before its last day an agreement is told to be running out: terms.ts, agreementTold. */
const told = "60";
const todayOnce = "(select house_today() today offset 0) d";
/** As in 0012: a function whose text becomes part of the statement that asks it. */
const part = (name: string, takes: string, gives: string, body: string): string => `
    create function ${name}(${takes}) returns setof ${gives} language sql stable begin atomic ${body}; end;
    grant execute on function ${name} to zv_office, zv_fg;`;
const onDuty = (consultant: string, today: string): string =>
  `a.consultant_id = ${consultant} and a.ended_at is null and a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today})`;

/**
 * processors/agreements and processors/agreed-terms: suppliers have an agreement as consultants have, each says what of article 28(3)
 * it arranges, and one that leaves anything out is not taken down. The office and the FG see all processors in one list.
 */
export class Processors extends Step {
  readonly name = "Processors0000000000033";
  readonly sql = `
    create table supplier (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      name text not null,
      service text not null check (service in (${services.map((service) => `'${service}'`).join(", ")}))
    );
    create index supplier_by_name on supplier (name, id);
    create index supplier_by_created_at on supplier (created_at, id);
    ${protect("supplier")}
    ${reads("supplier", "zv_office")}
    ${reads("supplier", "zv_fg")}
    ${adds("supplier", "zv_office")}

    alter table processor_agreement
      alter account_id drop not null,
      add supplier_id uuid constraint processor_agreement_supplier_id_fkey references supplier,
      add template_version text,
      add arranged text[] not null default '{}',
      add constraint agreement_of_one check (num_nonnulls(account_id, supplier_id) = 1),
      add constraint agreement_arranges check (arranged <@ array[${points}]);
    -- What was taken down before nobody asked this about: it is shown as missing, and goes on until its last day.
    alter table processor_agreement alter arranged drop default;
    create index processor_agreement_supplier_id on processor_agreement (supplier_id, from_on, to_on);

    create function guard_agreement() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not new.arranged @> array[${points}] then perform refuse('processors/agreed-terms', 'agreement-incomplete'); end if;
      if new.account_id is not null and not exists (select from account where id = new.account_id and role = 'consultant') then
        raise exception 'who is hired is a consultant';
      end if;
      return new;
    end $$;
    alter function guard_agreement() owner to zv_guard;
    create trigger guard_agreement before insert on processor_agreement for each row execute function guard_agreement();
    ${part(
      "agreement_state_of",
      "from_on date, to_on date",
      "text",
      `select case when $2 < d.today then 'ENDED' when $1 > d.today then 'UPCOMING' when $2 <= d.today + ${told} then 'ENDING'
        else 'IN_FORCE' end from ${todayOnce}`,
    )}
    ${part(
      "processor_state_of",
      "processor uuid",
      "text",
      `select case when count(*) = 0 then 'NONE'
          when bool_or(d.today between p.from_on and p.to_on) then case when max(p.to_on) > max(d.today) + ${told} then 'IN_FORCE' else 'ENDING' end
          when bool_or(p.from_on > d.today) then 'UPCOMING'
          else 'ENDED' end
        from ${todayOnce}, (
          select from_on, to_on from processor_agreement where account_id = $1
          union all select from_on, to_on from processor_agreement where supplier_id = $1) p`,
    )}
    ${part("duties_of", "processor uuid", "int", `select count(*)::int from ${todayOnce}, assignment a where ${onDuty("$1", "d.today")}`)}

    -- Both tables in one list, along their own indexes; who is no processor is left out above them.
    create view processor with (security_invoker = true) as
      select p.id, p.version, p.created_at, p.name, p.organisation, p.service, p.account_id, p.supplier_id,
        case p.role when 'supplier' then 'SUPPLIER' else 'CONSULTANT' end as kind,
        (select g.id from processor_agreement g where (g.account_id = p.account_id or g.supplier_id = p.supplier_id)
          and house_today() between g.from_on and g.to_on order by g.to_on desc, g.id limit 1) as agreement_id,
        (p.role = 'supplier' or exists (select from assignment a where ${onDuty("p.account_id", "house_today()")}))
          and not exists (select from processor_agreement g where g.account_id = p.account_id and g.to_on > house_today() + ${told})
          and not exists (select from processor_agreement g where g.supplier_id = p.supplier_id and g.to_on > house_today() + ${told})
          as needs_agreement
      from (
        select id, version, created_at, role, name, organisation, null::text as service, id as account_id, null::uuid as supplier_id from account
        union all
        select id, version, created_at, 'supplier'::text, name, null::text, service, null::uuid, id from supplier
      ) p where p.role in ('consultant', 'supplier');
    grant select on processor to zv_office, zv_fg;

    create view duty with (security_invoker = true) as
      select a.id, a.version, a.created_at, a.consultant_id as processor_id, a.case_id, c.number, c.stage, a.from_on
      from assignment a join case_file c on c.id = a.case_id
      where a.ended_at is null and a.from_on <= house_today() and (a.to_on is null or a.to_on >= house_today());
    grant select on duty to zv_office, zv_fg;

    -- A supplier has no account to write to: the bureau alone is told.
    create or replace function queue_ending_agreements(ahead interval) returns void language sql security definer set search_path = public as $$
      insert into message (id, version, created_at, template, recipient, recipient_id, about_id, key, state, attempts, next_try_at)
      select gen_random_uuid(), 1, house_now(), 'agreementEnding', r.recipient, r.id, p.id,
          concat_ws('/', 'agreementEnding', p.id, r.recipient, r.id), 'QUEUED', 0, house_now()
        from processor_agreement p cross join lateral (values ('OFFICE', null::uuid), ('ACCOUNT', p.account_id)) r(recipient, id)
        where p.to_on between house_today() and house_today() + ahead
          and (r.recipient = 'OFFICE' or r.id is not null)
          and not exists (select from processor_agreement later
            where coalesce(later.account_id, later.supplier_id) = coalesce(p.account_id, p.supplier_id) and later.to_on > p.to_on)
        on conflict do nothing $$;
  `;
}
