import { controller } from "@zorgvuldig/schema/controller";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import type { RightsTexts } from "@zorgvuldig/schema/texts/nl/rights";
import type { Draft } from "../../person/application-draft.js";
import { trap } from "../apply/form.js";
import { escaped } from "../escaped.js";
import { answered, faultBox } from "../form/answered.js";
import type { Saying } from "../form/saying.js";
import { call } from "../form/told.js";
import { siteTexts } from "../frame.js";
import { asked } from "./steps.js";

type Telling = Saying<RightsTexts> & { readonly root: string };

const lines = (all: readonly string[]): string => all.map((line) => `<li>${escaped(line)}</li>`).join("");
const paragraphs = (...all: string[]): string => all.map((one) => `<p>${escaped(one)}</p>`).join("\n");
const { officer, authority } = controller;
const officerReached = ({ sent }: RightsTexts): string =>
  sent.officer.replace("%{phone}", officer.phone).replace("%{email}", officer.email);

/** Where else somebody can go with it: the authority, and the court (rights/complaint-to-ap). */
const remedies = ({ texts, language }: Telling): string => `<h2>${escaped(texts.sent.remedyTitle)}</h2>
<p>${escaped(texts.sent.authority)} <a href="${authority.page}" rel="noreferrer">${escaped(authority.name)}</a> (${escaped(siteTexts(language).outside)}).</p>
${paragraphs(texts.sent.court, officerReached(texts))}`;

export const start = (saying: Telling): string => {
  const { texts, root } = saying;
  const { intro, rightsTitle, how, age, consent, survey, notNow, hour, begin } = texts.start;
  return `<h1>${escaped(texts.title)}</h1>
<p>${escaped(intro)}</p>
<h2>${escaped(rightsTitle)}</h2>
<ul>${lines(Object.values(texts.kinds))}</ul>
${paragraphs(how, age, consent, survey)}
<p><strong>${escaped(notNow)}</strong></p>
<p class="soft">${escaped(hour)}</p>
<p><a class="button" href="${root}/recht">${escaped(begin)}</a></p>
${call(texts)}
${remedies(saying)}`;
};

/** Everything that was answered, each with the way back to its question. */
export const check = (draft: Draft, saying: Telling, fault?: string): string => {
  const { texts, root } = saying;
  const { title, hint } = texts.steps.check;
  return `${faultBox(fault, texts)}<h1>${escaped(title)}</h1>
<p>${escaped(hint)}</p>
${answered(asked(draft.answers), draft.answers, saying)}
<form method="post" action="${root}/versturen">
${trap(texts)}<p><button class="button" type="submit">${escaped(texts.send)}</button></p>
</form>`;
};

export const sentTitle = ({ answers }: Draft, { texts: { sent } }: Telling): string =>
  answers.isComplaint ? sent.complaintTitle : sent.title;

/** Until when is answered, what happens meanwhile, and where else he can go. The number of a complaint is the FG's alone. */
export const sent = (draft: Draft, saying: Telling): string => {
  const { texts, language } = saying;
  const { isComplaint, answerBy = "" } = draft.answers;
  const { number, answerBy: until, nextTitle, next, complaintNext, hour, complaintHour } = texts.sent;
  const named = isComplaint
    ? ""
    : `<p>${escaped(number)}<br><span class="number-given">${escaped(draft.number ?? "")}</span></p>\n`;
  return `<h1>${escaped(sentTitle(draft, saying))}</h1>
${named}<p><strong>${escaped(until.replace("%{day}", spokenDay(answerBy, language)))}</strong></p>
<h2>${escaped(nextTitle)}</h2>
<ol>${lines(isComplaint ? complaintNext : next)}</ol>
${remedies(saying)}
<p class="soft">${escaped(isComplaint ? complaintHour : hour)}</p>`;
};
