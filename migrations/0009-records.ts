import { adds, assigned, opened, protect, reads, requested, Step } from "./protect.js";

type Shape = { kind: "learning" | "absence" | "health" | "home"; under: "ordinary" | "special" };
const shapes: Shape[] = [
  { kind: "learning", under: "ordinary" },
  { kind: "absence", under: "ordinary" },
  { kind: "health", under: "special" },
  { kind: "home", under: "special" },
];

/** Office staff see a special record only where the database hands them its key; nobody adds one he cannot seal. */
const made = ({ kind, under }: Shape): string => {
  const table = `${kind}_record`;
  const office = under === "special" ? opened(`${table}.case_id`, under) : "true";
  const own = "author_id = (select viewer_id())";
  return `
    create table ${table} (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint ${table}_case_id_fkey references case_file,
      author_id uuid not null constraint ${table}_author_id_fkey references account,
      source text not null check (source in ('PARENT', 'PUPIL', 'INSTITUTION', 'OWN_OBSERVATION')),
      source_institution_id uuid constraint ${table}_source_institution_id_fkey references institution,
      channel text not null,
      received_on date not null,
      ${kind} bytea not null,
      constraint ${kind}_from_whom check ((source = 'INSTITUTION') = (source_institution_id is not null))
    );
    create index ${table}_case_id on ${table} (case_id);
    ${protect(table)}
    ${reads(table, "zv_office", office)} ${adds(table, "zv_office", `${office} and ${own}`)}
    ${reads(table, "zv_consultant", assigned(`${table}.case_id`))} ${adds(table, "zv_consultant", `${assigned(`${table}.case_id`)} and ${own}`)}
    ${reads(table, "zv_fg", requested(`${table}.case_id`))}
    create trigger guard_record before insert on ${table} for each row execute function guard_record('${kind.toUpperCase()}');
  `;
};

/**
 * data/learning, data/absence, data/health, data/home: entered only while the case is lawfully handled, and from an institution
 * only under a line of the authorisation (origin/third-parties-authorised).
 */
export class Records extends Step {
  readonly name = "Records0000000000009";
  readonly sql = `
    create function guard_record() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; begin
      select * into found from case_file c where c.id = new.case_id;
      if found.stage <> 'IN_PROGRESS' or not case_is_signed(new.case_id, house_today()) then
        perform refuse('consent/before-handling', 'record-before-consent');
      end if;
      if found.frozen_on is not null then perform refuse('consent/before-handling', 'frozen'); end if;
      if new.source_institution_id is not null and not exists (
        select from authorisation_line l where l.case_id = new.case_id and l.institution_id = new.source_institution_id
        and l.direction = 'ASK' and tg_argv[0] = any (l.categories) and line_covers(l.id, new.received_on)) then
        perform refuse('origin/third-parties-authorised', 'no-line-to-ask');
      end if;
      if not case_is_signed(new.case_id, new.received_on) then
        perform refuse('consent/before-handling', 'received-before-consent');
      end if;
      return new;
    end $$;
    alter function guard_record() owner to zv_guard;
    ${shapes.map(made).join("")}
  `;
}
