import { controller } from "@zorgvuldig/schema/controller";
import type { Language } from "../http/says.js";
import { escaped } from "./escaped.js";
import { siteTexts } from "./frame.js";

/** How to reach the bureau, its officer and the authority, from the one place where that stands (contact/one-place). */
export function contactBody(language: Language): string {
  const said = siteTexts(language);
  const { names, email, phone, postal, officer, authority } = controller;
  const fact = (term: string, value: string) => `<dt>${escaped(term)}</dt>\n<dd>${value}</dd>`;
  const mail = (address: string) => `<a href="mailto:${escaped(address)}">${escaped(address)}</a>`;
  return `<h1>${escaped(said.contactTitle)}</h1>
<p>${escaped(said.contactIntro)}</p>
<h2>${escaped(names.join(", "))}</h2>
<dl>
${[fact(said.email, mail(email)), fact(said.phone, escaped(phone)), fact(said.post, escaped(postal))].join("\n")}
</dl>
<h2>${escaped(said.officerTitle)}</h2>
<p>${escaped(said.officerIntro)}</p>
<dl>
${[fact(said.email, mail(officer.email)), fact(said.phone, escaped(officer.phone))].join("\n")}
</dl>
<p>${escaped(said.authorityIntro)} <a href="${authority.page}" rel="noreferrer">${escaped(authority.name)}</a> (${escaped(said.outside)}).</p>`;
}
