import type { InvalidKey } from "@zorgvuldig/schema/texts/nl/invalid";
import { GraphQLError } from "graphql";
import { Day, Text } from "../../foundation/access/scalars.js";
import { type Language, textsIn } from "../../http/says.js";
import type { Answers } from "../../person/application-draft.js";
import { dayIn, type Field, type FormTexts, longestOf } from "./field.js";

/** What is wrong, by the name of the field, in the language of who filled it in. */
export type Faults = Readonly<Record<string, string>>;
type Judging = { readonly language: Language; readonly texts: Pick<FormTexts, "fault"> };

const typed = (answers: Answers, field: Field): string =>
  field.as === "day" ? dayIn(answers, field) : (answers[field.name] ?? "").trim();

/** Why a text or a day does not get in, if it does not. */
function refusedBy(scalar: typeof Text | typeof Day, value: string): InvalidKey | undefined {
  try {
    scalar.parseValue(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.extensions.key as InvalidKey;
  }
}

/** What is missing or no answer at all. */
export function missing(
  answers: Answers,
  fields: readonly Field[],
  { language, texts }: Judging,
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const field of fields) {
    const value = typed(answers, field);
    const key = refusedBy(Text, answers[field.name] ?? "");
    if (field.as === "choice" && !field.options?.has(value)) faults[field.name] = texts.fault.choice;
    else if (field.as === "day" && refusedBy(Day, value)) faults[field.name] = texts.fault.day;
    else if (key) faults[field.name] = textsIn(language).invalid[key];
    else if (value.length > longestOf(field))
      faults[field.name] = texts.fault.long.replace("%{most}", String(longestOf(field)));
    else if (value === "" && !field.isOptional) faults[field.name] = textsIn(language).invalid.required;
  }
  const ways = fields.filter(({ isOneOf }) => isOneOf);
  const [first] = ways;
  if (first && ways.every((field) => !typed(answers, field))) faults[first.name] = texts.fault.reach;
  return faults;
}
