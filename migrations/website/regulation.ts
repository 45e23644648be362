import { adds, protect, reads } from "../protect.js";

/** What landed: the SHA-256 of what it says, the day from which it holds, and its main changes. A next version is a next migration. */
const landed = [
  [
    "8f1f6c1e-0000-4000-8000-000000000101",
    "2026-1",
    "ab1b042e8152bdb1c541d17cc1562b38c688b65300432d87e40432a603ba0165",
    "2026-01-01",
    ["Eerste versie in deze vorm: per onderwerp een artikel, in gewone taal."],
    true,
  ],
  [
    "8f1f6c1e-0000-4000-8000-000000000102",
    "2026-2",
    "59167c074daf2e9a3b73e0bbd5befdac83a7af920effb333e43fe952536dd77c",
    "2026-12-07",
    [
      "Er staat nu precies wat wij van bezoek aan de website tellen, en waar u die cijfers ziet.",
      "Er staat nu hoe snel u antwoord krijgt als u een recht gebruikt.",
      "Er staat nu hoe lang een wijziging wordt gemeld, en dat oude versies blijven staan.",
    ],
    false,
  ],
] as const;

const values = landed
  .map(
    ([id, version, hash, day, changes, isTakenOver]) =>
      `('${id}', '${version}', '${hash}', '${day}', array[${changes.map((change) => `'${change}'`).join(", ")}], ${isTakenOver})`,
  )
  .join(", ");

const opinion = (table: string, columns: string): string => `
    create table ${table} (
      id uuid primary key, version int not null, created_at timestamptz not null,
      regulation text not null constraint ${table}_regulation_fkey references regulation_version (version),
      text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'), ${columns}
      author_id uuid not null constraint ${table}_author_id_fkey references account, given_on date not null
    );
    create index ${table}_author_id on ${table} (author_id);
    create trigger ${table}_stays before update or delete or truncate on ${table} for each statement execute function event_stays();`;

const otherText = `
      new.given_on := house_today();
      if not exists (select from regulation_version v where v.version = new.regulation and v.text_hash = new.text_hash) then
        perform refuse('regulation/may-change', 'regulation-other-text');
      end if;`;

/**
 * Which versions of the regulation there are, what the FG advised on each, and which of them whoever leads the bureau approved after that. What
 * landed is never changed. `is_taken_over`: what the bureau had when it began with the house, which nobody approved in it.
 */
export const landedRegulation = `
    create table regulation_version (
      id uuid primary key, version text not null unique, text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
      valid_from date not null unique, changes text[] not null, is_taken_over boolean not null
    );
    create function guard_regulation_version() returns trigger language plpgsql set search_path = public as $$ begin
      if not exists (select from unnest(new.changes) change where btrim(change) <> '') then
        perform refuse('regulation/change-notice', 'regulation-no-changes');
      end if;
      if exists (select from regulation_version v where v.valid_from >= new.valid_from) then
        perform refuse('regulation/may-change', 'regulation-not-later');
      end if;
      return new;
    end $$;
    create trigger guard_regulation_version before insert on regulation_version for each row execute function guard_regulation_version();
    insert into regulation_version (id, version, text_hash, valid_from, changes, is_taken_over) values ${values};
    create trigger regulation_version_stays before update or delete or truncate on regulation_version
      for each statement execute function event_stays();
    ${opinion("regulation_advice", "outcome text not null check (outcome in ('AGREES', 'AGREES_IF', 'ADVISES_AGAINST')), explanation text not null check (length(btrim(explanation)) > 0),")}
    ${opinion("regulation_approval", "")}
    create index regulation_advice_regulation on regulation_advice (regulation, created_at, id);
    -- Sent twice it is given once.
    create unique index regulation_advice_once on regulation_advice (author_id, given_on, regulation, outcome, md5(explanation));
    create unique index regulation_approval_once on regulation_approval (regulation);
    ${["regulation_version", "regulation_advice", "regulation_approval"].map((table) => `${protect(table)} ${reads(table, "zv_fg")} ${reads(table, "zv_office")}`).join(" ")}
    ${adds("regulation_advice", "zv_fg", "author_id = (select viewer_id())")}
    ${adds("regulation_approval", "zv_office", "author_id = (select viewer_id()) and (select is_lead(viewer_id()))")}
    create function guard_regulation_advice() returns trigger language plpgsql set search_path = public as $$ begin ${otherText}
      return new;
    end $$;
    create trigger guard_regulation_advice before insert on regulation_advice for each row execute function guard_regulation_advice();
    create function guard_regulation_approval() returns trigger language plpgsql set search_path = public as $$ begin ${otherText}
      if not exists (select from regulation_advice a where a.regulation = new.regulation and a.text_hash = new.text_hash) then
        perform refuse('regulation/may-change', 'regulation-unadvised');
      end if;
      return new;
    end $$;
    create trigger guard_regulation_approval before insert on regulation_approval for each row execute function guard_regulation_approval();`;
