import { controller } from "@zorgvuldig/schema/controller";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import type { ApplyTexts } from "@zorgvuldig/schema/texts/nl/apply";
import type { Draft } from "../../person/application-draft.js";
import { answered, faultBox } from "../form/answered.js";
import type { Saying as Says } from "../form/saying.js";
import { call, words } from "../form/told.js";
import { escaped } from "../layout.js";
import { trap } from "./form.js";
import { asked } from "./steps.js";

type Saying = Says<ApplyTexts>;

/** Where the pages of an application begin. */
export const root = "/aanvraag";

const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
const noticeShown = ({ texts, today }: Saying): string =>
  texts.start.noticeVersion.replace("%{version}", regulationOn(today).version);

export const start = (saying: Saying): string => {
  const { texts } = saying;
  const { intro, youNeed, needs, notNow, leave, pupil, notice, hour, begin } = texts.start;
  return `<h1>${escaped(texts.title)}</h1>
<p>${escaped(intro)}</p>
<p>${escaped(youNeed)}</p>
${list(needs)}
<p><strong>${escaped(notNow)}</strong></p>
<p>${escaped(leave)}</p>
<p>${escaped(pupil)}</p>
<p><a href="/privacy">${escaped(notice)}</a>. ${escaped(noticeShown(saying))}</p>
<p class="soft">${escaped(hour)}</p>
<p><a class="button" href="${root}/wie">${escaped(begin)}</a></p>
${call(texts)}`;
};

/** Everything that was answered, each with the way back to its question. */
export const check = (draft: Draft, saying: Saying, fault?: string): string => {
  const { texts } = saying;
  const { title, hint } = texts.steps.check;
  return `${faultBox(fault, texts)}<h1>${escaped(title)}</h1>
<p>${escaped(hint)}</p>
${answered(asked(draft.answers), draft.answers, { ...saying, root })}
<p><a href="/privacy">${escaped(texts.start.notice)}</a>. ${escaped(noticeShown(saying))}</p>
<form method="post" action="${root}/versturen">
<input type="hidden" name="notice" value="${escaped(regulationOn(saying.today).version)}">
${trap(texts)}<p><button class="button" type="submit">${escaped(texts.send)}</button></p>
</form>`;
};

export const sent = (number: string, { texts }: Saying): string => {
  const { title, number: is, nextTitle, next, mail, back, hour } = texts.sent;
  return `<h1>${escaped(title)}</h1>
<p>${escaped(is)}<br><span class="number-given">${escaped(number)}</span></p>
<h2>${escaped(nextTitle)}</h2>
<ol>${next.map((line) => `<li>${escaped(line)}</li>`).join("")}</ol>
<p>${escaped(mail)}</p>
<p>${escaped(back)} ${escaped(controller.phone)}.</p>
<p class="soft">${escaped(hour)}</p>`;
};

export const stopped = (why: "leave" | "authority", { texts }: Saying): string =>
  words(texts.stop.title, texts.stop[why], call(texts));
