import type { SharedFact } from "@zorgvuldig/schema/disclosures";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { listOf, recordCategories, type Shareable, sharedParts } from "@zorgvuldig/schema/shared";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Request } from "../foundation/database/request.js";
import type { LetterText, Stamp } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { attachmentsToShare, categoriesOf, mustBeAllowed } from "./judging.js";
import { stampOf } from "./stamp.js";
import { letterOf, mustBePrintable } from "./written.js";

const fields = (...names: string[]): [string, Wanted | null][] => names.map((name) => [name, null]);
const part = (name: string, ...names: string[]): [string, Wanted | null] => [name, new Map(fields("id", ...names))];
const record = ["text", "statement", "source", "receivedOn"] as const;
const document = ["category", "kind", "format", "source", "receivedOn", "contentHash"] as const;
const named = ["givenName", "namePrefix", "familyName"] as const;

/** No more than what can stand in it. */
const wanted: Wanted = new Map<string, Wanted | null>([
  ...fields("number"),
  part("pupil", ...named, "birthOn", "gender", "street", "postcode", "city"),
  part("guardians", ...named, "authority", "phone", "email"),
  [
    "consents",
    new Map([
      part("lines", "isInForce"),
      [
        "signatures",
        new Map<string, Wanted | null>([
          ...fields("id", "signer", "signedOn", "withdrawnAt", "invalidatedAt"),
          part("guardian"),
        ]),
      ],
    ]),
  ],
  part("learning", ...record, "aspect"),
  part("absence", ...record, "startedOn", "endedOn"),
  part("health", ...record),
  part("home", ...record),
  ...["documents", "sensitiveDocuments"].map((list): [string, Wanted | null] => [
    list,
    new Map([...fields("id", ...document), part("replaces")]),
  ]),
]);

export type SharingAsked = {
  readonly caseId: string;
  readonly institutionId: string;
  readonly attention: string | null;
  readonly language: LetterLanguage;
  readonly facts: readonly SharedFact[];
  readonly recordIds: readonly string[];
  readonly documentIds: readonly string[];
};

/**
 * The very letter that would go, to be drawn when this request is committed, as an example. Throws what would be thrown if it went: also what is only
 * looked at can be printed and posted. Throws `Forbidden` to who may not share, and `NotFound`.
 */
export async function readSharing(
  request: Request,
  { caseId, institutionId, ...asked }: SharingAsked,
): Promise<LetterText & { readonly name: string; readonly stamp: Stamp }> {
  request.started("readSharing", "EXCHANGE", caseId);
  if (!course.discloseRecords.by.includes(request.role)) throw new Forbidden("disclosures");
  const { rows } = request;
  const asking = {
    case: rows.get(Case, caseId),
    institution: rows.get(Institution, institutionId),
    lines: rows.ofCase(AuthorisationLine, caseId),
  };
  (await asking.case).must("discloseRecords", request.today);
  const [to, lines, read] = await Promise.all([
    asking.institution,
    asking.lines,
    // What a row has follows from what was asked of it, here above.
    request.look(Case, wanted, caseId) as Promise<Shareable | null>,
  ]);
  if (!read) throw new NotFound();
  const records = recordCategories.flatMap((category) =>
    (read[listOf[category]] ?? []).map(({ id }) => ({ id, category })),
  );
  const documents = [read.documents ?? [], read.sensitiveDocuments ?? []].flat();
  mustBeAllowed(lines, institutionId, categoriesOf({ records, documents }, asked));
  attachmentsToShare(read, asked.documentIds);
  const told = { ...asked, writtenOn: request.today };
  const number = read.number ?? "";
  const written = { to, number, told, parts: sharedParts(read, told) };
  const letter = letterOf(written);
  mustBePrintable(letter);
  return { ...letter, name: number, stamp: stampOf("example", request, told.language) };
}
