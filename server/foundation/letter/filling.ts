import type { Block } from "./letter-text.js";
import { colours, sheet, sizes } from "./sheet.js";

type Choices = Extract<Block, { choices: unknown }>;
type Blanks = Extract<Block, { blanks: unknown }>;
type Type = { readonly font?: "regular" | "strong"; readonly size?: number; readonly colour?: string };

/** What there is to write with. */
export type Pen = {
  readonly document: PDFKit.PDFDocument;
  readonly whole: PDFKit.PDFStructureElement;
  set(type: Type): void;
  room(height: number): void;
  decoration(draw: () => void): void;
};

/** Of a box to tick, and how far the next answer stands from it. */
const box = 11;
const perAnswer = 52;
const between = 8;

export const heightOfChoice = 22;
export const heightOfBlank = ({ isTall }: Blanks["blanks"][number]): number => (isTall ? 62 : 34);

/** A row for each: what is asked, and empty boxes behind it. Read out it says what can be ticked. */
export function choices(pen: Pen, { choices: asked, answers }: Choices): void {
  const { document, whole } = pen;
  const start = sheet.left + sheet.width - answers.length * perAnswer;
  for (const { label, read } of asked) {
    pen.room(heightOfChoice);
    const { y } = document;
    pen.decoration(() => {
      const below = y + heightOfChoice - 4;
      document.moveTo(sheet.left, below).lineTo(sheet.left + sheet.width, below);
      document.lineWidth(0.5).stroke(colours.line);
      for (const [at] of answers.entries()) document.rect(start + at * perAnswer, y, box, box);
      document.lineWidth(0.9).stroke(colours.text);
    });
    whole.add(
      document.struct("P", { actual: read }, () => {
        pen.set({});
        document.text(label, sheet.left, y, { width: start - sheet.left - between });
        for (const [at, answer] of answers.entries())
          document.text(answer, start + at * perAnswer + box + 5, y, { width: perAnswer - box - 5, lineBreak: false });
      }),
    );
    document.x = sheet.left;
    document.y = y + heightOfChoice;
  }
  document.y += between;
}

/** Where somebody writes his name and signs: together on one page. */
export function blanks(pen: Pen, { blanks: asked }: Blanks): void {
  const { document, whole } = pen;
  pen.room(asked.reduce((sum, one) => sum + heightOfBlank(one), 0));
  for (const one of asked) {
    const { y } = document;
    const height = heightOfBlank(one);
    pen.decoration(() => {
      const line = y + height - 12;
      document.moveTo(sheet.left + 90, line).lineTo(sheet.left + sheet.width, line);
      document.lineWidth(0.7).stroke(colours.text);
    });
    whole.add(
      document.struct("P", { actual: one.read }, () => {
        pen.set({ size: sizes.text, colour: colours.quiet });
        document.text(one.label, sheet.left, y + height - 25, { width: 84 });
      }),
    );
    document.x = sheet.left;
    document.y = y + height;
  }
  document.y += between;
}
