import { active } from "./0072-idle.js";
import { noChannel, ofConsent, ofGround, receiving } from "./figures/consent.js";
import { ofData } from "./figures/data.js";
import { ofErasing } from "./figures/erasing.js";
import { countsOf, rowsOfEach } from "./figures/functions.js";
import { cases, ofKeeping, ofRights } from "./figures/keeping.js";
import { ofSharing } from "./figures/sharing.js";
import { type Broken, categories, dayOf, ofCategory, recordsOf, today } from "./figures/since.js";
import { ofStanding } from "./figures/standing.js";
import { Step } from "./protect.js";

/** The same rows as before, asked of all cases at once and no longer of each by itself. */
const ofLog = {
  // The bounds stand here as they are, so that the planner knows how much of the log lies between them.
  log_unsealed: `select 'event' place, e.id id, null::uuid case_id from event e where e.at between house_now() - interval 'P1D'
      and house_now() - interval 'PT5M' and not exists (select from log_seal s where s.event_id = e.id)`,
};
const ofSignatures = {
  // Which of them come with one scan is found first: few have more than one row to compare.
  one_scan_for_both: `select 'signature' place, b.one id, b.case_id from (select case_id, array_agg(consent_id) consents, (array_agg(id order by id))[1] one
      from signature where (case_id, document_hash) in (
        select case_id, document_hash from signature where document_hash is not null group by case_id, document_hash having count(*) > 1)
      group by case_id, document_hash) b
      where (select count(distinct c.document) from consent c where c.id = any (b.consents)) > 1`,
};
/** Nobody said where it comes from, or it was received after it was written down. */
const noSource = (of: string) =>
  `(${of}source not in ('PARENT', 'PUPIL', 'INSTITUTION', 'OWN_OBSERVATION') or ${of}received_on > ${dayOf(`${of}created_at`)})`;
const ofRecords = {
  records_without_source: `${recordsOf(categories, () => noSource("r."))}
      union all ${recordsOf(
        categories,
        () =>
          `not ${noSource("r.")} and r.source = 'INSTITUTION' and not exists (select from institution i where i.id = r.source_institution_id)`,
      )}`,
};
const signedOtherwise =
  "signed_on is not null and (channel is null or channel not in ('PAPER', 'DIGITAL') or document_hash is null)";
const records = [...new Set(Object.values(ofCategory).flatMap((tables) => Object.keys(tables)))];
/** Of what nothing should ever be there an index is empty, costs nothing to keep, and tells at once that there is nothing. */
const broken = [
  ...receiving.map((table) => `create index ${table}_no_channel on ${table} (id) where ${noChannel};`),
  ...records.map((table) => `create index ${table}_no_source on ${table} (id) where ${noSource("")};`),
  `create index signature_otherwise on signature (id) where ${signedOtherwise};`,
  "create index signature_later on signature (id) where signed_on > recorded_on;",
].join("\n    ");
const ofCases = {
  idle_unexplained: `${cases} where c.id in (select idle_cases('P12M'))`,
  // Of the few where nobody's yes to the same paper is left it is asked who still says yes.
  health_without_ground: `${cases} where c.stage = 'CLOSED' and case
      when c.id in (select o.case_id from signature o where o.withdrawn_at < (select house_now() - interval 'P2D')
        and not exists (select from signature y where y.consent_id = o.consent_id and y.holds_authority and y.signed_on is not null
          and y.withdrawn_at is null and y.invalidated_at is null))
      and c.id in (select h.case_id from health_record h) then not health_has_ground(c.id) else false end`,
};
const consent: Broken = { ...ofConsent, ...ofSignatures, ...ofGround };
const data: Broken = { ...ofData, ...ofRecords, ...ofErasing };
export const keeping: Broken = { ...ofKeeping, ...ofLog, ...ofRights, ...ofSharing };

/** privacy/lawful: the proof page counts a bureau of 20,000 cases within two seconds, and the rounds of every minute look for idle ones as quickly. */
export class QuickerCounts extends Step {
  readonly name = "QuickerCounts0000000000074";
  readonly sql = `
    create function idle_cases(lasts interval) returns setof uuid language sql stable security definer set search_path = public as $$
      select c.id from case_file c where c.stage = 'IN_PROGRESS' and (c.work_started_on + lasts)::date <= ${today}
        ${active
          .map(
            (table) =>
              `and not exists (select from ${table} r where r.case_id = c.id and ((r.created_at at time zone 'Europe/Amsterdam')::date + lasts)::date > ${today})`,
          )
          .join("\n        ")} $$;
    alter function idle_cases(interval) owner to zv_guard;
    do $$ declare said text; begin
      select replace(pg_get_functiondef('tell_idle'::regproc), 'is_idle(c.id, looked_at)', 'c.id in (select idle_cases(looked_at))') into said;
      execute said;
    end $$;
    ${broken}
    ${rowsOfEach({ ...ofLog, ...ofRecords, ...ofCases, ...ofSignatures })} ${countsOf("consent", consent)} ${countsOf("data", data)}
    ${countsOf("keeping", keeping)} ${countsOf("standing", { ...ofStanding, ...ofCases })}`;
}
