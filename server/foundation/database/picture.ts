import type { ClientBase } from "pg";

type Line = { about: string; line: string; at?: number };

/** What the parts below tell of: our schemas, with what is in them. */
const ours = `
  space as (select oid, nspname name, nspowner::regrole::text owner, nspacl acl from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'),
  relation as (select c.oid, s.name || '.' || c.relname name, c.relkind kind, c.relowner::regrole::text owner, c.relacl acl,
    c.relrowsecurity is_guarded, c.relforcerowsecurity is_forced from pg_class c join space s on s.oid = c.relnamespace),
  base as (select * from relation where kind in ('r', 'p')),
  routine as (select p.oid, format('%s.%s(%s)', s.name, p.proname, pg_get_function_identity_arguments(p.oid)) name,
    p.proowner::regrole::text owner, coalesce(p.proacl, acldefault('f', p.proowner)) acl, p.prosecdef is_definer,
    p.provolatile volatile, p.proconfig config, pg_get_function_result(p.oid) gives
    from pg_proc p join space s on s.oid = p.pronamespace),
  opened as (
    select 'database' about, datdba::regrole::text owner, null columns, grantee, privilege_type may
      from pg_database, aclexplode(datacl) where datname = current_database()
    union all select 'schema ' || name, owner, null, grantee, privilege_type from space, aclexplode(acl)
    union all select 'table ' || name, owner, null, grantee, privilege_type from base, aclexplode(acl)
    union all select 'sequence ' || name, owner, null, grantee, privilege_type from relation, aclexplode(acl) where kind = 'S'
    union all select 'function ' || name, owner, null, grantee, privilege_type from routine, aclexplode(acl)
    union all select 'table ' || name, owner, string_agg(attname, ', ' order by attnum), grantee, privilege_type
      from base join pg_attribute on attrelid = base.oid, aclexplode(attacl) group by name, owner, grantee, privilege_type
    union all select 'view ' || name, owner, null, grantee, privilege_type from relation, aclexplode(acl) where kind = 'v'),
  granted as (select about, owner, columns, lower(may) may, case grantee when 0 then 'everybody' else grantee::regrole::text end who
    from opened)`;

/** Each gives lines about things; they are shown in this order. */
const parts = [
  `select 'login ' || r.rolname about, concat_ws(', ', case when r.rolcanlogin then 'signs in' else 'never signs in' end,
     case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'passes by row policies' end,
     case when r.rolcreaterole then 'makes logins' end, case when r.rolcreatedb then 'makes databases' end,
     (select 'member of ' || string_agg(distinct m.roleid::regrole::text, ', ') from pg_auth_members m where m.member = r.oid)) line
   from pg_roles r where r.rolname ~ '^zv_'`,
  "select 'database' about, 'owner ' || datdba::regrole line from pg_database where datname = current_database()",
  "select 'schema ' || name about, 'owner ' || owner line from space",
  `select 'sequence ' || name about, 'owner ' || owner line from relation where kind = 'S'`,
  `select 'table ' || name about, concat('owner ', owner, case when is_guarded and is_forced then ', row policies, for its owner too'
     when is_guarded then ', row policies' else ', no row policies' end) line from base`,
  `select 'table ' || name about, concat(attname, ' ', format_type(atttypid, atttypmod), case when attnotnull then ' not null' end,
     ' default ' || pg_get_expr(adbin, adrelid)) line, attnum::int at
   from base join pg_attribute on attrelid = base.oid and attnum > 0 and not attisdropped
   left join pg_attrdef on adrelid = attrelid and adnum = attnum`,
  `select 'table ' || name about, format('constraint %s %s', conname, pg_get_constraintdef(c.oid)) line
   from base join pg_constraint c on conrelid = base.oid and contype <> 'n'`,
  `select 'table ' || name about, pg_get_indexdef(i.indexrelid) line from base join pg_index i on i.indrelid = base.oid
   where not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
  `select 'table ' || name about, concat('policy ', polname, ' for ', case polcmd when 'r' then 'select' when 'a' then 'insert'
     when 'w' then 'update' when 'd' then 'delete' else 'all' end, case when not polpermissive then ' restrictive' end, ' to ',
     (select string_agg(case role when 0 then 'everybody' else role::regrole::text end, ', ') from unnest(polroles) role),
     ' using ' || pg_get_expr(polqual, polrelid), ' with check ' || pg_get_expr(polwithcheck, polrelid)) line
   from base join pg_policy on polrelid = base.oid`,
  `select 'view ' || name about, concat('owner ', r.owner, ', ' || array_to_string(reloptions, ', '), ', is',
     regexp_replace(pg_get_viewdef(r.oid), '\\s+', ' ', 'g')) line
   from relation r join pg_class c on c.oid = r.oid where kind = 'v'`,
  `select 'table ' || name about, pg_get_triggerdef(t.oid) line from base join pg_trigger t on tgrelid = base.oid and not tgisinternal`,
  `select 'function ' || name about, concat('owner ', owner, case when is_definer then ', with the rights of its owner' end,
     case volatile when 'i' then ', immutable' when 's' then ', stable' end, ', ' || array_to_string(config, ', '),
     ', gives ' || gives) line from routine`,
  `select about, concat('may ', may, ' (' || columns || ')', ': ', string_agg(who, ', ' order by who collate "C")) line
   from granted where who <> owner group by about, may, columns`,
];

const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
/** Columns stand as they were made; everything else by its letters. */
const inOrder = (one: Line, other: Line): number => (one.at ?? 0) - (other.at ?? 0) || byLetters(one.line, other.line);

/**
 * The whole database in words, the same for the same database: its tables, what guards them, and what each login may do. The
 * bodies of functions stand in the migrations.
 */
export async function pictureOf(client: Pick<ClientBase, "query">): Promise<string> {
  const picture = new Map<string, string[]>();
  for (const part of parts) {
    const { rows } = await client.query<Line>(`with ${ours} ${part}`);
    for (const { about, line } of rows.sort(inOrder))
      picture.set(about, [...(picture.get(about) ?? []), line.replace(/\s+/g, " ")]);
  }
  const things = [...picture].sort(([one], [other]) => byLetters(one, other));
  return things.map(([about, lines]) => `${about}\n${lines.map((line) => `  ${line}\n`).join("")}`).join("\n");
}
