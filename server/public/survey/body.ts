import { controller } from "@zorgvuldig/schema/controller";
import { glossary } from "@zorgvuldig/schema/glossary";
import { type SurveyAnswers, type SurveyQuestion, surveyChoices, surveyQuestions } from "@zorgvuldig/schema/survey";
import type { SurveyTexts } from "@zorgvuldig/schema/texts/nl/survey";
import type { Language } from "../../http/says.js";
import { escaped } from "../escaped.js";

type Asked = { readonly answers?: SurveyAnswers; readonly fault?: string; readonly isExample?: boolean };

/** One question; a browser goes through its answers with the arrow keys. */
function question(id: SurveyQuestion, at: number, language: Language, answers: SurveyAnswers): string {
  const choices = surveyChoices.map((choice) => {
    const mark = answers[id] === choice ? " checked" : "";
    return `<p class="choice"><input type="radio" id="${id}-${choice}" name="${id}" value="${choice}"${mark}> <label for="${id}-${choice}">${escaped(glossary.surveyChoice[choice][language])}</label></p>`;
  });
  return `<fieldset id="${id}" tabindex="-1"><legend>${at + 1}. ${escaped(glossary.surveyQuestion[id][language])}</legend>
${choices.join("\n")}
</fieldset>`;
}

/** All questions on one page, because nothing may be kept from one page to the next. */
export function asking(said: SurveyTexts, language: Language, { answers = {}, fault, isExample }: Asked = {}): string {
  const summary = fault
    ? `<div class="fault" role="alert" tabindex="-1"><h2>${escaped(said.faultTitle)}</h2><p><a href="#${surveyQuestions[0]}">${escaped(fault)}</a></p></div>\n`
    : "";
  const questions = surveyQuestions.map((id, at) => question(id, at, language, answers)).join("\n");
  const send = isExample
    ? `<p><strong>${escaped(said.example)}</strong></p>`
    : `<p><button class="button" type="submit">${escaped(said.send)}</button></p>`;
  return `${summary}<h1>${escaped(said.title)}</h1>
${isExample ? `<p><strong>${escaped(said.example)}</strong></p>\n` : ""}<p>${escaped(said.intro)}</p>
<p>${escaped(said.anonymous)}</p>
<p class="soft">${escaped(said.purpose)}</p>
<form method="post" autocomplete="off" novalidate>
${questions}
${send}
</form>`;
}

/** A page that says one thing. */
export const told = (title: string, text: string): string => `<h1>${escaped(title)}</h1>\n<p>${escaped(text)}</p>`;

export const refusing = (said: SurveyTexts): string => `${told(said.outTitle, said.out)}
<form method="post">
<p><button class="button" type="submit">${escaped(said.outButton)}</button></p>
</form>`;

export const reach = (): string =>
  `<p><a href="mailto:${escaped(controller.email)}">${escaped(controller.email)}</a>, ${escaped(controller.phone)}</p>`;
