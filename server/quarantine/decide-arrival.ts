import { createHash } from "node:crypto";
import { type DocumentFormat, isSensitive, recordCategories } from "@zorgvuldig/schema/documents";
import type { RecordCategory } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import type { Filed } from "../document/case-document.js";
import { keepFile } from "../document/keep-file.js";
import { shelfOf } from "../document/shelves.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { recordClasses } from "../record/records.js";
import { Arrival, ArrivalContent } from "./arrival.js";
import { keepDuty } from "./quarantine-duty.js";
import type { DecideArrivalInput } from "./quarantine-inputs.js";

/**
 * Decides on what lies in quarantine. Accepted, it becomes a document or a record of the case, as the database allows; in any case its
 * content is gone from there in the same transaction, and what stays says who sent it, when, and what was decided by whom.
 */
export async function decideArrival(request: Request, input: DecideArrivalInput): Promise<void> {
  const { rows, unseen } = request;
  const { category } = input;
  const isAccepted = input.decision === "ACCEPTED";
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    arrivals: rows.ofCase(Arrival, input.caseId),
    arrival: rows.load(Arrival, input.arrivalId),
    contents: isAccepted ? rows.by(ArrivalContent, "arrivalId", input.arrivalId) : undefined,
    lines: isAccepted ? rows.ofCase(AuthorisationLine, input.caseId) : undefined,
    filed: isAccepted && category ? rows.ofCase<Filed>(shelfOf(category).entity, input.caseId) : undefined,
  };
  const found = await asked.case;
  found.must("decideArrival", request.today);
  const arrival = await asked.arrival;
  if (arrival.caseId !== found.id) throw new NotFound();
  arrival.decide(input.decision, request.viewer.id, request.now, request.today);
  const [content] = (await asked.contents) ?? [];
  const lines = (await asked.lines) ?? [];
  if (isAccepted && content) {
    if (!category || !recordCategories.includes(category)) throw new Invalid({ category: "required" });
    const isCovered = lines.some(
      ({ direction, institutionId, categories }) =>
        direction === "ASK" && institutionId === arrival.institutionId && categories.includes(category),
    );
    if (!isCovered) throw new Refusal("origin/third-parties-authorised", "arrival-no-line", "decision");
    await accept(request, found, { arrival, content, category, input, filed: (await asked.filed) ?? [] });
  }
  rows.save(arrival);
  unseen.remove(ArrivalContent, arrival.id);
  const others = (await asked.arrivals).filter(({ id }) => id !== arrival.id);
  await keepDuty(request, found.id, [...others, arrival]);
  rows.save(found);
}

type Accepted = {
  arrival: Arrival;
  content: ArrivalContent;
  category: RecordCategory;
  input: DecideArrivalInput;
  filed: readonly Filed[];
};

async function accept(request: Request, found: Case, accepted: Accepted): Promise<void> {
  const { arrival, content, category, input, filed } = accepted;
  const { necessity, kind, aspect, startedOn, answersId = null } = input;
  if (isSensitive(category) && !necessity) throw new Invalid({ necessity: "required" }, "data/health");
  if (isSensitive(category) && !request.rows.holdsKey(found.id, "special"))
    throw new Refusal("security/limited-access", "arrival-needs-reveal", "category");
  const { channel, receivedOn, institutionId } = arrival;
  const from = { source: "INSTITUTION", sourceInstitutionId: institutionId, channel, receivedOn, answersId } as const;
  if (content.content !== null && content.name !== null) {
    if (!kind) throw new Invalid({ kind: "required" });
    const bytes = Buffer.from(content.content, "base64");
    const hash = createHash("sha256").update(bytes).digest("hex");
    // It was looked at when it came in.
    const file = { format: content.format as DocumentFormat, content: bytes, hash };
    const given = { ...from, name: content.name, category, kind, necessity, file };
    return keepFile(request, found, shelfOf(category), given, filed);
  }
  if (category === "LEARNING" && !aspect) throw new Invalid({ aspect: "required" });
  if (category === "ABSENCE" && !startedOn) throw new Invalid({ startedOn: "required" });
  const entity = recordClasses.find((one) => new one().category === category);
  if (!entity) throw new NotFound();
  const told = { ...from, caseId: found.id, authorId: request.viewer.id, text: content.note, necessity };
  await request.rows.add(
    Object.assign(new entity(), told, category === "LEARNING" ? { aspect } : {}, startedOn ? { startedOn } : {}),
  );
}
