import { controller } from "@zorgvuldig/schema/controller";
import { glossary, type Word } from "@zorgvuldig/schema/glossary";
import { latestOf } from "@zorgvuldig/schema/register";
import { pack as en } from "@zorgvuldig/schema/texts/en/authority-pack";
import { pack as nl } from "@zorgvuldig/schema/texts/nl/authority-pack";
import { activities } from "@zorgvuldig/schema/words";
import type { Packed, PackPart } from "../export/pack.js";
import type { Language } from "../http/says.js";
import { escaped } from "./layout.js";
import { registerData } from "./register-data.js";

/** For a machine: the lists as the house has them, and the register of processing activities beside them. */
export const packAsJson = (pack: Packed, base: string): Buffer =>
  Buffer.from(
    JSON.stringify({ form: 1, controller: controller.names, ...pack, register: registerData(base) }, null, 2),
  );

/** By which list a word of the code is spoken, in which part. */
const spoken: Readonly<Record<PackPart, Readonly<Record<string, Readonly<Record<string, Word>>>>>> = {
  breaches: {
    state: glossary.breachState,
    nature: glossary.breachNature,
    dataKinds: glossary.dataCategory,
    risk: glossary.breachRisk,
    exemption: glossary.tellingExemption,
  },
  matters: { kind: glossary.matterKind },
  requests: {
    kind: glossary.requestKind,
    person: glossary.loneSubject,
    channel: glossary.channel,
    state: glossary.requestState,
  },
  certificates: { term: glossary.certificateTerm },
};

const cell = (part: PackPart, field: string, value: unknown, language: Language): string => {
  const words = spoken[part][field];
  const said = (one: unknown) => words?.[String(one)]?.[language] ?? String(one);
  if (value === null || value === undefined) return "";
  return escaped(Array.isArray(value) ? value.map(said).join(", ") : said(value));
};

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join("")}</tr>`).join("\n")}
</tbody></table>`;

/** For people: the same, in words, as one page that asks nothing of anybody. */
export function packAsPage(pack: Packed, language: Language): Buffer {
  const texts = language === "en" ? en : nl;
  const parts = Object.entries(pack).map(([name, rows]) => {
    // The pack has these parts, and no others.
    const part = name as PackPart;
    const fields = Object.keys(texts.fields[part]);
    const heads = Object.values(texts.fields[part]);
    const lines = rows.map((row) => fields.map((field) => cell(part, field, row[field], language)));
    return `<h2>${escaped(texts.parts[part])}</h2>\n${rows.length > 0 ? table(heads, lines) : `<p>${escaped(texts.none)}</p>`}`;
  });
  const register = activities.map((activity) => {
    const { version, validFrom, purpose } = latestOf(activity);
    return [glossary.activity[activity][language], String(version), validFrom, purpose[language]].map(escaped);
  });
  return Buffer.from(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(texts.title)}</title></head><body>
<h1>${escaped(texts.title)}</h1>
<p>${escaped(controller.names.join(", "))}</p>
<p>${escaped(texts.intro)}</p>
${parts.join("\n")}
<h2>${escaped(texts.register)}</h2>
${table(texts.activity, register)}
</body></html>
`);
}
