import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import { type Dimension, dimensionNames, reportRules } from "@zorgvuldig/schema/report";
import type { Day } from "../foundation/clock/calendar.js";
import type { Block, LetterText } from "../foundation/letter/letter-text.js";
import { dayIn, filler, saidIn, senderIn } from "../letter/frame.js";
import type { Cell } from "./ask-table.js";
import type { KeptReport } from "./kept.js";
import type { Released } from "./released.js";
import { onPaper, saidOfFigures, type WrittenNote, writtenOf } from "./written.js";
import { notesOnPaper } from "./written-notes.js";

type Paper = {
  readonly number: string;
  readonly on: Day;
  readonly subject: string;
  readonly greeting: string;
  readonly body: readonly Block[];
  readonly language: LetterLanguage;
};

function paper({ number, on, subject, greeting, body, language }: Paper): LetterText {
  const [own, frame] = [saidOfFigures(language), saidIn(language)];
  const fill = filler(language, {});
  return {
    language,
    writtenOn: on,
    to: [own.to],
    hidden: [],
    sender: senderIn(language, fill),
    about: [
      { label: own.date, value: dayIn(language, on) },
      { label: own.number, value: number },
    ],
    subject,
    greeting,
    body,
    regards: null,
    foot: { left: number, page: frame.page, code: frame.code },
  };
}

const legendIn = (language: LetterLanguage): Block[] => {
  const own = saidOfFigures(language);
  return [{ heading: own.legend }, ...own.lines.map((text) => ({ text }))];
};

const yearsOf = (years: readonly Released[], language: LetterLanguage): Block => {
  const own = saidOfFigures(language);
  return {
    facts: years.flatMap(({ year, frozenOn, sha256 }) => [
      { label: `${own.frozenOn} (${year})`, value: dayIn(language, frozenOn) },
      { label: own.hash, value: sha256.match(/.{1,32}/g)?.join(" ") ?? "" },
    ]),
  };
};

type KeptAnswer = {
  readonly report: KeptReport;
  readonly cells: readonly Cell[];
  readonly notes: readonly WrittenNote[];
  readonly released: readonly Released[];
};

/** A report that was kept, on paper: what was asked, the figures, how to read them and how to cite them. */
export function keptLetter({ report, cells, notes, released }: KeptAnswer, language: LetterLanguage): LetterText {
  const own = saidOfFigures(language);
  const fill = filler(language, {
    bureau: own.bureau,
    number: report.number,
    day: dayIn(language, report.keptOn),
    regulation: regulationOn(report.keptOn).version,
  });
  const limits = report.filters.map(({ dimension, in: codes }) => ({
    label: glossary.reportDimension[dimension][language],
    value: codes.map((code) => glossary.reportCode[code][language]).join(", "),
  }));
  return paper({
    number: report.number,
    on: report.keptOn,
    subject: own.subject,
    greeting: own.greeting,
    body: [
      { facts: [{ label: own.year, value: report.cohorts.join(", ") }, ...limits] },
      onPaper(writtenOf(report, cells, language), language),
      ...notesOnPaper(notes, language),
      ...legendIn(language),
      { heading: own.cite },
      { text: fill(own.citeText) },
      yearsOf(released, language),
    ],
    language,
  });
}

/** What the ministry is told of a year (report/yearly): the total, each breakdown, how to read it, why there is noise, and with which parameters. */
export function yearlyLetter(
  released: Released,
  told: {
    readonly total: readonly Cell[];
    readonly by: ReadonlyMap<Dimension, readonly Cell[]>;
    readonly notes: readonly WrittenNote[];
  },
  language: LetterLanguage,
): LetterText {
  const own = saidOfFigures(language);
  const fill = filler(language, {
    year: String(released.year),
    budget: String(reportRules.budget),
    variances: reportRules.variances.join(", "),
  });
  const tableOf = (rows: Dimension[], cells: readonly Cell[]): Block =>
    onPaper(writtenOf({ rows, byYear: false }, cells, language), language);
  return paper({
    number: String(released.year),
    on: released.frozenOn,
    subject: fill(own.yearly),
    greeting: fill(own.intro),
    body: [
      tableOf([], told.total),
      ...notesOnPaper(told.notes, language),
      ...dimensionNames.flatMap((name) => [
        { heading: glossary.reportDimension[name][language] },
        tableOf([name], told.by.get(name) ?? []),
      ]),
      ...legendIn(language),
      { heading: own.noise },
      ...own.noiseLines.map((text) => ({ text })),
      { heading: own.note },
      ...own.noteLines.map((text) => ({ text: fill(text) })),
      yearsOf([released], language),
    ],
    language,
  });
}
