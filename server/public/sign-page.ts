import { glossary } from "@zorgvuldig/schema/glossary";
import { spokenDay, spokenMoment } from "@zorgvuldig/schema/spoken";
import { letterIn, type OwnForm, type OwnForms, type OwnLine } from "../consent/own-forms.js";
import { type Fault, longestName } from "../consent/sign-online.js";
import { dayOf } from "../foundation/clock/calendar.js";
import { filled } from "../foundation/letter/filled.js";
import type { Block } from "../foundation/letter/letter-text.js";
import { textsIn } from "../http/says.js";
import { escaped } from "./escaped.js";
import { allowed, institutionOf } from "./sign-lines.js";
import { askedWhy, back, button, call, hidden, locales, type Saying } from "./sign-parts.js";

/** What was filled in, when something is wrong with it. */
export type Typed = { readonly name: string; readonly agrees: boolean; readonly answers: ReadonlyMap<string, string> };

/** How an answer to one thing of a line is called in the form. */
export const answerName = (lineId: string, category: string) => `a.${lineId}.${category}`;

function stateOf({ signature, letters }: OwnForm, { said, language }: Saying): string {
  const day = (on: string) => spokenDay(on, locales[language]);
  const { signedOn, withdrawnAt, signedForm } = signature;
  if (withdrawnAt) return filled(signedOn ? said.states.withdrawn : said.states.no, { day: day(dayOf(withdrawnAt)) });
  if (signedOn) return filled(signedForm ? said.states.signed : said.states.paper, { day: day(signedOn) });
  return letters ? said.states.open : said.states.closed;
}

function one(form: OwnForm, saying: Saying): string {
  const { said, language } = saying;
  const document = said.documents[form.document];
  const { fromOn, toOn } = form.consent;
  const days = { from: spokenDay(fromOn, locales[language]), to: spokenDay(toOn, locales[language]) };
  const named = (text: string) => filled(text, { document: language === "nl" ? document.toLowerCase() : document });
  const acts = [
    form.letters ? button(saying, "read", form, filled(said.read, { document }), true) : "",
    form.signature.signedForm ? button(saying, "copy", form, named(said.copy)) : "",
    allowed(form, saying),
    form.mayWithdraw ? button(saying, "takeBack", form, filled(said.withdraw, { document })) : "",
  ];
  return `<section class="box" aria-labelledby="h-${form.signature.id}">
<h2 id="h-${form.signature.id}">${escaped(document)}</h2>
<p>${escaped(said.means[form.document])}</p>
<p><strong>${escaped(stateOf(form, saying))}</strong></p>
<p class="soft">${escaped(filled(said.valid, days))}</p>
${form.awaitsAnother ? `<p>${escaped(said.awaitsAnother)}</p>\n` : ""}${acts.filter(Boolean).join("\n")}
</section>`;
}

/** What there is, how it stands, and what can be done with it. `done`: what was just done. */
export function overview({ name, forms, endsAt }: OwnForms, saying: Saying, done = ""): string {
  const { said, language } = saying;
  const told = done ? `<div class="told" role="status" tabindex="-1" autofocus><p>${escaped(done)}</p></div>\n` : "";
  const until = filled(said.until, { moment: spokenMoment(endsAt, locales[language]) });
  return `${told}<h1>${escaped(said.title)}</h1>
<p>${escaped(filled(said.forWhom, { name }))}</p>
${forms.length > 0 ? `<p>${escaped(said.twoForms)}</p>\n${forms.map((form) => one(form, saying)).join("\n")}` : `<p>${escaped(said.none)}</p>`}
<p class="soft">${escaped(until)}</p>
<p>${escaped(said.care)}</p>
${call(said)}`;
}

function question(line: OwnLine, saying: Saying, typed: Typed | undefined, wrong: ReadonlySet<string>): string {
  const { said, language } = saying;
  return line.asked
    .map((category) => {
      const name = answerName(line.id, category);
      const options = (["YES", "NO"] as const).map((value) => {
        const checked = typed?.answers.get(name) === value ? " checked" : "";
        const label = value === "YES" ? said.yes : said.no;
        return `<p class="choice"><input type="radio" id="${name}.${value}" name="${name}" value="${value}"${checked}> <label for="${name}.${value}">${escaped(label)}</label></p>`;
      });
      const fault = wrong.has(name)
        ? `<p id="${name}.fault" class="fault-text">${escaped(faultSaid({ at: "answer", lineId: line.id, category }, [line], saying))}</p>\n`
        : "";
      const legend = `${escaped(glossary.dataCategory[category][language])}<span class="unseen">, ${escaped(institutionOf(line))}</span>`;
      return `<fieldset${fault ? ` aria-describedby="${name}.fault"` : ""}><legend>${legend}</legend>\n${fault}${options.join("\n")}</fieldset>`;
    })
    .join("\n");
}

