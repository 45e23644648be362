import { pupilAge } from "@zorgvuldig/schema/terms";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Pupil } from "../person/pupil.js";
import type { CaseRecord } from "./case-record.js";
import type { AddRecordInput } from "./record-inputs.js";
import { AbsenceRecord, HealthRecord, HomeRecord, LearningRecord } from "./records.js";

const classes = { learning: LearningRecord, absence: AbsenceRecord, health: HealthRecord, home: HomeRecord } as const;
const kinds = Object.keys(classes) as (keyof typeof classes)[];

/**
 * Takes down one thing about the pupil, with its source, its road and its need. The database holds the rest of the promise:
 * handling is lawful, and what comes from an institution is covered by a line on the day it was received.
 */
export async function addRecord(request: Request, input: AddRecordInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    pupils: input.absence ? rows.ofCase(Pupil, input.caseId) : undefined,
  };
  const found = await asked.case;
  found.must("addRecord", request.today);
  const [kind, ...more] = kinds.filter((one) => input[one]);
  const given = kind && input[kind];
  if (!kind || !given || more.length > 0) throw new Invalid({ category: "required" });
  mustBeDated(kind, given, request.today);
  const [pupil] = (await asked.pupils) ?? [];
  if (input.absence && pupil) mustBeOfSchoolAge(pupil, input.absence.startedOn);
  if ((given.source === "INSTITUTION") !== !!given.sourceInstitutionId)
    throw new Invalid({ [`${kind}.sourceInstitutionId`]: "source-institution" }, "origin/recorded");
  if ((kind === "health" || kind === "home") && !rows.holdsKey(found.id, "special"))
    throw new Refusal("security/limited-access", "needs-reveal", "category");
  const record: CaseRecord = Object.assign(new classes[kind](), given, {
    caseId: found.id,
    authorId: request.viewer.id,
  });
  await rows.add(record);
  rows.save(found);
}

function mustBeDated(
  kind: string,
  given: { receivedOn: string; startedOn?: string; endedOn?: string },
  today: string,
): void {
  if (given.receivedOn > today) throw new Invalid({ [`${kind}.receivedOn`]: "in-future" });
  if (given.startedOn && given.startedOn > today) throw new Invalid({ [`${kind}.startedOn`]: "in-future" });
  if (given.endedOn && given.endedOn > today) throw new Invalid({ [`${kind}.endedOn`]: "in-future" });
  if (given.startedOn && given.endedOn && given.endedOn < given.startedOn)
    throw new Invalid({ [`${kind}.endedOn`]: "before-start" }, "data/absence");
}

/** A pupil is absent from school only at an age at which he is a pupil (data/absence). */
function mustBeOfSchoolAge(pupil: Pupil, startedOn: string): void {
  if (pupil.ageOn(startedOn) < pupilAge.from) throw new Invalid({ "absence.startedOn": "age" }, "data/absence");
}
