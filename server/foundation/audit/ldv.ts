import { foundAt, nextFrom, placeOf, versionOn } from "@zorgvuldig/schema/register";
import { type Activity, activities } from "@zorgvuldig/schema/words";
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
type Found = Record<
  "trace_id" | "span_id" | "status" | "name" | "activity" | "start_time" | "end_time" | "day",
  string
> & {
  parent_span_id: string | null;
  data_subject_id: string | null;
};

const most = 1000;
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const isActivity = (text: string): text is Activity => activities.some((one) => one === text);

/** Where an activity stands in the register, at the version under which it was done. */
function addressOf(base: string, activity: string, day: string): string {
  if (!isActivity(activity)) throw new Error("An event names no activity of the register");
  return `${base}${placeOf(activity, versionOn(activity, day).version)}`;
}

/** What an address in the register stands for: an activity, and the days on which that version of it held. */
function periodOf(base: string, address: string): [string, string, string | null] | null {
  const [, activity = "", version = ""] = /^\/register\/([A-Z]+)\/(\d+)$/.exec(address.replace(base, "")) ?? [];
  const known = address.startsWith(base) ? foundAt(activity, version) : null;
  if (!known) return null;
  const from = known.found.version === 1 ? "-infinity" : known.found.validFrom;
  return [known.activity, from, nextFrom(known.activity, known.found.version)];
}

/** What is asked for, as values of the statement: at least one of the three. Throws `Invalid` for anything else. */
function wanted(given: unknown, base: string): (string | null)[] {
  const asked = (given ?? {}) as Record<string, unknown>;
  const trace = asked.trace_id ?? null;
  const activity = asked["dpl.core.processing_activity_id"] ?? null;
  const subject = asked["dpl.core.data_subject_id"] ?? null;
  const period = activity === null ? null : periodOf(base, String(activity));
  const isClear =
    (trace !== null || activity !== null || subject !== null) &&
    (trace === null || /^[0-9a-f]{32}$/.test(String(trace))) &&
    (activity === null || period !== null) &&
    (subject === null || uuid.test(String(subject)));
  if (!isClear) throw new Invalid({ lines: "lines" });
  return [trace as string | null, subject as string | null, ...(period ?? [null, null, null])];
}

/** The newest lines, a thousand at most, of one trace, one activity or one person; or of what they have in common. */
export async function linesOf(request: Request, given: unknown, base: string): Promise<LdvLine[]> {
  const found = await request.select<Found>(
    `select trace_id, span_id, parent_span_id, status, name, activity, start_time, end_time, data_subject_id,
       (at at time zone 'Europe/Amsterdam')::date::text as day from ldv_line
     where ($1::text is null or trace = $1::uuid)
       and ($2::uuid is null or (case_ids && (select cases_of_subject($2)) and data_subject_id = $2))
       and ($3::text is null or activity = $3 and (at at time zone 'Europe/Amsterdam')::date >= $4::date
         and ($5::date is null or (at at time zone 'Europe/Amsterdam')::date < $5::date))
     order by at desc, event_id, span_id limit ${most}`,
    wanted(given, base),
  );
  return found.map(({ activity, day, data_subject_id, parent_span_id, start_time, end_time, status, ...line }) => ({
    ...line,
    ...(parent_span_id ? { parent_span_id } : {}),
    status: status as LdvLine["status"],
    start_time: Number(start_time),
    end_time: Number(end_time),
    resource: { attributes: { "service.name": "zorgvuldig" } },
    attributes: {
      "dpl.core.processing_activity_id": addressOf(base, activity, day),
      ...(data_subject_id
        ? { "dpl.core.data_subject_id": data_subject_id, "dpl.core.data_subject_id_type": "urn:uuid" }
        : {}),
    },
  }));
}
