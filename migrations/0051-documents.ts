import { adds, changes, onDuty, opened, protect, reads, requested, Step } from "./protect.js";

type Shelf = { readonly table: string; readonly contents: string; readonly box: string };
const shelves = {
  document: { table: "document", contents: "document_content", box: "document" },
  sensitive: { table: "sensitive_document", contents: "sensitive_content", box: "sensitive" },
  form: { table: "signed_form", contents: "form_content", box: "form" },
} as const satisfies Record<string, Shelf>;
const all: readonly Shelf[] = Object.values(shelves);

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");
const kinds = [
  ...["SCHOOL_REPORT", "DEVELOPMENT_PLAN", "ATTENDANCE_OVERVIEW", "RESEARCH_REPORT", "CARE_REPORT", "LETTER", "NOTES"],
  ...["IMAGE", "OTHER"],
];
const own = "author_id = (select viewer_id())";

/** What a document has, whatever it is about; in its box what it is called and the hash of what is in it. */
const made = ({ table, box }: Shelf, more: string): string => `
    create table ${table} (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint ${table}_case_id_fkey references case_file,
      author_id uuid not null constraint ${table}_author_id_fkey references account,
      source text not null,
      channel text not null,
      received_on date not null,
      format text not null check (format in ('PDF', 'JPEG', 'PNG', 'DOCX')),
      size int not null check (size between 1 and 10485760),
      edition int not null,
      replaces_id uuid constraint ${table}_replaces_id_fkey references ${table},
      final_at timestamptz,
      ${more}
      ${box} bytea not null
    );
    create index ${table}_case_id on ${table} (case_id, created_at, id);
    create unique index ${table}_replaces_id on ${table} (replaces_id);`;

const about = (categories: readonly string[]): string => `
      category text not null check (category in (${listed(categories)})),
      kind text not null check (kind in (${listed(kinds)})),
      source_institution_id uuid,
      check (source in ('PARENT', 'PUPIL', 'INSTITUTION', 'OWN_OBSERVATION')),
      check ((source = 'INSTITUTION') = (source_institution_id is not null)),`;

/** Its content lies apart, in one box, so that no list of documents brings it along. */
const filled = ({ table, contents, box }: Shelf): string => `
    create table ${contents} (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint ${contents}_case_id_fkey references case_file,
      document_id uuid not null constraint ${contents}_document_id_fkey references ${table},
      ${box} bytea not null,
      check (id = document_id),
      check (octet_length(${box}) <= 14100000)
    );
    create index ${contents}_case_id on ${contents} (case_id, created_at, id);
    create unique index ${contents}_document_id on ${contents} (document_id);
    -- What is sealed does not become smaller.
    alter table ${contents} alter ${box} set storage external;`;

const kept = ({ table, contents, box }: Shelf): string => `
    ${[table, contents]
      .map(
        (one) => `${protect(one)}
    create policy operator_updates on ${one} for update to zv_guard using (true) with check (true);
    create trigger note_boxes after insert or update on ${one} for each row execute function note_boxes('${box}');`,
      )
      .join("")}
    create trigger guard_final before update on ${table} for each row execute function guard_final('${box}');
    create trigger guard_final before update on ${contents} for each row execute function guard_final('${box}');
    create trigger guard_content before insert on ${contents} for each row execute function guard_content('${table}');
    create constraint trigger guard_whole after insert on ${table} deferrable initially deferred
      for each row execute function guard_whole('${contents}');`;

/** Who is handed the rows: of the office, of the consultant on duty, of the FG. */
const access = (
  { table, contents, box }: Shelf,
  who: { office: string; fg: string; consultantAdds: boolean },
): string => {
  const his = onDuty(`${table}.case_id`);
  const office = who.office.replaceAll("~", table);
  return `
    ${reads(table, "zv_office", office)} ${adds(table, "zv_office", `${office} and ${own}`)}
    ${reads(contents, "zv_office", who.office.replaceAll("~", contents))} ${adds(contents, "zv_office", who.office.replaceAll("~", contents))}
    ${changes(table, "zv_office", `version, final_at, ${box}`, office)}
    ${reads(table, "zv_consultant", his)} ${reads(contents, "zv_consultant", onDuty(`${contents}.case_id`))}
    ${
      who.consultantAdds
        ? `${adds(table, "zv_consultant", `${his} and ${own}`)} ${adds(contents, "zv_consultant", onDuty(`${contents}.case_id`))}
    ${changes(table, "zv_consultant", `version, final_at, ${box}`, his)}`
        : ""
    }
    ${reads(table, "zv_fg", who.fg.replaceAll("~", table))} ${reads(contents, "zv_fg", who.fg.replaceAll("~", contents))}`;
};

const byReveal = opened("~.case_id", "special");
const ofCase = { office: "true", fg: requested("~.case_id"), consultantAdds: true };

/**
 * security/one-file, origin/recorded, security/encryption: what is sent or handed over about a case lies in it as a file, sealed under its keys and in
 * its transactions, with from whom it came, by which road and when. What is about health or home is handed out as those records are; what the
 * family signed may come before the case is handled.
 */
