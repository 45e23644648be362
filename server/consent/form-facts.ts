import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { forms } from "@zorgvuldig/schema/texts/nl/forms";
import type { ConsentDocument, DataCategory, Direction, InstitutionKind } from "@zorgvuldig/schema/words";
import type { Day } from "../foundation/clock/calendar.js";
import type { Living, Named } from "../letter/frame.js";

/** One line of the authorisation as it is put to the family: `declined` is what was said no to, and was asked all the same. */
export type FormLine = {
  readonly direction: Direction;
  readonly categories: readonly DataCategory[];
  readonly declined: readonly DataCategory[];
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly relevance: string | null;
  readonly necessity: string | null;
  readonly institution: { readonly name: string; readonly kind: InstitutionKind; readonly city: string | null };
};
/** All that a form is made of. */
export type FormFacts = {
  readonly number: string;
  readonly document: ConsentDocument;
  readonly formVersion: string;
  readonly regulationVersion: string;
  readonly sentOn: Day;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly signer: Named & Living;
  readonly pupil: Named | null;
  readonly lines: readonly FormLine[];
};
/** What its parts are written with: the facts, and how one language says them. */
export type Said = {
  readonly facts: FormFacts;
  readonly language: LetterLanguage;
  readonly texts: typeof forms;
  readonly fill: (text: string) => string;
  readonly day: (day: Day) => string;
};
