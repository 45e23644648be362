import type { InformationState } from "@zorgvuldig/schema/information";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { DataCategory, Direction } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { type AskedFor, askLetter } from "./ask-letter.js";
import { InformationRequest } from "./information-request.js";

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked("categories", "purpose", "askedOn", "manner", "state", "withheld"),
  ["institution", new Map(asked("name", "street", "postcode", "city"))],
  [
    "case",
    new Map<string, Wanted | null>([
      ...asked("id", "number", "withheld"),
      ["pupil", new Map(asked("givenName", "namePrefix", "familyName", "birthOn", "withheld"))],
      [
        "consents",
        new Map<string, Wanted | null>([
          [
            "lines",
            new Map<string, Wanted | null>([
              ...asked("direction", "categories", "toOn", "isInForce"),
              ["institution", new Map(asked("id"))],
            ]),
          ],
        ]),
      ],
    ]),
  ],
]);

type Kept = { readonly withheld: readonly string[] };
type Line = {
  direction: Direction;
  categories: readonly DataCategory[];
  toOn: Day;
  isInForce: boolean;
  institution: { id: string };
};
type Read = Omit<AskedFor, "pupil" | "number" | "until" | "institution"> &
  Kept & {
    readonly manner: string;
    readonly state: InformationState;
    readonly institution: AskedFor["institution"] & { readonly id: string };
    readonly case: Kept & {
      readonly id: string;
      readonly number: string;
      readonly pupil: (AskedFor["pupil"] & Kept) | null;
      readonly consents: readonly { readonly lines: readonly Line[] }[];
    };
  };

/**
 * The letter of a request that is open, made anew each time, to be drawn when this request is committed and not before: nobody asks on paper what
 * he may not ask (any more). Throws `Forbidden` and `NotFound`.
 */
export async function readAskLetter(
  request: Request,
  id: string,
  language: LetterLanguage,
): Promise<LetterText & { readonly name: string }> {
  request.started("readAskLetter", "EXCHANGE");
  if (!course.askInformation.by.includes(request.role)) throw new Forbidden("letters");
  // What a row has follows from what was asked of it, here above.
  const read = (await request.look(InformationRequest, wanted, id)) as Read | null;
  if (read?.manner !== "LETTER" || !read.case.pupil) throw new NotFound();
  const { number, pupil, consents } = read.case;
  if ([read, read.case, pupil].some(({ withheld }) => withheld.length > 0)) throw new Forbidden("letters");
  if (read.state !== "OPEN") throw new Refusal("origin/third-parties-authorised", "information-ended");
  (await request.rows.get(Case, read.case.id)).must("askInformation", request.today);
  const lines = consents
    .flatMap((consent) => consent.lines)
    .filter((one) => one.isInForce && one.direction === "ASK" && one.institution.id === read.institution.id);
  if (read.categories.some((category) => !lines.some(({ categories }) => categories.includes(category))))
    throw new Refusal("origin/third-parties-authorised", "no-line-to-ask");
  const until = lines
    .map(({ toOn }) => toOn)
    .sort()
    .at(-1);
  return { ...askLetter({ ...read, number, pupil, until: until ?? null }, language), name: number };
}
