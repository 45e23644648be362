import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { spokenMoment } from "@zorgvuldig/schema/spoken";
import { shared as en } from "@zorgvuldig/schema/texts/en/shared";
import { shared as nl } from "@zorgvuldig/schema/texts/nl/shared";
import type { Request } from "../foundation/database/request.js";
import type { Stamp } from "../foundation/letter/letter-text.js";

const texts = { nl: { said: nl, locale: "nl" }, en: { said: en, locale: "en-GB" } } as const;

/** On the paper of what does not go: that it does not, and who had it made when. */
export function stampOf(is: "example" | "withdrawn", { viewer, now }: Request, language: LetterLanguage): Stamp {
  const { said, locale } = texts[language];
  const made = said.stamp.made.replace("%{name}", () => viewer.name).replace("%{moment}", spokenMoment(now, locale));
  return { says: said.stamp[is], made };
}
