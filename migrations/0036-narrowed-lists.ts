import { Step } from "./protect.js";

const readers = "zv_office, zv_consultant, zv_fg, zv_guard";

/** A function whose text becomes a part of the statement that asks it. */
const part = (signature: string, gives: string, many: number, body: string): string => `
    create function ${signature} returns setof ${gives} language sql stable rows ${many} begin atomic ${body}; end;
    grant execute on function ${signature} to ${readers};`;

/** As assignment_active_of has it; asked of many cases one after the other, the day is found out once. */
const isActive = `a.ended_at is null and a.from_on <= (select house_today())
      and (a.to_on is null or a.to_on >= (select house_today()))`;
const newest = (caseId: string): string => `select n.id from consent n
      where n.case_id = ${caseId} and n.document = 'AUTHORISATION' order by n.sent_on desc, n.created_at, n.id limit 1`;
const isGiven = `exists (
      select from consent_status_of(c.id, c.from_on, c.to_on, c.lapses_on, c.needs_all) status where status = 'GIVEN')`;

/**
 * purpose/assignment-only: whoever looks for the cases that need him is shown those and no others. Each way of narrowing their list down
 * has an index, so that it reads what it shows; what is asked for can be exported, and the export says what was asked.
 */
export class NarrowedLists extends Step {
  readonly name = "NarrowedLists0000000000036";
  readonly sql = `
    create index case_file_by_frozen_on on case_file (frozen_on, id) where frozen_on is not null;
    create index assignment_open on assignment (case_id) where ended_at is null;
    create index assignment_open_of on assignment (consultant_id, case_id) where ended_at is null;
    create index consent_authorised_until on consent (to_on, id) where document = 'AUTHORISATION';

    -- Who works on a case today, and on which cases somebody does: on each once, since nobody is assigned twice at a time.
    ${part("consultants_of(case_id uuid)", "uuid", 1, `select a.consultant_id from assignment a where a.case_id = $1 and ${isActive}`)}
    ${part("cases_of(consultant_id uuid)", "uuid", 50, `select a.case_id from assignment a where a.consultant_id = $1 and ${isActive}`)}
    -- Until when the authorisation holds that counts: of those that were sent, the last. And where that may be before a day.
    ${part(
      "authorised_until_of(case_id uuid)",
      "date",
      1,
      `select c.to_on from consent c where c.id = (${newest("$1")}) and ${isGiven}`,
    )}
    ${part(
      "cases_authorised_before(day date)",
      "uuid",
      100,
      `select c.case_id from consent c where c.document = 'AUTHORISATION' and c.to_on >= (select house_today()) and c.to_on < $1
      and c.id = (${newest("c.case_id")})`,
    )}
    -- consent/before-handling: what would be refused because nothing was sent, or not everybody has signed.
    ${part(
      "not_yet_of(case_id uuid)",
      "text[]",
      1,
      `select array_remove(array[
        case when not exists (select from consent c where c.case_id = $1) then 'awaitSignatures' end,
        case when not case_is_signed($1, (select house_today())) then 'takeUpCase' end], null)`,
    )}

    alter table export alter stage type text[] using case when stage is not null then array[stage] end,
      add consultant_id uuid, add without_consultant boolean, add destroy_before date, add authorised_before date,
      add is_frozen boolean;
  `;
}