function faultSaid(fault: Fault, lines: readonly OwnLine[], { said, language }: Saying): string {
  if (fault.at === "agrees") return said.faults.agrees;
  if (fault.at === "name") {
    const why = fault.key === "unprintable" ? said.faults.unprintable : textsIn(language).invalid[fault.key];
    return `${said.nameLabel}: ${why}`;
  }
  const line = lines.find(({ id }) => id === fault.lineId);
  const category = glossary.dataCategory[fault.category][language];
  return filled(said.faults.answer, { institution: line?.institution.name ?? "", category });
}

const targetOf = (fault: Fault): string => {
  if (fault.at === "agrees") return "agrees";
  return fault.at === "name" ? "name" : `${answerName(fault.lineId, fault.category)}.YES`;
};

/** The words of a form as a page; where something is to be chosen stands the question. */
function words(blocks: readonly Block[], questions: readonly string[]): string {
  const asked = [...questions];
  const listed = (list: readonly { label: string; value: string }[]) =>
    `<dl>${list.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd class="answer">${escaped(value)}</dd>`).join("")}</dl>`;
  return blocks
    .map((block) => {
      if ("heading" in block) return `<h2>${escaped(block.heading)}</h2>`;
      if ("text" in block) return `<p class="answer">${escaped(block.text)}</p>`;
      if ("lines" in block) return listed(block.lines);
      return "choices" in block ? (asked.shift() ?? "") : "";
    })
    .join("\n");
}

/** One document, to be read and signed by itself. */
export function toSign(form: OwnForm, saying: Saying, faults: readonly Fault[] = [], typed?: Typed): string {
  const { said, language } = saying;
  const letter = letterIn(form, language);
  if (!letter) return refused(saying, said.states.closed);
  const document = said.documents[form.document];
  const wrong = new Set(faults.flatMap((one) => (one.at === "answer" ? [answerName(one.lineId, one.category)] : [])));
  const faultAt = (at: "name" | "agrees") => faults.find((one) => one.at === at);
  const beside = (at: "name" | "agrees") => {
    const fault = faultAt(at);
    return fault ? `<p id="${at}-fault" class="fault-text">${escaped(faultSaid(fault, form.lines, saying))}</p>\n` : "";
  };
  const described = (at: "name" | "agrees", ...more: string[]) => {
    const ids = [...(faultAt(at) ? [`${at}-fault`] : []), ...more].join(" ");
    return `${faultAt(at) ? ' aria-invalid="true"' : ""}${ids ? ` aria-describedby="${ids}"` : ""}`;
  };
  const summary = faults.length
    ? `<div class="fault" role="alert" tabindex="-1" autofocus><h2>${escaped(said.faultTitle)}</h2><ul>${faults
        .map((one_) => `<li><a href="#${targetOf(one_)}">${escaped(faultSaid(one_, form.lines, saying))}</a></li>`)
        .join("")}</ul></div>\n`
    : "";
  const end = letter.body.findIndex((block) => "blanks" in block);
  const questions = form.lines.map((line) => question(line, saying, typed, wrong));
  return `${summary}${back(saying)}
<h1>${escaped(letter.subject)}</h1>
${form.lines.length > 0 ? `<p><strong>${escaped(said.choose)}</strong></p>\n` : ""}<form method="post" autocomplete="off" novalidate>
${hidden(saying, "sign", form)}
${words(letter.body.slice(0, end), questions)}
<p><label for="name">${escaped(said.nameLabel)}</label></p>
<p id="name-hint" class="soft">${escaped(said.nameHint)}</p>
${beside("name")}<p><input class="wide" id="name" name="name" maxlength="${longestName}" autocomplete="name" value="${escaped(typed?.name ?? "")}" required${described("name", "name-hint")}></p>
${beside("agrees")}<p class="choice"><input type="checkbox" id="agrees" name="agrees" value="yes"${typed?.agrees ? " checked" : ""} required${described("agrees")}> <label for="agrees">${escaped(said.agreesLabel)}</label></p>
<p><button class="button" type="submit">${escaped(filled(said.sign, { document }))}</button></p>
</form>
${call(said)}`;
}

/** What taking it back means, and the button that does it. */
export function toWithdraw(form: OwnForm, saying: Saying): string {
  const { said } = saying;
  const document = said.documents[form.document];
  return `${back(saying)}
<h1>${escaped(filled(said.withdrawTitle, { document }))}</h1>
<p>${escaped(said.withdrawMeans[form.document])}</p>
${askedWhy(saying, hidden(saying, "withdraw", form))}
${call(said)}`;
}

/** What the house says no to, in its words. */
export const refused = (saying: Saying, why: string): string => `<h1>${escaped(saying.said.refusedTitle)}</h1>
<p>${escaped(why)}</p>
<p>${escaped(saying.said.refused)}</p>
${back(saying)}
${call(saying.said)}`;
