import { glossary } from "@zorgvuldig/schema/glossary";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import type { OwnForm, OwnLine } from "../consent/own-forms.js";
import { dayOf } from "../foundation/clock/calendar.js";
import { filled } from "../foundation/letter/filled.js";
import { escaped } from "./escaped.js";
import { askedWhy, back, call, hidden, locales, type Saying } from "./sign-parts.js";

/** The institution of a line as it is called on the form. */
export const institutionOf = ({ institution: { name, city } }: OwnLine): string =>
  [name, city].filter(Boolean).join(", ");

const spoken = (line: OwnLine, { said }: Saying) => ({
  institution: institutionOf(line),
  doing: said.lines.directions[line.direction],
});
const kindsOf = ({ categories }: OwnLine, { language }: Saying): string =>
  categories.map((one) => glossary.dataCategory[one][language].toLowerCase()).join(", ");

function one(form: OwnForm, line: OwnLine, saying: Saying): string {
  const { said, language } = saying;
  const values = spoken(line, saying);
  const more = `<span class="unseen">${escaped(filled(said.lines.withdrawNamed, values))}</span>`;
  const end = line.withdrawnAt
    ? `<p><strong>${escaped(filled(said.lines.withdrawn, { day: spokenDay(dayOf(line.withdrawnAt), locales[language]) }))}</strong></p>`
    : `<form method="post" autocomplete="off">${hidden(saying, "takeLineBack", form, line.id)}<p><button class="plain" type="submit">${escaped(said.lines.withdraw)}${more}</button></p></form>`;
  return `<li><p>${escaped(filled(said.lines.one, values))}<br><span class="soft">${escaped(kindsOf(line, saying))}</span></p>
${end}</li>`;
}

/** What somebody said yes to, each with its own way to take it back: nobody has to take back all to be rid of one (article 7(3) GDPR). */
export function allowed(form: OwnForm, saying: Saying): string {
  const { lines: said } = saying.said;
  const lines = form.lines.filter(({ categories }) => categories.length > 0);
  if (!form.mayWithdraw || form.document !== "AUTHORISATION") return "";
  const list = lines.map((line) => one(form, line, saying)).join("\n");
  return `<h3>${escaped(said.title)}</h3>
${lines.length > 0 ? `<ul class="files">${list}</ul>` : `<p>${escaped(said.none)}</p>`}`;
}

/** What taking back one line means, and the button that does it. */
export function toWithdrawLine(form: OwnForm, line: OwnLine, saying: Saying): string {
  const { said } = saying;
  return `${back(saying)}
<h1>${escaped(said.lines.ask)}</h1>
<p><strong>${escaped(filled(said.lines.one, spoken(line, saying)))}</strong><br><span class="soft">${escaped(kindsOf(line, saying))}</span></p>
<p>${escaped(said.lines.means)}</p>
${askedWhy(saying, hidden(saying, "withdrawLine", form, line.id))}
${call(said)}`;
}
