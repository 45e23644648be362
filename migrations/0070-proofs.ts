import { ofConsent, ofGround } from "./figures/consent.js";
import { ofData } from "./figures/data.js";
import { ofErasing } from "./figures/erasing.js";
import { having } from "./figures/found-once.js";
import { ofKeeping, ofRights } from "./figures/keeping.js";
import { ofSharing } from "./figures/sharing.js";
import type { Broken } from "./figures/since.js";
import { adds, protect, reads, Step } from "./protect.js";

/** What asks the same of the data is counted together; not all at once, so that a bureau of many cases has it counted too. */
const parts = {
  consent: { ...ofConsent, ...ofGround },
  data: { ...ofData, ...ofErasing },
  keeping: { ...ofKeeping, ...ofRights, ...ofSharing },
};
const broken: Broken = { ...parts.consent, ...parts.data, ...parts.keeping };
const figures = Object.keys(broken);

const rows = Object.entries(broken)
  .map(
    ([figure, sql]) => `
    create function proof_${figure}() returns table (place text, id uuid, case_id uuid) language sql stable as $$
      ${having(sql)} ${sql} $$;
    alter function proof_${figure}() owner to zv_guard;`,
  )
  .join("");

const countedIn = (part: Broken): string => {
  const figuresIn = Object.entries(part).map(
    ([figure, sql]) => `select '${figure}', count(*) from (
        ${sql}) found`,
  );
  return `${having(Object.values(part).join())} ${figuresIn.join("\n      union all ")}`;
};
const counts = Object.entries(parts)
  .map(
    ([part, its]) => `
    create function proof_figures_of_${part}() returns table (figure text, value bigint)
      language sql stable security definer set search_path = public as $$
      ${countedIn(its)} $$;
    alter function proof_figures_of_${part}() owner to zv_guard;
    grant execute on function proof_figures_of_${part}() to zv_office, zv_fg;`,
  )
  .join("");

/** Of one figure the rows, as many as somebody can look into. */
const asked = `
    create function proof_rows(figure text, many int) returns table (place text, id uuid, case_id uuid)
      language plpgsql stable security definer set search_path = public as $$ begin
      if figure not in (${figures.map((figure) => `'${figure}'`).join(", ")}) then return; end if;
      return query execute format('select r.place, r.id, r.case_id from %I() r limit $1', 'proof_' || figure) using many;
    end $$;
    -- What there is to keep anything in: whatever the house's own list does not name is data that nobody thought about.
    create function proof_columns() returns setof text language sql stable security definer set search_path = public as $$
      select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace in ('public'::regnamespace, 'report'::regnamespace) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped $$;
    alter function proof_rows(text, int) owner to zv_guard;
    alter function proof_columns() owner to zv_guard;
    grant execute on function proof_rows(text, int), proof_columns() to zv_office, zv_fg;`;

/** A reading is confirmed once in the words that it has: other words are confirmed again. */
const confirmed = `
    create table reading_confirmation (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      reading text not null check (reading ~ '^D[0-9]{1,2}$'),
      words_hash text not null check (words_hash ~ '^[0-9a-f]{64}$'),
      author_id uuid not null constraint reading_confirmation_author_id_fkey references account,
      confirmed_on date not null
    );
    create unique index reading_confirmed_once on reading_confirmation (reading, words_hash);
    create index reading_confirmation_author_id on reading_confirmation (author_id);
    ${protect("reading_confirmation")}
    ${reads("reading_confirmation", "zv_fg")} ${reads("reading_confirmation", "zv_office")}
    ${adds("reading_confirmation", "zv_fg", "author_id = (select viewer_id())")}
    create function guard_reading_confirmation() returns trigger language plpgsql set search_path = public as $$ begin
      new.confirmed_on := house_today();
      return new;
    end $$;
    create trigger guard_reading_confirmation before insert on reading_confirmation for each row execute function guard_reading_confirmation();
    create trigger reading_confirmation_stays before update or delete or truncate on reading_confirmation
      for each statement execute function event_stays();`;

/**
 * privacy/lawful: for each promise that can be counted, what breaks it, over the data as they lie there, also when somebody went round the guards; and
 * that the FG confirmed how a word of the regulation is read.
 */
export class Proofs extends Step {
  readonly name = "Proofs0000000000070";
  readonly sql = `${rows} ${counts} ${asked} ${confirmed}`;
}
