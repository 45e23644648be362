import type { DataSource } from "typeorm";
import { Explained } from "../explained.js";

/** The installation of a database: its mode, the id of its keys, and the number of the root in force. */
export type Found = { readonly mode: string; readonly keys: string; readonly root: number };

// Before this version comes over it a database may not say which root it is: then it is the first.
const INSTALLATION = "select mode, keys, coalesce((to_jsonb(i) ->> 'root')::int, 1) root from installation i";

// The table `migrations` is made before the first of them runs, and a start can be cut short there. What an extension
// brings is the administrator's.
const LOOK = `
  select (select count(*) from pg_attribute
      where attrelid = to_regclass('public.installation') and attname in ('mode', 'keys', 'is_told')) = 3 is_ours,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f', 'v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and c.oid is distinct from to_regclass('public.migrations')
        and not exists (select from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')) is_used`;

/** The installation that lives in this database, if any; changes nothing. Refuses a database that is somebody else's. */
export async function installationIn(source: DataSource): Promise<Found | undefined> {
  const [{ is_ours, is_used }] = await source.query<[{ is_ours: boolean; is_used: boolean }]>(LOOK);
  if (is_ours) return (await source.query<Found[]>(INSTALLATION))[0];
  if (is_used) throw new Explained("DATABASE_URL: this database is not empty and not ours");
  return undefined;
}
