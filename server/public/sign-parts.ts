import { controller } from "@zorgvuldig/schema/controller";
import type { SigningTexts } from "@zorgvuldig/schema/texts/nl/signing";
import type { OwnForm } from "../consent/own-forms.js";
import type { Language } from "../http/says.js";
import { escaped } from "./escaped.js";

export type Saying = { readonly said: SigningTexts; readonly language: Language; readonly code: string };

export const locales = { nl: "nl-NL", en: "en-GB" } as const;
export const call = (said: SigningTexts): string => `<p>${escaped(said.wrong)} ${escaped(controller.phone)}.</p>`;

const field = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${escaped(value)}">`;

/** What goes along with each step: the code, so that each is judged by itself, what is to be done, and with what. */
export const hidden = ({ code }: Saying, what: string, form: OwnForm, line = ""): string =>
  [
    field("code", code),
    field("what", what),
    field("signature", form.signature.id),
    ...(line ? [field("line", line)] : []),
  ].join("");

/** One thing to do, by itself. */
export const button = (saying: Saying, what: string, form: OwnForm, label: string, isMain = false): string =>
  `<form method="post" autocomplete="off">${hidden(saying, what, form)}<p><button class="${isMain ? "button" : "plain"}" type="submit">${escaped(label)}</button></p></form>`;

export const back = ({ said, code }: Saying): string =>
  `<form method="post" autocomplete="off">${field("code", code)}<p><button class="plain" type="submit">${escaped(said.back)}</button></p></form>`;

/** That it costs nothing, where somebody may say why, and the button that takes back what `fields` say. */
export const askedWhy = ({ said }: Saying, fields: string): string => `<p>${escaped(said.withdrawFree)}</p>
<form method="post" autocomplete="off">
${fields}
<p><label for="reason">${escaped(said.reasonLabel)}</label></p>
<p><textarea id="reason" name="reason" rows="3" maxlength="500"></textarea></p>
<p><button class="button" type="submit">${escaped(said.withdrawNow)}</button></p>
</form>`;
