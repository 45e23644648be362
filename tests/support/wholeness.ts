import type { Told } from "./writers.js";

type Ask = <T>(text: string) => Promise<T[]>;
type Found = { id: string; stage: string; parts: string; received: number; planned: number };

/** A family is one guardian, who also applied, and a pupil; each case has its keys, and mail for both that was never sent. */
const parts = ["applicant 1", "guardian 1", "pupil 1", "keys 2"].join(", ");

/** What is wrong with what writers were told, held against the rows: how many of it was lost, torn, or done more than once. */
export type Wholeness = {
  readonly kept: number;
  readonly lost: number;
  readonly torn: number;
  readonly doubled: number;
};

/** The cases that are there before anybody writes. */
export const casesIn = async (ask: Ask): Promise<string[]> =>
  (await ask<{ id: string }>("select id from case_file")).map(({ id }) => id);

const standing = `select c.id, c.stage, concat_ws(', ',
    'applicant ' || (select count(*) from applicant p where p.case_id = c.id),
    'guardian ' || (select count(*) from guardian p where p.case_id = c.id),
    'pupil ' || (select count(*) from pupil p where p.case_id = c.id),
    'keys ' || (select count(*) from key_wrap k where k.case_id = c.id and k.class in ('ordinary', 'special'))) parts,
  (select count(*)::int from event e where c.id = any (e.case_ids) and action = 'receiveApplication' and outcome = 'ok') received,
  (select count(*)::int from event e where c.id = any (e.case_ids) and action = 'planIntake' and outcome = 'ok') planned
  from case_file c`;

/** Whether all that writers were told stands there whole and once, with its events, and nothing else does. */
export async function wholeness(ask: Ask, told: readonly Told[], before: readonly string[]): Promise<Wholeness> {
  const rows = (await ask<Found>(standing)).filter(({ id }) => !before.includes(id));
  const found = new Map(rows.map((row) => [row.id, row]));
  const lost = told.filter(({ caseId, isPlanned }) => {
    const row = found.get(caseId);
    return !row || (isPlanned && row.stage !== "INTAKE_PLANNED");
  });
  const torn = rows.filter(
    ({ stage, planned, ...row }) => row.parts !== parts || (stage === "INTAKE_PLANNED") !== planned > 0,
  );
  const twice = rows.filter(({ received, planned }) => received !== 1 || planned > 1);
  const untold = rows.length - new Set(told.map(({ caseId }) => caseId)).size;
  return { kept: rows.length, lost: lost.length, torn: torn.length, doubled: twice.length + Math.max(0, untold) };
}
