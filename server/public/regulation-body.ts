import {
  type Article,
  filledIn,
  knownRegulations,
  type RegulationVersion,
  regulationBefore,
  regulationDifferences,
  regulationOn,
  type Said,
} from "@zorgvuldig/schema/regulation";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import { asking as askingEn } from "@zorgvuldig/schema/texts/en/asking";
import { asking as askingNl } from "@zorgvuldig/schema/texts/nl/asking";
import type { Language } from "../http/says.js";
import { escaped } from "./escaped.js";
import { regulationTexts } from "./regulation-texts.js";

const askingTexts = { nl: askingNl, en: askingEn };

type Viewed = { readonly language: Language; readonly today: string };

/** A version that the bureau wrote may be in Dutch alone: that is what holds, and is then read in both languages. */
function said(piece: Said, language: Language): string {
  const own = piece[language];
  return own ? escaped(filledIn(own)) : `<span lang="nl">${escaped(filledIn(piece.nl))}</span>`;
}
const day = (iso: string, language: Language): string => escaped(spokenDay(iso, language));
const list = (pieces: readonly Said[], language: Language): string =>
  `<ul>\n${pieces.map((piece) => `<li>${said(piece, language)}</li>`).join("\n")}\n</ul>`;

const articleOf = ({ id, title, text, items }: Article, at: number, language: Language): string =>
  `<section aria-labelledby="${escaped(id)}">
<h2 id="${escaped(id)}">${at + 1}. ${said(title, language)}</h2>
${text.map((piece) => `<p>${said(piece, language)}</p>`).join("\n")}${items ? `\n${list(items, language)}` : ""}
</section>`;

/** Whether it holds now, held before or will hold. */
function standing({ version, validFrom }: RegulationVersion, { language, today }: Viewed): string {
  const { holds, held, will, toCurrent } = regulationTexts(language);
  if (version === regulationOn(today).version) return `<p>${escaped(holds)}</p>`;
  const next = knownRegulations()[knownRegulations().findIndex((one) => one.version === version) + 1];
  const text = validFrom > today ? will : held.replace("%{next}", spokenDay(next?.validFrom ?? today, language));
  return `<p class="told">${escaped(text.replace("%{day}", spokenDay(validFrom, language)))} <a href="/privacyreglement">${escaped(toCurrent)}</a></p>`;
}

const allVersions = ({ language, today }: Viewed): string => {
  const { versionsTitle, version: word, from, current } = regulationTexts(language);
  const now = regulationOn(today).version;
  const items = [...knownRegulations()]
    .reverse()
    .map(
      ({ version, validFrom }) =>
        `<li><a href="/privacyreglement/${version}">${escaped(word)} ${version}</a>, ${escaped(from.replace("%{day}", spokenDay(validFrom, language)))}${version === now ? ` (${escaped(current)})` : ""}</li>`,
    );
  return `<h2 id="versies">${escaped(versionsTitle)}</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
};

/** What differs from the version before it: who listens hears what went and what came. */
function differences(of: RegulationVersion, language: Language): string {
  const before = regulationBefore(of.version);
  if (!before) return "";
  const { differencesTitle, gone: went, added: came } = regulationTexts(language);
  const marked = (tag: "del" | "ins", word: string, pieces: readonly Said[]) =>
    pieces.map(
      (piece) => `<p><${tag}><span class="unseen">${escaped(word)}: </span>${said(piece, language)}</${tag}></p>`,
    );
  const parts = regulationDifferences(before, of).map(
    ({ article, gone, added }) =>
      `<h3>${said(article.title, language)}</h3>\n${[...marked("del", went, gone), ...marked("ins", came, added)].join("\n")}`,
  );
  return `<h2 id="verschil">${escaped(differencesTitle.replace("%{version}", before.version))}</h2>\n${parts.join("\n")}`;
}

/** One version of the regulation: since when, what changed, its articles, all versions, and how to have it on paper. */
export function regulationBody(of: RegulationVersion, viewed: Viewed): string {
  const { language } = viewed;
  const texts = regulationTexts(language);
  const before = regulationBefore(of.version);
  const contents = of.articles
    .map(({ id, title }) => `<li><a href="#${escaped(id)}">${said(title, language)}</a></li>`)
    .join("\n");
  return `<h1>${escaped(texts.title)}</h1>
<p>${escaped(texts.intro)}</p>
<p>${escaped(texts.version)} ${of.version}. ${escaped(texts.changed)} <time datetime="${of.validFrom}">${day(of.validFrom, language)}</time>.</p>
${standing(of, viewed)}
<section class="box" aria-labelledby="wijzigingen">
<h2 id="wijzigingen">${escaped(texts.changesTitle)}</h2>
${list(of.changes, language)}
${before ? `<p><a href="#verschil">${escaped(texts.showDifferences.replace("%{version}", before.version))}</a></p>\n` : ""}</section>
<nav class="contents" aria-labelledby="inhoudsopgave">
<h2 id="inhoudsopgave">${escaped(texts.contents)}</h2>
<ol>
${contents}
</ol>
</nav>
${of.articles.map((article, at) => articleOf(article, at, language)).join("\n")}
<div class="around">
${allVersions(viewed)}
<h2 id="op-papier">${escaped(texts.printTitle)}</h2>
<p>${escaped(filledIn(texts.print))}</p>
<p><a href="/privacyreglement/per-post">${escaped(askingTexts[language].steps.posting.title)}</a></p>
${differences(of, language)}
</div>`;
}