export class Documents extends Step {
  readonly name = "Documents0000000000051";
  readonly sql = `
    alter table key_wrap drop constraint key_wrap_class_check;
    alter table key_wrap add constraint key_wrap_class_check check (class in ('ordinary', 'special', 'oversight', 'evidence'));
    alter policy zv_fg_reads on key_wrap using (class in ('oversight', 'evidence') or ${requested("key_wrap.case_id")});

    ${made(shelves.document, about(["LEARNING", "ABSENCE"]))}
    ${made(shelves.sensitive, about(["HEALTH", "HOME"]))}
    ${made(
      shelves.form,
      `consent_id uuid not null constraint signed_form_consent_id_fkey references consent,
      check (source in ('PARENT', 'PUPIL')),`,
    )}
    ${[shelves.document, shelves.sensitive]
      .map(
        ({ table }) =>
          `alter table ${table} add constraint ${table}_source_institution_id_fkey foreign key (source_institution_id) references institution;`,
      )
      .join("\n    ")}
    create index signed_form_consent_id on signed_form (consent_id, created_at, id);
    ${all.map(filled).join("")}

    -- How much of a case lies here already; the case is locked by who adds to it.
    create function kept_of_case(of_case uuid) returns bigint language sql stable security definer set search_path = public as $$
      select coalesce(sum(size), 0) from (${all.map(({ table }) => `select size from ${table} where case_id = $1`).join(" union all ")}) kept $$;
    alter function kept_of_case(uuid) owner to zv_guard;

    -- What every document has to be: received on a day that was, in a case that has room, and after the one whose place it takes.
    create function must_be_document(of_case uuid, received date, bytes int, edition int, before_it jsonb) returns void
      language plpgsql security definer set search_path = public as $$ begin
      if received > house_today() then perform refuse('data/every-channel', 'received-in-future'); end if;
      if kept_of_case(of_case) + bytes > 209715200 then perform refuse('security/one-file', 'case-full'); end if;
      if edition <> coalesce((before_it ->> 'edition')::int, 0) + 1 or (before_it ->> 'case_id')::uuid <> of_case then
        perform refuse('security/one-file', 'other-case');
      end if;
    end $$;
    alter function must_be_document(uuid, date, int, int, jsonb) owner to zv_guard;

    create function guard_document() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; today date := house_today(); before_it jsonb; begin
      select * into found from case_file c where c.id = new.case_id;
      execute format('select to_jsonb(d) from %I d where id = $1', tg_table_name) into before_it using new.replaces_id;
      if found.stage <> 'IN_PROGRESS' or not case_is_signed(new.case_id, today) then
        perform refuse('consent/before-handling', 'record-before-consent');
      end if;
      if found.frozen_on is not null then perform refuse('consent/before-handling', 'frozen'); end if;
      perform must_be_document(new.case_id, new.received_on, new.size, new.edition, before_it);
      if new.source_institution_id is not null and not exists (
        select from authorisation_line l where l.case_id = new.case_id and l.institution_id = new.source_institution_id
        and l.direction = 'ASK' and new.category = any (l.categories) and line_covers(l.id, new.received_on)) then
        perform refuse('origin/third-parties-authorised', 'no-line-to-ask');
      end if;
      if new.received_on <> today and not case_is_signed(new.case_id, new.received_on) then
        perform refuse('consent/before-handling', 'received-before-consent');
      end if;
      return new;
    end $$;
    create function guard_signed_form() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; asked consent; before_it jsonb; begin
      select * into found from case_file c where c.id = new.case_id;
      select * into asked from consent c where c.id = new.consent_id and c.case_id = new.case_id;
      select to_jsonb(d) into before_it from signed_form d where d.id = new.replaces_id;
      if asked.id is null then perform refuse('consent/agreement-and-authorisation', 'other-case'); end if;
      if found.stage in ('DECLINED', 'WITHDRAWN', 'CLOSED') then perform refuse('consent/in-writing', 'wrong-stage'); end if;
      if new.received_on < asked.sent_on then perform refuse('consent/in-writing', 'signed-before-sent'); end if;
      perform must_be_document(new.case_id, new.received_on, new.size, new.edition, before_it);
      return new;
    end $$;
    create trigger guard_document before insert on document for each row execute function guard_document();
    create trigger guard_document before insert on sensitive_document for each row execute function guard_document();
    create trigger guard_signed_form before insert on signed_form for each row execute function guard_signed_form();

    -- What is in it never changes, and once it is final nothing does. Keys are renewed by the owner, at the version that a row has.
    create function guard_final() returns trigger language plpgsql security definer set search_path = public as $$
    declare may text[] := array['version', 'final_at', tg_argv[0]]; is_login boolean := session_user in ('zv_office', 'zv_consultant'); begin
      if (to_jsonb(new) - may) is distinct from (to_jsonb(old) - may) then perform refuse('security/one-file', 'document-stays'); end if;
      if (to_jsonb(old) ->> 'final_at') is not null and (is_login or (to_jsonb(new) - tg_argv[0]) is distinct from (to_jsonb(old) - tg_argv[0])) then
        perform refuse('security/one-file', 'document-final');
      end if;
      return new;
    end $$;
    create function guard_content() returns trigger language plpgsql security definer set search_path = public as $$
    declare is_its boolean; begin
      execute format('select exists (select from %I d where d.id = $1 and d.case_id = $2)', tg_argv[0])
        into is_its using new.document_id, new.case_id;
      if not is_its then perform refuse('security/one-file', 'other-case'); end if;
      return new;
    end $$;
    create function guard_whole() returns trigger language plpgsql security definer set search_path = public as $$
    declare is_there boolean; begin
      execute format('select exists (select from %I c where c.id = $1)', tg_argv[0]) into is_there using new.id;
      if not is_there then perform refuse('security/one-file', 'file-empty'); end if;
      return null;
    end $$;
    ${["guard_document", "guard_signed_form", "guard_final", "guard_content", "guard_whole"]
      .map((name) => `alter function ${name}() owner to zv_guard;`)
      .join(" ")}
    ${all.map(kept).join("")}
    ${access(shelves.document, ofCase)}
    ${access(shelves.sensitive, { ...ofCase, office: byReveal })}
    ${access(shelves.form, { office: "true", fg: "true", consultantAdds: false })}
  `;
}
