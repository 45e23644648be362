import { adds, protect, reads } from "../protect.js";

/** What landed, by number: the SHA-256 of what it says, and the day from which it holds. A next version is a next migration. */
const landed = [
  [
    "8f1f6c1e-0000-4000-8000-000000000001",
    1,
    "2ba85ef65d376c6059d5157bb1806e83abe445a89c2d4f088b7486126df1e862",
    "2026-01-01",
  ],
  [
    "8f1f6c1e-0000-4000-8000-000000000002",
    2,
    "ebdedd583fed5fa80ba8a42fbed5758930eca6206fd041004c42aa8d04165fbe",
    "2026-11-28",
  ],
]
  .map(([id, version, hash, day]) => `('${id}', ${version}, '${hash}', '${day}')`)
  .join(", ");

/** Which versions of the DPIA there are, and what the FG advised on the words that he had before him (article 35(2) GDPR). */
export const advisedDpia = `
    create table dpia_version (
      id uuid primary key, version int not null unique, text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'), valid_from date not null
    );
    insert into dpia_version (id, version, text_hash, valid_from) values ${landed};
    create table dpia_advice (
      id uuid primary key, version int not null, created_at timestamptz not null,
      dpia_version int not null constraint dpia_advice_dpia_version_fkey references dpia_version (version),
      text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
      outcome text not null check (outcome in ('AGREES', 'AGREES_IF', 'ADVISES_AGAINST')),
      explanation text not null check (length(btrim(explanation)) > 0),
      author_id uuid not null constraint dpia_advice_author_id_fkey references account,
      given_on date not null
    );
    create index dpia_advice_dpia_version on dpia_advice (dpia_version, created_at, id);
    create index dpia_advice_author_id on dpia_advice (author_id);
    -- Sent twice it is given once.
    create unique index dpia_advice_once on dpia_advice (author_id, given_on, dpia_version, outcome, md5(explanation));
    ${["dpia_version", "dpia_advice"].map((table) => `${protect(table)} ${reads(table, "zv_fg")} ${reads(table, "zv_office")}`).join(" ")}
    ${adds("dpia_advice", "zv_fg", "author_id = (select viewer_id())")}
    create function guard_dpia_advice() returns trigger language plpgsql set search_path = public as $$ begin
      new.given_on := house_today();
      if not exists (select from dpia_version v where v.version = new.dpia_version and v.text_hash = new.text_hash) then
        perform refuse('oversight/fg', 'dpia-other-text');
      end if;
      if exists (select from dpia_version v where v.version > new.dpia_version and v.valid_from <= house_today()) then
        perform refuse('oversight/fg', 'dpia-followed');
      end if;
      return new;
    end $$;
    create trigger guard_dpia_advice before insert on dpia_advice for each row execute function guard_dpia_advice();
    create trigger dpia_advice_stays before update or delete or truncate on dpia_advice for each statement execute function event_stays();`;
