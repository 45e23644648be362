import { controller } from "@zorgvuldig/schema/controller";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import type { ApplyTexts } from "@zorgvuldig/schema/texts/nl/apply";
import type { Answers, Draft } from "../../person/application-draft.js";
import { dayIn } from "../form/field.js";
import { escaped } from "../layout.js";
import { type Saying as Says, trap } from "./form.js";
import { asked, type Field, type Step } from "./steps.js";

type Saying = Says<ApplyTexts>;

/** Where the pages of an application begin. */
export const root = "/aanvraag";

const call = (texts: ApplyTexts): string => `<p>${escaped(texts.start.call)} ${escaped(controller.phone)}.</p>`;
const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
const words = (title: string, text: string, more = ""): string =>
  `<h1>${escaped(title)}</h1>\n<p>${escaped(text)}</p>\n${more}`;

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

/** Until when the answers are kept, in the bureau's time. */
export const keptUntil = (endsAt: string, { texts, language }: Saying): string => {
  const locale = language === "en" ? "en-GB" : "nl-NL";
  const time = new Date(endsAt).toLocaleTimeString(locale, {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Amsterdam",
  });
  return `<p class="soft">${escaped(texts.kept.replace("%{time}", time))}</p>
<form method="post" action="${root}/stoppen"><p><button class="plain" type="submit">${escaped(texts.discard)}</button></p></form>`;
};

function shown(field: Field, answers: Answers, { texts, language }: Saying): string {
  if (field.as === "day") return dayIn(answers, field) && spokenDay(dayIn(answers, field), language);
  const given = (answers[field.name] ?? "").trim();
  const option = field.options?.get(given);
  if (option) return typeof option === "string" ? texts[option] : option[language];
  return given;
}

/** What was answered to one question; where it asked one thing, the question says what it is. */
function answersTo(step: Step, answers: Answers, saying: Saying): string {
  const filled = step.fields(answers).filter((field) => shown(field, answers, saying));
  const value = (field: Field) => escaped(shown(field, answers, saying));
  const [only] = filled;
  if (only && step.fields(answers).length === 1) return `<p class="answer">${value(only)}</p>`;
  const rows = filled.map((field) => `<dt>${escaped(saying.texts.fields[field.text])}</dt><dd>${value(field)}</dd>`);
  return `<dl class="answers">${rows.join("")}</dl>`;
}

/** Everything that was answered, each with the way back to its question. */
export const check = (draft: Draft, saying: Saying, fault?: string): string => {
  const { texts } = saying;
  const parts = asked(draft.answers).map((step) => {
    const { title } = texts.steps[step.id];
    return `<h2>${escaped(title)}</h2>
${answersTo(step, draft.answers, saying)}
<p><a href="${root}/${step.slug}">${escaped(texts.change)}<span class="unseen">: ${escaped(title)}</span></a></p>`;
  });
  const { title, hint } = texts.steps.check;
  return `${fault ? `<div class="fault" role="alert" tabindex="-1" autofocus><h2>${escaped(texts.faultTitle)}</h2><p>${escaped(fault)}</p></div>\n` : ""}<h1>${escaped(title)}</h1>
<p>${escaped(hint)}</p>
${parts.join("\n")}
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
export const gone = ({ texts }: Saying): string =>
  words(texts.gone.title, texts.gone.text, `<p><a class="button" href="${root}">${escaped(texts.gone.again)}</a></p>`);
export const discarded = ({ texts }: Saying): string => words(texts.discarded.title, texts.discarded.text);
export const busy = (minutes: number, isKept: boolean, { texts }: Saying): string => {
  const { title, text, kept } = texts.busy;
  return words(
    title,
    text.replace("%{minutes}", String(minutes)),
    `${isKept ? `<p>${escaped(kept)}</p>` : ""}${call(texts)}`,
  );
};
export const unread = ({ texts }: Saying): string => words(texts.unread.title, texts.unread.text);
export const down = ({ texts }: Saying): string => words(texts.down.title, texts.down.text, call(texts));
