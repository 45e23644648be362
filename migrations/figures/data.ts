import { type Broken, categories, dayOf, recordsOf, rowOf, today } from "./since.js";

const persons = ["pupil", "guardian", "applicant", "professional"];

/** Texts that lie open: nine digits in them that pass the eleven test are somebody's number (data/contact). */
const open = {
  account: ["name", "organisation"],
  institution: ["name", "street", "city"],
  supplier: ["name"],
  saved_query: ["name"],
  applicant: ["permission_by"],
  case_file: ["outcome", "notice_version"],
} as const;
const caseOf: Readonly<Record<string, string>> = { applicant: "t.case_id", case_file: "t.id" };
const elevenTest = `(select sum(substr(found[1], n, 1)::int * case n when 9 then -1 else 10 - n end) % 11 = 0
        from generate_series(1, 9) n)`;

const wasAssigned = (author: string, at: string): string => `exists (select from assignment a
        where a.case_id = r.case_id and a.consultant_id = ${author} and a.from_on <= ${dayOf(at)}
        and (a.ended_at is null or a.ended_at >= ${at}))`;
const wasShown = `exists (select from reveal v where v.case_id = r.case_id and v.account_id = r.author_id
        and v.created_at <= r.created_at and v.ends_at >= r.created_at)`;
const outsiders = `not ${wasAssigned("r.author_id", "r.created_at")} and not ${wasShown}`;

/** The line under which an institution gives what it gives; what was struck from it later counted until then. */
const line = (category: string): string => `exists (select from authorisation_line l where l.case_id = r.case_id
        and l.institution_id = r.source_institution_id and l.direction = 'ASK' and '${category}' = any (l.categories || l.declined)
        and r.received_on between l.from_on and l.to_on
        and (l.withdrawn_at is null or ${dayOf("l.withdrawn_at")} > r.received_on))`;

/** Which data there are, of whom, and where they come from. */
export const ofData: Broken = {
  persons_without_case: persons
    .map((table) => `${rowOf(table, "p")} where not exists (select from case_file c where c.id = p.case_id)`)
    .join("\n      union all "),
  citizen_numbers: Object.entries(open)
    .map(
      ([
        table,
        columns,
      ]) => `select distinct '${table}' place, t.id id, ${caseOf[table] ?? "null::uuid"} case_id from ${table} t
      cross join lateral regexp_matches(concat_ws(' ', ${columns.map((column) => `t.${column}`).join(", ")}), '\\m[0-9]{9}\\M', 'g') found
      where ${elevenTest}`,
    )
    .join("\n      union all "),
  health_by_outsiders: recordsOf(["HEALTH"], () => outsiders),
  home_by_outsiders: recordsOf(["HOME"], () => outsiders),
  records_without_source: recordsOf(
    categories,
    () => `(r.source not in ('PARENT', 'PUPIL', 'INSTITUTION', 'OWN_OBSERVATION') or r.received_on > ${dayOf("r.created_at")} or r.source = 'INSTITUTION'
        and not exists (select from institution i where i.id = r.source_institution_id))`,
  ),
  third_party_without_line: recordsOf(
    categories,
    (
      category,
    ) => `r.source_institution_id is not null and exists (select from institution i where i.id = r.source_institution_id)
        and not ${line(category)}`,
  ),
  quarantine_late: `${rowOf("arrival", "a")} where a.decision is null and a.decide_by < ${today}`,
};
