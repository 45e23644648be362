import { controller } from "@zorgvuldig/schema/controller";
import { glossary } from "@zorgvuldig/schema/glossary";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import type { NoticeTexts } from "@zorgvuldig/schema/texts/nl/notice";
import type { Language } from "../http/says.js";
import { siteTexts } from "./frame.js";
import { escaped } from "./layout.js";

const shownTerms = ["DECLINED", "ON_HOLD", "HANDLED", "HANDLED_COMPLAINT"] as const;

/** The notice of Article 13 that an applicant is shown; its version is kept with the application (application/personal-data). */
export function noticeBody(texts: NoticeTexts, language: Language, today: string): string {
  const { version, validFrom } = regulationOn(today);
  const { names, email, phone, postal, officer, authority } = controller;
  const said = (key: keyof NoticeTexts) => escaped(texts[key]);
  const part = (title: keyof NoticeTexts, body: string) => `<h2>${said(title)}</h2>\n${body}`;
  const mail = (address: string) => `<a href="mailto:${address}">${escaped(address)}</a>`;
  return [
    `<h1>${said("title")}</h1>`,
    `<p>${said("version")}: ${version}. ${said("since")}: <time datetime="${validFrom}">${spokenDay(validFrom, language)}</time>. <a href="/privacyreglement">${said("whole")}</a></p>`,
    part("whoTitle", `<p>${said("who")}</p>\n<ul>${names.map((name) => `<li>${escaped(name)}</li>`).join("")}</ul>`),
    part("whatTitle", `<p>${said("what")}</p>`),
    part("sharingTitle", `<p>${said("sharing")}</p>`),
    part(
      "keepingTitle",
      `<p>${said("keeping")}</p>\n<ul>${shownTerms.map((code) => `<li>${escaped(glossary.term[code][language])}</li>`).join("")}</ul>`,
    ),
    part("rightsTitle", `<p>${said("rights")}</p>`),
    part(
      "contactTitle",
      `<p>${said("contact")} ${mail(email)}, ${escaped(phone)}, ${escaped(postal)}.</p>
<p>${said("officer")} ${mail(officer.email)}, ${escaped(officer.phone)}.</p>
<p>${said("authority")} <a href="${authority.page}" rel="noreferrer">${escaped(authority.name)}</a> (${escaped(siteTexts(language).outside)}).</p>`,
    ),
    `<p><a href="/">${said("home")}</a></p>`,
  ].join("\n");
}
