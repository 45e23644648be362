import type { Codes, Reason, SchoolType } from "@zorgvuldig/schema/report";
import type { Gender, Outcome } from "@zorgvuldig/schema/words";
import type { QueryResultRow } from "pg";
import { logIncident } from "../foundation/audit/incident.js";
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
  readonly version: number;
  readonly left_out: boolean;
  readonly started_on: Day;
  readonly ended_on: Day;
  readonly outcome: Outcome;
  readonly is_withdrawn: boolean;
  readonly pupil_id: string | null;
  readonly pupil_version: number | null;
  readonly note: string | null;
  readonly contact: string | null;
  readonly identity: string | null;
  readonly refuge: string | null;
  readonly key: string | null;
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
  const { schoolType, cause, ...pupil } = readOf(row, vault);
  const codes = codesOf({
    startedOn: row.started_on,
    endedOn: row.ended_on,
    outcome: row.outcome,
    schoolType: schoolType ?? null,
    reason: cause ?? null,
    isWithdrawn: row.is_withdrawn,
    birthOn: pupil.birthOn ?? null,
    gender: pupil.gender ?? null,
    postcode: pupil.hiddenPostcode ?? pupil.postcode ?? null,
  });
  return { id: row.id, codes };
}

type Read = Partial<{
  schoolType: SchoolType;
  cause: Reason;
  birthOn: Day;
  gender: Gender;
  postcode: string;
  hiddenPostcode: string;
}>;

/** What is in its boxes. One that does not open keeps no case from going and no year from being laid down: it is an incident, and counts as unknown. */
function readOf(row: Row, vault: Keys): Read {
  try {
    const keys = new CaseKeys(vault, row.id, { ordinary: row.key });
    const ofPupil = (["contact", "identity", "refuge"] as const).map((kind) =>
      row.pupil_id === null
        ? {}
        : openBox(keys, "ordinary", row[kind], {
            ...{ table: "pupil", kind },
            ...{ row: row.pupil_id, version: row.pupil_version ?? 0 },
          }),
    );
    const note = openBox(keys, "ordinary", row.note, {
      ...{ table: "case_file", kind: "note" },
      ...{ row: row.id, version: row.version },
    });
    return Object.assign({}, note, ...ofPupil) as Read;
  } catch (error) {
    logIncident(error);
    return {};
  }
}
