import { limits } from "@zorgvuldig/schema/limits";
import { PackDelivery } from "../delivery/pack-delivery.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import { dayBegins } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Archive } from "../foundation/file/archive.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { LogEntry } from "../log/log-entry.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { evidenceLetter, type Handled } from "./evidence-letter.js";

const of = (...fields: string[]): Wanted => new Map(fields.map((field) => [field, null]));
const wanted: Wanted = new Map<string, Wanted | null>([
  ...of("id", "kind", "person", "askedBy", "channel", "receivedOn", "dueStatutory", "state", "answeredOn"),
  ...of("identityDoubt", "identityAskedOn", "identityMeans", "identityConfirmedOn", "objectsTo", "withheld"),
  ["case", of("id", "number")],
  [
    "decisions",
    of(
      ...["matter", "delay", "outcome", "ground", "state", "decidedOn", "judgedOn", "carriedOutOn", "toldOn", "toldBy"],
      ...["language", "textVersion", "explanation", "remark", "contentHash", "withheld"],
    ),
  ],
  ["redactions", of("ground", "createdAt", "liftedAt", "withheld")],
  ["restrictions", of("ground", "fromOn", "keepsUntil", "announcedOn", "liftedOn", "explanation", "withheld")],
  ["changes", of("target", "field", "measure", "ground", "droppedAt", "madeOn", "withheld")],
  ["notices", of("matter", "state", "plannedOn", "doneOn", "channel", "withheld")],
  ["transfers", of("state", "foundBy", "ending", "judgedOn", "laidOn", "fetchedOn", "withheld")],
  [
    "deliveries",
    of(
      ...[
        "id",
        "createdAt",
        "manner",
        "codeRoad",
        "leftFiles",
        "givenOn",
        "addressProof",
        "endsAt",
        "endedAt",
        "endReason",
        "withheld",
      ],
      ...["firstFetchedAt", "lastFetchedAt", "downloads", "size", "contentHash"],
    ),
  ],
]);
const line = of("createdAt", "role", "action", "fields", "outcome", "rule", "trace");

const written = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/**
 * How a request was handled, to show to whoever may ask: its own facts and an account of them on paper in Dutch and English, what the log says of its case and this right since it came, what was in each thing that was given,
 * and by what each of these files is known. Not what somebody was given, nor his words: those are his. Of a letter that went its hash is left, and no more.
 */
export async function evidenceOf(request: Request, id: string): Promise<Buffer> {
  const asked = await request.rows.get(DataSubjectRequest, id);
  const lines = await linesOf(request, asked);
  const given = await request.rows.by(PackDelivery, "requestId", id);
  request.alsoRead("PackDelivery.manifest");
  // The last of what is read, for with it the event is written. What a row has follows from what was asked of it, here above.
  const read = (await request.look(DataSubjectRequest, wanted, id)) as Handled | null;
  if (!read) throw new NotFound();
  const archive = new Archive(request.now);
  for (const [name, language] of [
    ["verslag.pdf", "nl"],
    ["account.pdf", "en"],
  ] as const) {
    const letter = evidenceLetter(read, { lines: lines.length, today: request.today, language });
    archive.add(name, await drawn(letter), "packed");
  }
  archive.add("verzoek.json", written(read), "text");
  archive.add("logboek.json", written(lines), "text");
  for (const [at, { manifest }] of given.filter((one) => one.manifest !== null).entries())
    archive.add(`gegeven-${String(at + 1).padStart(3, "0")}.json`, Buffer.from(manifest ?? ""), "text");
  const { files } = archive;
  archive.add("manifest.json", written({ format: "zorgvuldig-evidence/1", madeAt: request.now, files }), "text");
  archive.end();
  return archive.taken();
}

async function linesOf(request: Request, { receivedOn, caseId }: DataSubjectRequest): Promise<unknown[]> {
  const lines: unknown[] = [];
  const where = [
    ["caseIds", "@>", [caseId]],
    ["activity", "=", "RIGHTS"],
    ["createdAt", ">=", dayBegins(receivedOn)],
  ] as const;
  const sort = { field: "createdAt", order: "ASC" } as const;
  for await (const some of request.each(LogEntry, line, { sort, where, most: limits.packed })) lines.push(...some);
  return lines;
}
