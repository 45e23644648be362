import { spokenDay } from "@zorgvuldig/schema/spoken";
import type { Answers } from "../../person/application-draft.js";
import { escaped } from "../escaped.js";
import { dayIn, type Field, type FormTexts } from "./field.js";
import type { Saying } from "./saying.js";
import type { Step } from "./visit.js";

type Telling = Saying<FormTexts & { readonly change: string }> & { readonly root: string };

function shown(field: Field, answers: Answers, { texts, language }: Telling): string {
  if (field.as === "day") return dayIn(answers, field) && spokenDay(dayIn(answers, field), language);
  const given = (answers[field.name] ?? "").trim();
  const option = field.options?.get(given);
  if (option) return typeof option === "string" ? texts[option] : option[language];
  return given;
}

/** What was answered to one question; where it asked one thing, the question says what it is. */
function answersTo(step: Step, answers: Answers, saying: Telling): string {
  const filled = step.fields(answers).filter((field) => shown(field, answers, saying));
  const value = (field: Field) => escaped(shown(field, answers, saying));
  const [only] = filled;
  if (only && step.fields(answers).length === 1) return `<p class="answer">${value(only)}</p>`;
  const rows = filled.map(
    (field) => `<dt>${escaped(saying.texts.fields[field.text] ?? "")}</dt><dd>${value(field)}</dd>`,
  );
  return `<dl class="answers">${rows.join("")}</dl>`;
}

/** Everything that was answered, each with the way back to its question. */
export const answered = (asked: readonly Step[], answers: Answers, saying: Telling): string =>
  asked
    .map((step) => {
      const { texts, root } = saying;
      const title = texts.steps[step.id]?.title ?? "";
      return `<h2>${escaped(title)}</h2>
${answersTo(step, answers, saying)}
<p><a href="${root}/${step.slug}">${escaped(texts.change)}<span class="unseen">: ${escaped(title)}</span></a></p>`;
    })
    .join("\n");

/** What is wrong with all of it together. */
export const faultBox = (fault: string | undefined, { faultTitle }: Pick<FormTexts, "faultTitle">): string =>
  fault
    ? `<div class="fault" role="alert" tabindex="-1" autofocus><h2>${escaped(faultTitle)}</h2><p>${escaped(fault)}</p></div>\n`
    : "";
