import { attachmentName } from "@zorgvuldig/schema/attachments";
import { controller } from "@zorgvuldig/schema/controller";
import { glossary } from "@zorgvuldig/schema/glossary";
import { spokenSize } from "@zorgvuldig/schema/spoken";
import type { ReceivedTexts } from "@zorgvuldig/schema/texts/nl/received";
import type { LinkFile } from "../disclosure/open-link.js";
import type { Language } from "../http/says.js";
import { escaped } from "./layout.js";

/** What a page says on which something is fetched by a link and a code. */
export type FetchTexts = Pick<
  ReceivedTexts,
  | ("title" | "intro" | "codeHelp" | "code" | "codeHint" | "open" | "careTitle" | "care" | "wrong" | "faultTitle")
  | ("sixDigits" | "tries" | "deadTitle" | "dead" | "downTitle" | "down")
>;
/** What every page says that a link leads to. */
export type LinkTexts = Pick<ReceivedTexts, "title" | "faultTitle" | "downTitle" | "down">;
type Words = Exclude<keyof FetchTexts, "tries">;
const careOf = (said: FetchTexts): string => `<h2>${escaped(said.careTitle)}</h2>
<p>${escaped(said.care)}</p>
<p>${escaped(said.wrong)} ${escaped(controller.phone)}.</p>`;

/** The one question of this page: the code. What is wrong with it is said above it, and beside it. */
export function asking(said: FetchTexts, fault?: string): string {
  const says = (key: Words) => escaped(said[key]);
  const summary = fault
    ? `<div class="fault" role="alert" tabindex="-1"><h2>${says("faultTitle")}</h2><p><a href="#code">${escaped(fault)}</a></p></div>\n`
    : "";
  return `${summary}<h1>${says("title")}</h1>
<p>${says("intro")}</p>
<p>${says("codeHelp")}</p>
<form method="post" autocomplete="off" novalidate>
<p><label for="code">${says("code")}</label></p>
${fault ? `<p id="code-fault" class="fault-text">${escaped(fault)}</p>\n` : ""}<p><input id="code" name="code" inputmode="numeric" pattern="[0-9]{6}" maxlength="7" autocomplete="one-time-code" required${fault ? ' aria-invalid="true" aria-describedby="code-fault code-hint"' : ' aria-describedby="code-hint"'}></p>
<p id="code-hint" class="soft">${says("codeHint")}</p>
<p><button class="button" type="submit">${says("open")}</button></p>
</form>
${careOf(said)}`;
}

/** What there is to fetch, one by one; the code goes along with each, so that each is judged by itself. */
export function fetching(
  said: ReceivedTexts,
  { code, files, language }: { code: string; files: readonly LinkFile[]; language: Language },
): string {
  const locale = language === "en" ? "en-GB" : "nl-NL";
  const one = (what: string, name: string, about: string) => `<li>
<form method="post" autocomplete="off">
<input type="hidden" name="code" value="${escaped(code)}">
<input type="hidden" name="what" value="${what}">
<p><strong>${escaped(name)}</strong><br><span class="soft">${escaped(about)}</span></p>
<p><button class="button" type="submit">${escaped(`${said.fetch}: ${name.toLowerCase()}`)}</button></p>
</form>
</li>`;
  const attached = files.map(({ kind, format, size }, at) =>
    one(
      String(at + 1),
      attachmentName(at + 1, language),
      `${glossary.documentKind[kind][language]}, ${glossary.documentFormat[format][language]}, ${spokenSize(size, locale)}`,
    ),
  );
  return `<h1>${escaped(said.fetchTitle)}</h1>
<p>${escaped(said.fetchHelp)}</p>
<ol class="files">
${[one(letter, said.letter, said.letterAbout), ...attached].join("\n")}
</ol>
${careOf(said)}`;
}
/** How the letter is asked for; an attachment is asked for by its number. */
export const letter = "letter";

export const dead = (said: FetchTexts): string =>
  `<h1>${escaped(said.deadTitle)}</h1>\n<p>${escaped(said.dead)}</p>\n<p>${escaped(said.wrong)} ${escaped(controller.phone)}.</p>`;

export const down = (said: LinkTexts): string => `<h1>${escaped(said.downTitle)}</h1>\n<p>${escaped(said.down)}</p>`;

export const triesLeft = (said: FetchTexts, tries: number): string =>
  said.tries[tries === 1 ? "one" : "more"].replace("%{tries}", String(tries));
