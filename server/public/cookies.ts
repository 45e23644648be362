import { cookies } from "@zorgvuldig/schema/cookies";
import { glossary } from "@zorgvuldig/schema/glossary";
import { type CountedPage, isCountedPage, visitsTold } from "@zorgvuldig/schema/pages";
import { cookies as en } from "@zorgvuldig/schema/texts/en/cookies";
import { type CookieTexts, cookies as nl } from "@zorgvuldig/schema/texts/nl/cookies";
import type { House } from "../foundation/database/request.js";
import type { Language } from "../http/says.js";
import { atTheDoor } from "../staff/door.js";
import { escaped } from "./escaped.js";

const texts = { nl, en };

export const cookieTexts = (language: Language): CookieTexts => texts[language];

export type Visits = readonly { readonly page: CountedPage; readonly n: number }[];

/** How often each page was looked at in the days that are over. */
export async function visitsOf(house: House): Promise<Visits> {
  const rows = await atTheDoor(house, (door) =>
    door.query<{ page: string; n: string }>("select page, n from visits_told($1)", [visitsTold.days]),
  );
  return rows.flatMap(({ page, n }) => (isCountedPage(page) ? [{ page, n: Number(n) }] : []));
}

/** Few are told as few: how many fetched something by a link of their own on one of these days is nobody's business. */
const many = (n: number, said: CookieTexts, language: Language): string =>
  n < visitsTold.few
    ? said.few.replace("%{few}", String(visitsTold.few))
    : new Intl.NumberFormat(language === "en" ? "en-GB" : "nl-NL").format(n);

const visitTable = (visits: Visits, said: CookieTexts, language: Language): string => {
  if (visits.length === 0) return `<p>${escaped(said.none)}</p>`;
  const rows = visits.map(
    ({ page, n }) =>
      `<tr><th scope="row">${escaped(glossary.page[page][language])}</th><td>${escaped(many(n, said, language))}</td></tr>`,
  );
  return `<table>
<caption>${escaped(said.shown.replace("%{days}", String(visitsTold.days)))}</caption>
<thead><tr><th scope="col">${escaped(said.page)}</th><th scope="col">${escaped(said.times)}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
};

/** Which cookies there are, what is counted of visits, and what holds elsewhere (cookies/two, website/anonymous-counts). */
export function cookiesBody(language: Language, visits: Visits): string {
  const said = texts[language];
  const cookie = (which: keyof typeof cookies) => `<h2>${escaped(said[`${which}Title`])}</h2>
<dl>
<dt>${escaped(said.name)}</dt><dd><code>${cookies[which].name}</code></dd>
<dt>${escaped(said.purpose)}</dt><dd>${escaped(said[which])}</dd>
<dt>${escaped(said.when)}</dt><dd>${escaped(said[`${which}When`])}</dd>
<dt>${escaped(said.lasts)}</dt><dd>${escaped(said[`${which}Lasts`].replace("%{days}", String(cookies[which].days)))}</dd>
</dl>`;
  return `<h1>${escaped(said.title)}</h1>
<p>${escaped(said.intro)}</p>
${cookie("security")}
${cookie("language")}
<h2>${escaped(said.countedTitle)}</h2>
<p>${escaped(said.counted)}</p>
${visitTable(visits, said, language)}
<p>${escaped(said.shownTo)}</p>
<h2>${escaped(said.othersTitle)}</h2>
<p>${escaped(said.others)}</p>`;
}
