import { type LetterLanguage, type LetterTemplate, letters } from "@zorgvuldig/schema/letters";
import { course } from "../case/course.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Request } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { type Addressee, type Held, onHoldLetter } from "./on-hold.js";

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const named = ["givenName", "namePrefix", "familyName", "withheld"] as const;

/** No more than what stands on it: of the other parent nothing. */
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked(...named, "authority", "street", "postcode", "city", "hiddenStreet", "hiddenPostcode", "hiddenCity"),
  [
    "case",
    new Map<string, Wanted | null>([
      ...asked("number", "stage", "intakeHeldOn", "agreedCallbackOn", "destroyOn", "referredTo", "withheld"),
      ["pupil", new Map(asked(...named))],
      [
        "letters",
        new Map<string, Wanted | null>([...asked("intakeHeldOn", "writtenOn"), ["guardian", new Map(asked("id"))]]),
      ],
    ]),
  ],
]);

type Pupil = Parameters<typeof onHoldLetter>[2] & Kept;
type Kept = { readonly withheld: readonly string[] };
type Posted = {
  readonly intakeHeldOn: string;
  readonly writtenOn: string;
  readonly guardian: { readonly id: string };
};
type Read = Addressee &
  Kept & { readonly case: Held & Kept & { readonly pupil: Pupil | null; readonly letters: readonly Posted[] } };

/**
 * What a letter to this parent says today, or said on the day that stands on it once it went, to be drawn when this request is committed and not before. Throws `Forbidden` to who may
 * not post it, `NotFound`, and the refusals of the letter.
 */
export async function readLetter(
  request: Request,
  { template, guardianId, language }: { template: LetterTemplate; guardianId: string; language: LetterLanguage },
): Promise<LetterText & { readonly name: string }> {
  request.started("readLetter", letters[template].activity);
  if (!course.postLetter.by.includes(request.role)) throw new Forbidden("letters");
  // What a row has follows from what was asked of it, here above.
  const read = (await request.look(Guardian, wanted, guardianId)) as Read | null;
  if (!read) throw new NotFound();
  const { pupil } = read.case;
  if ([read, read.case, pupil].some((row) => row && row.withheld.length > 0)) throw new Forbidden("letters");
  const posted = read.case.letters.find(
    ({ guardian, intakeHeldOn }) => guardian.id === guardianId && intakeHeldOn === read.case.intakeHeldOn,
  );
  const writtenOn = posted?.writtenOn ?? request.today;
  const letter = onHoldLetter(read, read.case, pupil, { language, writtenOn });
  return { ...letter, name: read.case.number };
}
