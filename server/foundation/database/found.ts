import type { DataSource } from "typeorm";
import { Explained } from "../explained.js";

/** The installation of a database: its mode, the id of its keys, and the number of the root in force. */
export type Found = { readonly mode: string; readonly keys: string; readonly root: number };

type Look = { readonly is_ours: boolean; readonly is_used: boolean; readonly is_restoring: boolean };

// Before this version comes over it a database may not say which root it is: then it is the first.
const INSTALLATION = "select mode, keys, coalesce((to_jsonb(i) ->> 'root')::int, 1) root from installation i";

// The table `migrations` is made before the first of them runs, and a start can be cut short there. What an extension
// brings is the administrator's.
const LOOK = `
  select to_regclass('public.restoring') is not null is_restoring, (select count(*) from pg_attribute
      where attrelid = to_regclass('public.installation') and attname in ('mode', 'keys', 'is_told')) = 3 is_ours,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and c.oid is distinct from to_regclass('public.migrations')
        and not exists (select from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')) is_used`;

/** The installation that lives in this database, if any; changes nothing. Refuses a database that is somebody else's. */
export async function installationIn(source: DataSource): Promise<Found | undefined> {
  const [{ is_ours, is_used, is_restoring }] = await source.query<[Look]>(LOOK);
  if (is_restoring)
    throw new Explained(
      "DATABASE_URL: a backup is being put back here, or that was cut short: give `npm run restore` again",
    );
  if (is_ours) return (await source.query<Found[]>(INSTALLATION))[0];
  if (is_used) throw new Explained("DATABASE_URL: this database is not empty and not ours");
  return undefined;
}

/**
 * Marks an empty database as one that a backup is being put back into: until that is done nobody starts on it. One that was cut short is gone on with. Throws
 * `Explained` when anything else is there.
 */
export async function markRestoring(source: DataSource): Promise<void> {
  const [{ is_used, is_restoring }] = await source.query<[Look]>(LOOK);
  if (is_restoring) return;
  if (is_used)
    throw new Explained(
      "There is something in this database already: a backup is put back into an empty one, and over nothing",
    );
  await source.query("create table restoring ()");
}
