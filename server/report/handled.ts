import type { Codes, Reason, SchoolType } from "@zorgvuldig/schema/report";
import type { Gender, Outcome } from "@zorgvuldig/schema/words";
import type { QueryResultRow } from "pg";
import type { Day } from "../foundation/clock/calendar.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { CaseKeys, openBox } from "../foundation/vault/boxes.js";
import type { Keys } from "../foundation/vault/keys.js";
import { codesOf } from "./codes.js";

/** Whoever can ask the database something, within what he is doing. */
export type Asks = { query<T extends QueryResultRow>(text: string, values?: unknown[]): Promise<T[]> };

/** An application that was handled as the database hands it over to be counted, sealed; `left_out`: of who objected to that. */
type Row = {
  readonly id: string;
  readonly left_out: boolean;
  readonly started_on: Day;
  readonly ended_on: Day;
  readonly outcome: Outcome;
  readonly school_type: SchoolType | null;
  readonly reason: Reason | null;
  readonly is_withdrawn: boolean;
  readonly pupil_id: string;
  readonly pupil_version: number;
  readonly contact: string;
  readonly identity: string;
  readonly refuge: string | null;
  readonly key: string;
};

/** Its codes; none when it is left out, and then nothing of it is opened. */
export type ToCount = { readonly id: string; readonly codes: Codes | null };

const atATime = 500;

/** What leaves now, if it was handled and nobody counted it yet. */
export async function leaving(night: Asks, vault: Keys, caseId: string): Promise<ToCount | undefined> {
  const [row] = await night.query<Row>("select * from report_handled(null, $1)", [caseId]);
  return row && opened(row, vault);
}

/** All that still counts in a year, so many at a time. */
export async function* handledUntil(night: Transaction, vault: Keys, year: number): AsyncGenerator<ToCount> {
  for await (const rows of night.flow<Row>("select * from report_handled($1, null)", [year], atATime))
    for (const row of rows) yield opened(row, vault);
}

function opened(row: Row, vault: Keys): ToCount {
  if (row.left_out) return { id: row.id, codes: null };
  const keys = new CaseKeys(vault, row.id, { ordinary: row.key });
  const box = (kind: "contact" | "identity" | "refuge") =>
    openBox(keys, "ordinary", row[kind], { table: "pupil", kind, row: row.pupil_id, version: row.pupil_version });
  const { birthOn, gender } = box("identity") as { birthOn: Day; gender: Gender };
  const { postcode } = box("contact") as { postcode?: string };
  const { hiddenPostcode } = box("refuge") as { hiddenPostcode?: string };
  const codes = codesOf({
    startedOn: row.started_on,
    endedOn: row.ended_on,
    outcome: row.outcome,
    schoolType: row.school_type,
    reason: row.reason,
    isWithdrawn: row.is_withdrawn,
    birthOn,
    gender,
    postcode: hiddenPostcode ?? postcode ?? null,
  });
  return { id: row.id, codes };
}
