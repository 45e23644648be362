import { controller } from "@zorgvuldig/schema/controller";
import { glossary } from "@zorgvuldig/schema/glossary";
import { type ActivityVersion, type Kept, latestOf, nextFrom, placeOf, versionsOf } from "@zorgvuldig/schema/register";
import { spokenDay } from "@zorgvuldig/schema/spoken";
import type { RegisterTexts } from "@zorgvuldig/schema/texts/nl/register";
import { type Activity, activities } from "@zorgvuldig/schema/words";
import type { Language } from "../http/says.js";
import { escaped } from "./layout.js";

type Told = { readonly said: RegisterTexts; readonly language: Language };

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
const fact = (label: string, value: string): string => `<dt>${escaped(label)}</dt><dd>${value}</dd>`;

const keptAs = (kept: Kept, language: Language): string => {
  const kinds = kept.kinds.map((kind) => glossary.kind[kind][language]).join(", ");
  const until = "until" in kept ? [kept.until[language]] : kept.terms.map((code) => glossary.term[code][language]);
  return `<li>${escaped(kinds)}${list(until)}</li>`;
};

/** One version of an activity, with all that article 30(1) GDPR asks for. */
function entry(activity: Activity, version: ActivityVersion, { said, language }: Told): string {
  const word = (one: { nl: string; en: string }) => one[language];
  const { officer, names } = controller;
  const bases = [...version.legalBases, ...(version.specialBasis ? [version.specialBasis] : [])];
  const restsOnConsent = version.legalBases.includes("A6-1-a");
  const until = nextFrom(activity, version.version);
  const since = said.version
    .replace("%{version}", String(version.version))
    .replace("%{day}", spokenDay(version.validFrom, language));
  return `<p class="soft">${escaped(since)}${until ? `. ${escaped(said.until.replace("%{day}", spokenDay(until, language)))}` : ""}</p>
<dl>
${fact(said.purpose, `<p>${escaped(word(version.purpose))}</p>`)}
${fact(said.basis, list(bases.map((basis) => word(glossary.legalBasis[basis]))) + (restsOnConsent ? `<p>${escaped(said.stops)}</p>` : ""))}
${fact(said.subjects, list(version.subjects.map((one) => word(glossary.subjectKind[one]))))}
${fact(said.data, `<ul>${version.data.map((kept) => keptAs(kept, language)).join("")}</ul>`)}
${fact(said.processing, `<p>${escaped(version.processing.map((one) => word(glossary.processing[one])).join(", "))}</p>`)}
${fact(said.recipients, `${version.recipients.length > 0 ? list(version.recipients.map((one) => word(glossary.entity[one]))) : `<p>${escaped(said.nobody)}</p>`}<p>${escaped(said.transfers)}</p>`)}
${fact(said.measures, list(version.measures.map((one) => word(glossary.measure[one]))))}
${fact(said.controllers, list(names))}
${fact(said.officer, `<p>${escaped(officer.name)}, <a href="mailto:${officer.email}">${escaped(officer.email)}</a></p>`)}
</dl>`;
}

/** The whole register, each activity as it is now. */
export const registerBody = (told: Told): string => {
  const { said, language } = told;
  const each = activities.map((activity) => {
    const now = latestOf(activity);
    return `<h2><a href="${placeOf(activity, now.version)}">${escaped(glossary.activity[activity][language])}</a></h2>\n${entry(activity, now, told)}`;
  });
  return `<h1>${escaped(said.title)}</h1>
<p>${escaped(said.intro)}</p>
<p><a href="/register.json">${escaped(said.machine)}</a></p>
${each.join("\n")}
<p><a href="/">${escaped(said.home)}</a></p>`;
};

/** One version, at the address that the log points at; what was in force stays where it stood. */
export const versionBody = (activity: Activity, version: ActivityVersion, told: Told): string => {
  const { said, language } = told;
  const others = versionsOf(activity).filter((one) => one !== version);
  const older = others.map((one) => `<li><a href="${placeOf(activity, one.version)}">${one.version}</a></li>`).join("");
  return `<h1>${escaped(glossary.activity[activity][language])}</h1>
${entry(activity, version, told)}
${older ? `<h2>${escaped(said.older)}</h2><ul>${older}</ul>` : ""}
<p><a href="/register">${escaped(said.back)}</a></p>`;
};
