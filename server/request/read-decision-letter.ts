import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { DecisionState } from "@zorgvuldig/schema/requests";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import type { ChangeTold } from "./changes-told.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { daysOff } from "./day-off.js";
import { decisionLetter } from "./decision-letter.js";
import { mustStillBeEntitled } from "./entitled.js";
import type { AskedBy, DecidedOn, LetterFacts } from "./letter-facts.js";
import { RequestDecision } from "./request-decision.js";
import type { TransferTold } from "./transfer-told.js";

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const housed: Wanted = new Map(
  asked(
    ...["id", "givenName", "namePrefix", "familyName", "street", "postcode", "city"],
    ...["hiddenStreet", "hiddenPostcode", "hiddenCity", "withheld"],
  ),
);
const byName: Wanted = new Map(asked("id", "name", "withheld"));
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked("matter", "delay", "outcome", "ground", "state", "explanation", "withheld"),
  [
    "request",
    new Map<string, Wanted | null>([
      ...asked("id", "kind", "person", "personId", "askedBy", "requesterId", "askerName", "receivedOn", "dueStatutory"),
      ...asked("identityAskedOn", "identityConfirmedOn", "withheld"),
      ["changes", new Map(asked("target", "field", "measure", "ground", "droppedAt", "withheld"))],
      ["transfers", new Map(asked("name", "ending", "laidOn", "fetchedOn", "withheld"))],
      [
        "notices",
        new Map(
          ["disclosure", "informationRequest"].map((one) => [one, new Map([["institution", new Map(asked("name"))]])]),
        ),
      ],
      [
        "case",
        new Map<string, Wanted | null>([
          ...asked("number"),
          ["pupil", housed],
          ["guardians", housed],
          ["applicant", byName],
          ["professionals", byName],
        ]),
      ],
    ]),
  ],
]);

type Kept = { readonly withheld: readonly string[] };
type Seen = { readonly id: string; readonly personId: string | null; readonly requesterId: string | null };
type Persons = Pick<LetterFacts, "pupil" | "guardians" | "applicant" | "professionals">;
type Changed = readonly (ChangeTold & { readonly droppedAt: string | null })[];
type Received = { readonly institution: { readonly name: string } } | null;
type Notified = readonly { readonly disclosure: Received; readonly informationRequest: Received }[];
type Read = DecidedOn &
  Kept & { readonly state: DecisionState } & {
    readonly request: Omit<AskedBy, "subjectId" | "askerId"> &
      Seen &
      Kept & {
        readonly case: Persons & { readonly number: string };
        readonly changes: Changed;
        readonly notices: Notified;
        readonly transfers: readonly (TransferTold & Kept)[];
      };
  };

/**
 * The letter of a decision that was signed where it must be, as it would go today, to be drawn when this request is committed and not before: once it went, nothing but
 * its hash is left of it. Throws `Forbidden` to who may not send it, `NotFound`, and the refusals of the letter.
 */
export async function readDecisionLetter(
  request: Request,
  id: string,
  language: LetterLanguage,
): Promise<LetterText & { readonly name: string }> {
  request.started("readDecisionLetter", "RIGHTS");
  if (request.role !== "fg") throw new Forbidden("letters");
  // What a row has follows from what was asked of it, here above.
  const read = (await request.look(RequestDecision, wanted, id)) as Read | null;
  if (!read) throw new NotFound();
  if (read.state !== "DECIDED") throw new Refusal("oversight/fg", letterless[read.state]);
  const { case: of, changes, notices, transfers, ...about } = read.request;
  const received = notices.flatMap(({ disclosure, informationRequest }) => disclosure ?? informationRequest ?? []);
  const recipients = [...new Set(received.map(({ institution }) => institution.name))].sort();
  const persons = [of.pupil, ...of.guardians, of.applicant, ...of.professionals];
  if ([read, about, ...transfers, ...persons].some((row) => row && (row as Partial<Kept>).withheld?.length))
    throw new Forbidden("letters");
  if (read.outcome === "GRANTED" || read.outcome === "PARTLY")
    await mustStillBeEntitled(request, await request.rows.get(DataSubjectRequest, about.id));
  const asking = { ...about, subjectId: about.personId, askerId: about.requesterId };
  const writtenOn: Day = request.today;
  const letter = decisionLetter(
    {
      ...{ ...of, off: await daysOff(request), decision: read, request: asking, recipients, transfers },
      changes: changes.filter(({ droppedAt }) => !droppedAt),
    },
    { language, writtenOn },
  );
  return { ...letter, name: of.number };
}

/** Why there is no letter to read of a decision that is not on its way. */
export const letterless = {
  PROPOSED: "decision-unsigned",
  RETURNED: "decision-done",
  RECALLED: "decision-done",
  TOLD: "decision-done",
} as const;
