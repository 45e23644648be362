import type pg from "pg";
import type { DataSource } from "typeorm";
import { Explained } from "../explained.js";
import type { Keys } from "../vault/keys.js";
import { type Login, logins, Pools, passwordOf } from "./pools.js";
import { verifier } from "./scram.js";

type Seen = { name: string; is_there: boolean; may_create: boolean; may_change: boolean; may_grant: boolean };
type Owner = { owner: string; is_guard: boolean; is_modern: boolean };

const GUARD = "zv_guard";

// Since PostgreSQL 16 an owner who may make roles changes and grants only those that he was given, or made himself.
const LOOK = `
  select wanted.name, r.oid is not null is_there, me.rolsuper or me.rolcreaterole may_create,
    me.rolsuper or me.rolcreaterole and (is_given or not is_modern) may_change,
    me.rolsuper or is_given or me.rolcreaterole and not is_modern may_grant
  from unnest($1::text[]) wanted (name)
  left join pg_roles r on r.rolname = wanted.name
  join pg_roles me on me.rolname = current_user
  cross join (select current_setting('server_version_num')::int >= 160000 is_modern) server
  cross join lateral (select exists (select from pg_auth_members m
    where m.roleid = r.oid and m.member = me.oid and m.admin_option) is_given) given`;

const LOOK_AT_OWNER = `
  select quote_ident(current_user) owner, current_setting('server_version_num')::int >= 160000 is_modern,
    coalesce((select pg_has_role(current_user, oid, 'usage') from pg_roles where rolname = '${GUARD}'), false) is_guard`;

/**
 * The logins that do not know their passwords yet; changes nothing. A managed database may not let its owner make logins:
 * then it refuses, with what an administrator of the database must run.
 */
export async function unreadyLogins(source: DataSource, url: string, keys: Keys): Promise<Login[]> {
  const seen = await source.query<Seen[]>(LOOK, [[...logins, GUARD]]);
  const [owner] = await source.query<[Owner]>(LOOK_AT_OWNER);
  const isThere = new Set(seen.filter(({ is_there }) => is_there).map(({ name }) => name));
  const unready = await strangers(url, keys, isThere);
  const asked = seen.flatMap((one) => beyondOwner(one, owner, unready, keys));
  if (asked.length === 0) return unready;
  throw new Explained(
    `DATABASE_URL: its owner may not make the logins of the house. Let an administrator of the database run, once:\n${asked.join("\n")}`,
  );
}

/** Tells logins their passwords. */
export async function tellPasswords(source: DataSource, keys: Keys, unready: readonly Login[]): Promise<void> {
  for (const login of unready) await source.query(passwordFor(login, keys));
}

export const passwordFor = (login: Login, keys: Keys, root = keys.root): string =>
  `alter role ${login} password '${verifier(passwordOf(keys, login, root))}';`;

/** Throws, with what an administrator of the database must run, when its owner may not give the logins other passwords. */
export async function ensureMayGivePasswords(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<Seen>(LOOK, [logins]);
  const given = rows.filter(({ may_change }) => !may_change).map(({ name }) => name);
  if (given.length === 0) return;
  const { rows: owners } = await owner.query<Owner>(LOOK_AT_OWNER);
  const name = owners[0]?.owner ?? "";
  throw new Explained(
    `DATABASE_URL: its owner may not give the logins of the house new passwords. Let an administrator of the database run, once:\nalter role ${name} createrole;\ngrant ${given.join(", ")} to ${name} with admin option${owners[0]?.is_modern ? ", inherit false, set false" : ""};`,
  );
}

/** What must be done for one role and its owner may not do. */
function beyondOwner(role: Seen, owner: Owner, unready: readonly Login[], keys: Keys): string[] {
  const { name, is_there, may_create } = role;
  const login = unready.find((one) => one === name);
  const statements: string[] = [];
  if (!is_there && !may_create) statements.push(`create role ${name} ${name === GUARD ? "nologin" : "login"};`);
  if (login && !(is_there ? role.may_change : may_create)) statements.push(passwordFor(login, keys));
  if (name === GUARD && !owner.is_guard && !(is_there ? role.may_grant : may_create))
    // An owner who does not inherit what he is given by himself can be told to since PostgreSQL 16.
    statements.push(`grant ${GUARD} to ${owner.owner}${owner.is_modern ? " with inherit true" : ""};`);
  return statements;
}

async function strangers(url: string, keys: Keys, isThere: ReadonlySet<string>): Promise<Login[]> {
  const pools = new Pools(url, keys, 1);
  try {
    const found: Login[] = [];
    for (const login of logins) if (!isThere.has(login) || !(await pools.knows(login))) found.push(login);
    return found;
  } finally {
    await pools.end();
  }
}
