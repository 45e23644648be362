import { controller } from "@zorgvuldig/schema/controller";
import { escaped } from "../escaped.js";
import type { Saying } from "./saying.js";

type Heard = { readonly title: string; readonly text: string };
/** What is said around the questions of any form. */
export type ToldTexts = {
  readonly kept: string;
  readonly discard: string;
  readonly start: { readonly call: string };
  readonly gone: Heard & { readonly again: string };
  readonly discarded: Heard;
  readonly busy: Heard & { readonly kept: string };
  readonly unread: Heard;
  readonly down: Heard;
};
type Telling = Saying<ToldTexts>;
type Rooted = Telling & { readonly root: string };

export const call = ({ start }: Pick<ToldTexts, "start">): string =>
  `<p>${escaped(start.call)} ${escaped(controller.phone)}.</p>`;
export const words = (title: string, text: string, more = ""): string =>
  `<h1>${escaped(title)}</h1>\n<p>${escaped(text)}</p>\n${more}`;

/** Until when the answers are kept, in the bureau's time. */
export const keptUntil = (endsAt: string, { texts, language, root }: Rooted): string => {
  const locale = language === "en" ? "en-GB" : "nl-NL";
  const time = new Date(endsAt).toLocaleTimeString(locale, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  });
  return `<p class="soft">${escaped(texts.kept.replace("%{time}", time))}</p>
<form method="post" action="${root}/stoppen"><p><button class="plain" type="submit">${escaped(texts.discard)}</button></p></form>`;
};

export const gone = ({ texts, root }: Rooted): string =>
  words(texts.gone.title, texts.gone.text, `<p><a class="button" href="${root}">${escaped(texts.gone.again)}</a></p>`);
export const discarded = ({ texts }: Telling): string => words(texts.discarded.title, texts.discarded.text);
export const busy = (minutes: number, isKept: boolean, { texts }: Telling): string => {
  const { title, text, kept } = texts.busy;
  return words(
    title,
    text.replace("%{minutes}", String(minutes)),
    `${isKept ? `<p>${escaped(kept)}</p>` : ""}${call(texts)}`,
  );
};
export const unread = ({ texts }: Telling): string => words(texts.unread.title, texts.unread.text);
export const down = ({ texts }: Telling): string => words(texts.down.title, texts.down.text, call(texts));
