import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { spokenMoment } from "@zorgvuldig/schema/spoken";
import { signLetter as en } from "@zorgvuldig/schema/texts/en/sign-letter";
import { signLetter as nl } from "@zorgvuldig/schema/texts/nl/sign-letter";
import { course } from "../case/course.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import { hasCome, type Moment } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { canBePrinted, type LetterText } from "../foundation/letter/letter-text.js";
import { tokenOf } from "../foundation/mail/link-token.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import {
  addressOf,
  dayIn,
  filler,
  type Living,
  type Named,
  nameOf,
  rightsIn,
  saidIn,
  senderIn,
} from "../letter/frame.js";
import { SignLink } from "./sign-link.js";

const texts = { nl, en };
const locales = { nl: "nl-NL", en: "en-GB" } as const;
const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const person = new Map(
  asked(
    ...["givenName", "namePrefix", "familyName", "street", "postcode", "city"],
    ...["hiddenStreet", "hiddenPostcode", "hiddenCity", "withheld"],
  ),
);
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked("isPosted", "endsAt", "endedAt", "withheld"),
  ["guardian", person],
  ["case", new Map<string, Wanted | null>([...asked("number"), ["pupil", person]])],
]);
type Person = Named & Living & { readonly withheld: readonly string[] };
type Read = {
  readonly isPosted: boolean;
  readonly endsAt: Moment;
  readonly endedAt: Moment | null;
  readonly guardian: Person | null;
  readonly case: { readonly number: string; readonly pupil: Person | null };
};
type Asked = {
  readonly linkId: string;
  readonly code: string;
  readonly language: LetterLanguage;
  readonly site: string;
};

/**
 * The letter that brings somebody his link and its code, to be drawn when this request is committed and not before. The code comes from who made it: it lies nowhere.
 * Throws `Forbidden` to who may send none, `NotFound` for a link that is mailed, and the refusals of a letter that cannot be made.
 */
export async function readSignLetter(
  request: Request,
  { linkId, code, language, site }: Asked,
): Promise<{ letter: LetterText; name: string }> {
  request.started("readSignLetter", "INTAKE");
  if (!course.sendSignLink.by.includes(request.role)) throw new Forbidden("letters");
  // What a row has follows from what was asked of it, here above.
  const read = (await request.look(SignLink, wanted, linkId)) as Read | null;
  if (!read?.isPosted) throw new NotFound();
  if (read.endedAt !== null || hasCome(read.endsAt, request.now))
    throw new Refusal("consent/in-writing", "sign-link-over");
  const to = read.guardian ?? read.case.pupil;
  if (!to) throw new NotFound();
  if (to.withheld.length > 0) throw new Forbidden("letters");
  const { own, said } = { own: texts[language], said: saidIn(language) };
  const { number } = read.case;
  const fill = filler(language, { name: nameOf(to), number });
  const { open, hidden } = addressOf(to);
  const letter: LetterText = {
    language,
    writtenOn: request.today,
    to: [nameOf(to), ...open],
    hidden,
    sender: senderIn(language, fill),
    about: [
      { label: said.date, value: dayIn(language, request.today) },
      { label: said.number, value: number },
    ],
    subject: own.subject,
    greeting: fill(said.greeting),
    body: [
      { text: fill(own.intro) },
      {
        facts: [
          { label: own.where, value: new URL(`/ondertekenen/${tokenOf(request.rows.vault, linkId)}`, site).href },
          { label: own.code, value: `${code.slice(0, 3)} ${code.slice(3)}` },
          { label: own.until, value: spokenMoment(read.endsAt, locales[language]) },
        ],
      },
      { text: fill(own.free) },
      ...rightsIn(language, fill),
    ],
    regards: said.regards,
    foot: { left: number, page: said.page, code: said.code },
  };
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
  return { letter, name: `${number}-${own.file}` };
}
