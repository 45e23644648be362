import { rm } from "node:fs/promises";
import { CasesDocument, ConfirmLogCutDocument, LogStateDocument } from "@zorgvuldig/schema/generated/operations";
import { cutLog, mailHeads } from "@zorgvuldig/server/foundation/audit/cut";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
import { Cases } from "./cases.js";
import { readThrough } from "./night.js";

/** Erases a case behind the server's back, with all that belongs to it: the rounds that do are not there yet. */
export async function erased(bureau: Bureau, caseId: string): Promise<void> {
  const tables = await behind<{ name: string }>(
    bureau,
    `select table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'case_id' and table_type = 'BASE TABLE'`,
  );
  const all = tables.map(({ name }) => `delete from ${name} where case_id = '${caseId}'`);
  const statements = [...all, `delete from case_file where id = '${caseId}'`];
  await behind(bureau, ["set session_replication_role = replica", ...statements].join("; "));
}

/** The number of the first line about a case. */
export async function firstAbout(bureau: Bureau, caseId: string): Promise<number> {
  const [row] = await behind<{ seq: string }>(
    bureau,
    "select min(s.seq) seq from log_seal s join event e on e.id = s.event_id where e.case_ids @> array[$1::uuid]",
    [caseId],
  );
  return Number(row?.seq);
}

/** Looks around, and leaves a line about no case. */
export const lookAround = (bureau: Bureau): Promise<unknown> =>
  bureau.as("office").ask(CasesDocument, { first: 5, sort: { field: "receivedOn", order: "DESC" }, filter: {} });

/** Two cases that are erased meanwhile, and one that is there; the numbers are of the first lines about them. */
export type FiveYears = {
  readonly gone: string;
  readonly late: string;
  readonly living: string;
  readonly lateFrom: number;
  readonly livingFrom: number;
};

/**
 * On the first day three cases, the second of which somebody looked into again in June 2027; the first two are erased. Read through
 * ten minutes before the first day is five years ago.
 */
export async function fiveYears(bureau: Bureau): Promise<FiveYears> {
  const cases = new Cases(bureau);
  // What came before the first day came on this machine's.
  await behind(bureau, "set session_replication_role = replica; truncate event, log_seal, log_head, log_check");
  await rm(bureau.headsFile, { force: true });
  await lookAround(bureau);
  const gone = await cases.aCase();
  await cases.seen(gone);
  const late = await cases.aCase();
  const living = await cases.aCase();
  await bureau.clock("2027-06-01T12:00:00+02:00");
  await cases.seen(late);
  await erased(bureau, gone);
  await erased(bureau, late);
  await readThrough(bureau);
  const [lateFrom, livingFrom] = [await firstAbout(bureau, late), await firstAbout(bureau, living)];
  await bureau.clock("2031-03-01T23:50:00+01:00");
  await readThrough(bureau);
  return { gone, late, living, lateFrom, livingFrom };
}

/** Does at this moment what a server does about a cut every minute. */
export const cutsLog = ({ house, headsFile }: Bureau): Promise<number | undefined> => cutLog(house, headsFile);

/** Does at this moment what a server does every minute to mail the heads. */
export const mailsHeads = ({ house }: Bureau): Promise<void> => mailHeads(house);

/** As if a head had been made, and one that says that the log was cut. */
export const headsOfTonight = (bureau: Bureau): Promise<unknown> =>
  behind(
    bureau,
    `update installation set epoch_day = house_today();
     insert into log_head (seq, note, is_cut) select seq, 'proef' || chr(10) || seq, is_cut
     from (values (900, false), (899, true)) heads(seq, is_cut) on conflict do nothing`,
  );

/** The FG confirms what may go, and the rounds carry it out a day later, at this moment. Gives the last number that went. */
export async function cutAt(bureau: Bureau, moment: string): Promise<number | undefined> {
  const { cutTo } = (await bureau.as("fg").ask(LogStateDocument, {})).logState;
  await bureau.as("fg").ask(ConfirmLogCutDocument, { input: { upTo: cutTo ?? 0 } });
  await cutsLog(bureau);
  await bureau.clock(moment);
  return cutsLog(bureau);
}
