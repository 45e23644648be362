import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { forms as en } from "@zorgvuldig/schema/texts/en/forms";
import { forms as nl } from "@zorgvuldig/schema/texts/nl/forms";
import type { PersonKind } from "@zorgvuldig/schema/words";
import { course } from "../case/course.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Request } from "../foundation/database/request.js";
import { canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { formsAsSent } from "./form.js";
import type { FormFacts, FormLine } from "./form-facts.js";
import { Signature } from "./signature.js";

const files = { nl: nl.files, en: en.files };
const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const names = ["givenName", "namePrefix", "familyName", "withheld"] as const;
const home = ["street", "postcode", "city", "hiddenStreet", "hiddenPostcode", "hiddenCity"] as const;
const shaped = (entries: [string, Wanted | null][]): Wanted => new Map(entries);

/** Of who signs where he lives, of the pupil his name, and of nobody else anything. */
const wanted: Wanted = shaped([
  ...asked("signer", "formHash", "withheld"),
  ["guardian", shaped(asked(...names, ...home))],
  [
    "consent",
    shaped([
      ...asked("document", "formVersion", "regulationVersion", "sentOn", "fromOn", "toOn", "withheld"),
      [
        "lines",
        shaped([
          ...asked("direction", "categories", "declined", "fromOn", "toOn", "relevance", "necessity", "withheld"),
          ["institution", shaped(asked("name", "kind", "city"))],
        ]),
      ],
      ["case", shaped([...asked("number"), ["pupil", shaped(asked(...names, ...home))]])],
    ]),
  ],
]);

type Kept = { readonly withheld: readonly string[] };
type Person = FormFacts["signer"] & Kept;
type Read = Kept & {
  readonly signer: PersonKind;
  readonly formHash: string | null;
  readonly guardian: Person | null;
  readonly consent: Omit<FormFacts, "number" | "signer" | "pupil" | "lines"> &
    Kept & {
      readonly lines: readonly (FormLine & Kept)[];
      readonly case: { readonly number: string; readonly pupil: Person | null };
    };
};

/**
 * The form that this person was sent, to be drawn when this request is committed and not before. Throws `Forbidden` to who may not
 * send it, `NotFound`, and the refusals of a form that cannot be made as it was.
 */
export async function readForm(
  request: Request,
  { signatureId, language }: { signatureId: string; language: LetterLanguage },
): Promise<{ letter: LetterText; hash: string; name: string }> {
  request.started("readForm", "INTAKE");
  if (!course.sendForms.by.includes(request.role)) throw new Forbidden("forms");
  // What a row has follows from what was asked of it, here above.
  const read = (await request.look(Signature, wanted, signatureId)) as Read | null;
  if (!read) throw new NotFound();
  const { case: found, lines, ...consent } = read.consent;
  const { pupil, number } = found;
  const signer = read.signer === "PUPIL" ? pupil : read.guardian;
  if (!signer) throw new NotFound();
  if ([read, signer, pupil, consent, ...lines].some((row) => row && row.withheld.length > 0))
    throw new Forbidden("forms");
  const letter = formsAsSent({ ...consent, number, signer, pupil, lines }, read.formHash)[language];
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return { letter, hash: read.formHash ?? "", name: `${number}-${files[language][consent.document]}` };
}
