import type { Answers } from "../../person/application-draft.js";
import { type Field, type FormTexts, longestOf, partsOfDay, type Question } from "../form/field.js";
import type { Faults } from "../form/missing.js";
import type { Saying } from "../form/saying.js";
import { escaped } from "../layout.js";

type Asking = Saying<FormTexts> & { readonly answers: Answers; readonly faults: Faults };

/** How a field is called on the page: it says which are not needed. */
const labelOf = ({ text, isOptional, isOneOf }: Field, texts: FormTexts): string =>
  `${escaped(texts.fields[text] ?? "")}${isOptional && !isOneOf ? ` <span class="soft">(${escaped(texts.optional)})</span>` : ""}`;
const describes = (field: Field, faults: Faults): string =>
  faults[field.name] ? ` aria-describedby="${field.name}-fault"` : "";
const invalid = (field: Field, faults: Faults): string => (faults[field.name] ? ` aria-invalid="true"` : "");
const faultOf = (field: Field, faults: Faults): string => {
  const fault = faults[field.name];
  return fault ? `<p id="${field.name}-fault" class="fault-text">${escaped(fault)}</p>\n` : "";
};

/** Where a link to a field leads: to the first thing that can be filled in. */
const targetOf = ({ as, name, options }: Field): string => {
  if (as === "day") return `${name}Day`;
  return as === "choice" ? `${name}-${[...(options?.keys() ?? [])][0]}` : name;
};

function choice(field: Field, heading: string, hint: string, { texts, language, answers, faults }: Asking): string {
  const options = [...(field.options ?? [])].map(([code, said]) => {
    const label = typeof said === "string" ? texts[said] : said[language];
    const id = `${field.name}-${code}`;
    const checked = answers[field.name] === code ? " checked" : "";
    return `<p class="choice"><input type="radio" id="${id}" name="${field.name}" value="${code}"${checked}> <label for="${id}">${escaped(label)}</label></p>`;
  });
  return `<fieldset${describes(field, faults)}><legend>${heading}</legend>
${hint}${faultOf(field, faults)}${options.join("\n")}
</fieldset>`;
}

function day(field: Field, { texts, answers, faults }: Asking): string {
  const parts = partsOfDay(field);
  const one = (part: "day" | "month" | "year", size: number) =>
    `<p><label for="${parts[part]}">${escaped(texts.day[part])}</label><br><input class="number" id="${parts[part]}" name="${parts[part]}" inputmode="numeric" maxlength="${size}"${invalid(field, faults)}${describes(field, faults)} autocomplete="off" value="${escaped(answers[parts[part]] ?? "")}"></p>`;
  return `<fieldset><legend>${labelOf(field, texts)}</legend>
<p class="soft">${escaped(texts.day.example)}</p>
${faultOf(field, faults)}<div class="day">${one("day", 2)}${one("month", 2)}${one("year", 4)}</div>
</fieldset>`;
}

function typed(field: Field, asking: Asking): string {
  const { texts, answers, faults } = asking;
  const { name, as, autocomplete = "off" } = field;
  const value = escaped(answers[name] ?? "");
  const about = `id="${name}" name="${name}" autocomplete="${autocomplete}"${invalid(field, faults)}${describes(field, faults)}`;
  const input =
    as === "area"
      ? `<textarea ${about} rows="8" maxlength="${longestOf(field)}">${value}</textarea>`
      : `<input ${about} class="wide" type="${as}" maxlength="${longestOf(field)}" value="${value}">`;
  return `<p><label for="${name}">${labelOf(field, texts)}</label></p>\n${faultOf(field, faults)}<p>${input}</p>`;
}

/** What is wrong, at the head of the page, each with a link to where it is. */
function summary(fields: readonly Field[], { texts, faults }: Asking): string {
  const wrong = fields.filter(({ name }) => faults[name]);
  if (wrong.length === 0) return "";
  const said = (field: Field) =>
    fields.length === 1 ? faults[field.name] : `${texts.fields[field.text]}: ${faults[field.name]}`;
  const lines = wrong.map((field) => `<li><a href="#${targetOf(field)}">${escaped(said(field) ?? "")}</a></li>`);
  return `<div class="fault" role="alert" tabindex="-1" autofocus><h2>${escaped(texts.faultTitle)}</h2><ul>${lines.join("")}</ul></div>\n`;
}

/** `hidden`: what was answered before and is kept nowhere yet. `more`: what stands above the button. */
type Around = { readonly back: string; readonly hidden: Answers; readonly more?: string };

/** One question. */
export function question(step: Question, asking: Asking & Around): string {
  const { texts, back, hidden, more = "" } = asking;
  const { title = "", hint } = texts.steps[step.id] ?? {};
  const fields = step.fields(asking.answers);
  const [only] = fields;
  const isOne = fields.length === 1 && only?.as === "choice";
  const head = `<h1>${escaped(title)}</h1>`;
  const help = hint ? `<p>${escaped(hint)}</p>\n` : "";
  const drawn = fields.map((field) => {
    if (field.as === "choice") return choice(field, isOne ? head : labelOf(field, texts), isOne ? help : "", asking);
    return field.as === "day" ? day(field, asking) : typed(field, asking);
  });
  const carried = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
  );
  return `${summary(fields, asking)}<p><a href="${back}">${escaped(texts.back)}</a></p>
${isOne ? "" : `${head}\n${help}`}<form method="post" novalidate>
${carried.join("")}${drawn.join("\n")}
${more}<p><button class="button" type="submit">${escaped(texts.next)}</button></p>
</form>`;
}

/** A field that nobody sees and no reader is told of: what fills it in is no person. */
export const trapName = "homepage";
export const trap = (texts: FormTexts): string =>
  `<p class="trap" aria-hidden="true"><label for="${trapName}">${escaped(texts.fields.trap)}</label> <input id="${trapName}" name="${trapName}" tabindex="-1" autocomplete="off"></p>\n`;

export const formStyle = `fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
legend h1 { margin-bottom: .5rem; }
.choice { display: flex; gap: .75rem; align-items: flex-start; margin: 0 0 .5rem; }
.choice input { width: 1.5rem; height: 1.5rem; flex: none; margin: .15rem 0 0; accent-color: var(--accent); }
.choice label { font-weight: 400; padding: .1rem 0 .4rem; }
input.wide, textarea { width: 100%; letter-spacing: normal; }
textarea { font: inherit; padding: .625rem .75rem; border: 2px solid var(--soft); border-radius: .5rem; background: transparent; color: inherit; }
.day { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.day .number { width: 6rem; letter-spacing: normal; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.trap { position: absolute; left: -200vw; }
.answers { margin: 0 0 1rem; }
.answer, .answers dd { white-space: pre-line; overflow-wrap: anywhere; }
.plain { font: inherit; background: none; border: 0; padding: 0; color: var(--accent); text-decoration: underline; cursor: pointer; text-align: left; }
.number-given { font-size: 1.375rem; font-weight: 600; }
textarea:focus-visible, .plain:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
`;
