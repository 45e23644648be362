import { controller } from "@zorgvuldig/schema/controller";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import { accessibility as en } from "@zorgvuldig/schema/texts/en/accessibility";
import { type AccessibilityTexts, accessibility as nl } from "@zorgvuldig/schema/texts/nl/accessibility";
import type { Language } from "../http/says.js";
import { escaped } from "./escaped.js";

const texts = { nl, en };
/** The day on which somebody last weighed what is said here. */
const madeOn = "2026-11-27";

export const accessibilityTexts = (language: Language): AccessibilityTexts => texts[language];

/** How far the public pages can be used by everybody, what that was found out by, and where to go when they cannot. */
export function accessibilityBody(language: Language): string {
  const said = texts[language];
  const says = (key: keyof AccessibilityTexts) => escaped(said[key]);
  const list = (...keys: (keyof AccessibilityTexts)[]) =>
    `<ul>\n${keys.map((key) => `<li>${says(key)}</li>`).join("\n")}\n</ul>`;
  const problem = said.problem.replace("%{phone}", controller.phone).replace("%{email}", controller.email);
  return `<h1>${says("title")}</h1>
<p>${says("intro")}</p>
<h2>${says("statusTitle")}</h2>
<p>${says("status")}</p>
<h2>${says("testedTitle")}</h2>
${list("testedAxe", "testedScript", "testedKeyboard", "testedWidth")}
<h2>${says("notTestedTitle")}</h2>
${list("notTestedAudit", "notTestedPeople", "notTestedPdf")}
<h2>${says("problemTitle")}</h2>
<p>${escaped(problem)}</p>
<p>${escaped(said.made.replace("%{day}", spokenDay(madeOn, language)))}</p>`;
}
