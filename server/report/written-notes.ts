import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { Day } from "../foundation/clock/calendar.js";
import type { Block } from "../foundation/letter/letter-text.js";
import { dayIn, filler } from "../letter/frame.js";
import type { ReportNote } from "./notes.js";
import { saidOfFigures, type WrittenNote } from "./written.js";

/** The notes of today in one language; of a report that was kept it is told which came after it. */
export function writtenNotes(
  notes: readonly ReportNote[],
  language: LetterLanguage,
  keptOn: Day | null = null,
): WrittenNote[] {
  const own = saidOfFigures(language);
  return notes.map(({ year, number, replaces, replacedBy, publishedOn, dutch, english }) => {
    const fill = filler(language, {
      ...{ year: String(year), number: String(number), day: dayIn(language, publishedOn) },
      ...{ replaces: String(replaces), replacedBy: String(replacedBy) },
    });
    const when = [
      own.noteOn,
      ...(replaces === null ? [] : [own.noteReplaces]),
      ...(replacedBy === null ? [] : [own.noteReplacedBy]),
      ...(keptOn !== null && publishedOn > keptOn ? [own.noteLater] : []),
    ];
    return { label: fill(own.noteOf), when: fill(when.join("; ")), text: language === "en" ? english : dutch };
  });
}

/** On paper, under a heading of their own; nothing of no notes. */
export const notesOnPaper = (notes: readonly WrittenNote[], language: LetterLanguage): Block[] =>
  notes.length === 0
    ? []
    : [
        { heading: saidOfFigures(language).notes },
        { lines: notes.map(({ label, when, text }) => ({ label, value: `${text}\n${when}.` })) },
      ];
