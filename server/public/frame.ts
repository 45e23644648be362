import { controller } from "@zorgvuldig/schema/controller";
import { site as en } from "@zorgvuldig/schema/texts/en/site";
import { site as nl } from "@zorgvuldig/schema/texts/nl/site";
import type { Language } from "../http/says.js";
import { escaped } from "./escaped.js";

const texts = { nl, en };

export const siteTexts = (language: Language) => texts[language];

type Place = { readonly language: Language; readonly path: string };

/** Where the pages stand that are led to from every other one. */
const places = {
  home: "/",
  privacy: "/privacy",
  regulation: "/privacyreglement",
  cookies: "/cookies",
  accessibility: "/toegankelijkheid",
  contact: "/contact",
} as const;

/** The links of a menu; who is there already hears so. */
const items = (names: readonly (keyof typeof places)[], { language, path }: Place): string =>
  names
    .map((name) => {
      const current = places[name] === path ? ' aria-current="page"' : "";
      return `<li><a href="${places[name]}"${current}>${escaped(texts[language][name])}</a></li>`;
    })
    .join("\n");

/** The language is changed without a script: a form that is sent to the house, and comes back to the page that it stands on. */
const languageSwitch = ({ language, path }: Place): string => {
  const other = language === "nl" ? "en" : "nl";
  const said = texts[language];
  return `<form class="switch" method="post" action="/language" aria-label="${escaped(said.switch)}">
<input type="hidden" name="back" value="${escaped(path)}">
<button name="language" value="${other}" lang="${other}">${escaped(said.other)}</button>
</form>`;
};

/** What stands above every public page. */
export const head = (place: Place): string => {
  const said = texts[place.language];
  const [bureau] = controller.names;
  return `<a class="skip" href="#inhoud">${escaped(said.skip)}</a>
<header>
<div class="bar">
<a class="brand" href="/">${escaped(bureau)}</a>
${languageSwitch(place)}
</div>
<nav aria-label="${escaped(said.menu)}"><ul>
${items(["home", "privacy", "regulation", "contact"], place)}
</ul></nav>
</header>`;
};

/** What stands below it: who answers for the page, and where to read on. `by`: how those who do are introduced. */
export const foot = (by: string, place: Place): string => {
  const said = texts[place.language];
  return `<footer>
<p>${escaped(by)} ${escaped(controller.names.join(", "))}</p>
<nav aria-label="${escaped(said.foot)}"><ul>
${items(["privacy", "regulation", "cookies", "accessibility", "contact"], place)}
</ul></nav>
</footer>`;
};
