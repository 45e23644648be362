import type { Known } from "../access/forms.js";
import { plant } from "../access/plant.js";
import { knownOf } from "../access/state.js";
import { rowsOf } from "../access/survey.js";
import { caseNames } from "../access/viewers.js";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import type { Ground } from "./asked-at-random.js";
import type { Ids } from "./random-values.js";
import { invented, wholeCase } from "./whole-case.js";

/** The rows that forms about a case point at, its mail too. */
async function rowsAbout(bureau: Bureau, caseId: string): Promise<Known> {
  const [message] = await behind<{ id: string }>(bureau, "select id from message where case_id = $1", [caseId]);
  const { ids, version } = knownOf(await new Cases(bureau).seen(caseId), bureau.id("consultant"));
  return { ids: { ...ids, messageId: message?.id ?? "" }, version };
}

/** A case with something of everything in it, for forms to point at. */
export async function aWholeCase(bureau: Bureau): Promise<Known> {
  const words = (field: string, which: string) => `${field} ${which}`;
  const [id = ""] = (await wholeCase(bureau, { ...invented, words })).ids;
  return rowsAbout(bureau, id);
}

const many = ({ ids }: Known): Ids => Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, [id]]));

/** The planted cases to ask about, and others, one at each stage, to do something with. */
export async function groundIn(bureau: Bureau, whole: Known): Promise<Ground> {
  const planted = await plant(bureau);
  const rows = await rowsOf(bureau, planted);
  const cases = new Cases(bureau);
  const done = [many(whole)];
  for (const stage of ["RECEIVED", "INTAKE_PLANNED", "INTAKE_DONE", "AWAITING_SIGNATURES", "IN_PROGRESS"] as const)
    done.push(many(await rowsAbout(bureau, await cases.aCase({ stage }))));
  const all = rows.map(({ id }) => id);
  const accounts = [...bureau.ids.values()];
  const theirs = [...caseNames.map((name) => planted.id(name)), whole.ids.caseId ?? ""];
  const asked = { id: theirs, case: theirs, actor: accounts, accountId: accounts, institutionId: all };
  return { bureau, planted, rows, ids: { asked, done } };
}
