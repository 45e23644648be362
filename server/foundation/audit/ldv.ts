import { activities } from "@zorgvuldig/schema/words";
import type { Request } from "../database/request.js";
import { Invalid } from "../refusal.js";

/** A line of Logboek Dataverwerkingen, with the names of that standard. Times in milliseconds since 1970. */
export type LdvLine = {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id?: string;
  readonly status: "Ok" | "Error";
  readonly name: string;
  readonly start_time: number;
  readonly end_time: number;
  readonly resource: { readonly attributes: { readonly "service.name": string } };
  readonly attributes: {
    readonly "dpl.core.processing_activity_id": string;
    readonly "dpl.core.data_subject_id"?: string;
    readonly "dpl.core.data_subject_id_type"?: string;
  };
};
type Found = Record<"trace_id" | "span_id" | "status" | "name" | "activity" | "start_time" | "end_time", string> & {
  parent_span_id: string | null;
  data_subject_id: string | null;
};

const most = 1000;
const version = 1;
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Where an activity stands in the register, at the version under which it was done. */
const addressOf = (base: string, activity: string): string => `${base}/register/${activity}/${version}`;

/** What is asked for, as values of the statement: at least one of the three. Throws `Invalid` for anything else. */
function wanted(given: unknown, base: string): (string | null)[] {
  const asked = (given ?? {}) as Record<string, unknown>;
  const trace = asked.trace_id ?? null;
  const activity = asked["dpl.core.processing_activity_id"] ?? null;
  const subject = asked["dpl.core.data_subject_id"] ?? null;
  const known = activities.find((one) => addressOf(base, one) === activity);
  const isClear =
    (trace !== null || activity !== null || subject !== null) &&
    (trace === null || /^[0-9a-f]{32}$/.test(String(trace))) &&
    (activity === null || known !== undefined) &&
    (subject === null || uuid.test(String(subject)));
  if (!isClear) throw new Invalid({ lines: "lines" });
  return [trace as string | null, known ?? null, subject as string | null];
}

/** The newest lines, a thousand at most, of one trace, one activity or one person; or of what they have in common. */
export async function linesOf(request: Request, given: unknown, base: string): Promise<LdvLine[]> {
  const found = await request.select<Found>(
    `select trace_id, span_id, parent_span_id, status, name, activity, start_time, end_time, data_subject_id from ldv_line
     where ($1::text is null or trace = $1::uuid) and ($2::text is null or activity = $2)
       and ($3::uuid is null or (case_ids && (select cases_of_subject($3)) and data_subject_id = $3))
     order by at desc, event_id, span_id limit ${most}`,
    wanted(given, base),
  );
  return found.map(({ activity, data_subject_id, parent_span_id, start_time, end_time, status, ...line }) => ({
    ...line,
    ...(parent_span_id ? { parent_span_id } : {}),
    status: status as LdvLine["status"],
    start_time: Number(start_time),
    end_time: Number(end_time),
    resource: { attributes: { "service.name": "zorgvuldig" } },
    attributes: {
      "dpl.core.processing_activity_id": addressOf(base, activity),
      ...(data_subject_id
        ? { "dpl.core.data_subject_id": data_subject_id, "dpl.core.data_subject_id_type": "urn:uuid" }
        : {}),
    },
  }));
}
