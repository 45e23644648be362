import { createHash } from "node:crypto";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { spokenMoment } from "@zorgvuldig/schema/spoken";
import { signing as en } from "@zorgvuldig/schema/texts/en/signing";
import { signing as nl } from "@zorgvuldig/schema/texts/nl/signing";
import type { Moment } from "../foundation/clock/calendar.js";
import type { Block, LetterText } from "../foundation/letter/letter-text.js";

const texts = { nl, en };
const locales = { nl: "nl-NL", en: "en-GB" } as const;

type Signed = {
  /** As he typed it. */
  readonly name: string;
  readonly at: Moment;
  /** In the order of the form: of each line what was said of each thing that it asks. */
  readonly answers: readonly (readonly boolean[])[];
};

/**
 * The form with all that he said: what he read, his answers, his name, the instant and the way. What stands on it to be done by hand is not on it, nor where he lives:
 * more people read it than may know that.
 */
export function signedForm(letter: LetterText, { name, at, answers }: Signed): LetterText {
  const { language } = letter;
  const own = texts[language].signed;
  const given = [...answers];
  const end = letter.body.findIndex((block) => "blanks" in block);
  const body = letter.body.slice(0, end).map((block): Block => {
    if (!("choices" in block)) return block;
    const said = given.shift() ?? [];
    const [yes = "", no = ""] = block.answers;
    return { lines: block.choices.map(({ label }, at_) => ({ label, value: said[at_] ? yes : no })) };
  });
  const facts = [
    { label: own.name, value: name },
    { label: own.at, value: spokenMoment(at, locales[language]) },
    { label: own.how, value: own.way },
  ];
  return { ...letter, to: [name], hidden: [], greeting: "", body: [...body, { lines: facts }] };
}

/** As it is kept, and what it is known by. */
export function sealedForm(letter: LetterText): { text: string; hash: string } {
  const text = JSON.stringify(letter);
  return { text, hash: createHash("sha256").update(text).digest("hex") };
}

/** What was kept, to be drawn. Throws when it is not what the hash says. */
export function keptForm(text: string, hash: string | null): LetterText {
  if (createHash("sha256").update(text).digest("hex") !== hash) throw new Error("A signed form is not what was signed");
  return JSON.parse(text) as LetterText;
}

export const fileNameOf = (language: LetterLanguage, document: "AGREEMENT" | "AUTHORISATION"): string =>
  texts[language].files[document];
