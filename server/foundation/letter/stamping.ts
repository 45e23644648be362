import type { Pen } from "./filling.js";
import type { Stamp } from "./letter-text.js";
import { colours, sheet, sizes } from "./sheet.js";

function strip(pen: Pen, { says, made }: Stamp): void {
  const { document } = pen;
  const half = sheet.width / 2;
  pen.set({ font: "strong", size: sizes.heading, colour: colours.warning });
  document.text(says, sheet.left, sheet.stamp, { width: half, lineBreak: false });
  pen.set({ size: sizes.small, colour: colours.warning });
  document.text(made, sheet.left + half, sheet.stamp + 1, { width: half, align: "right" });
}

/** Above the head of the first page, where it is read out before all else. */
export function stampFirst(pen: Pen, stamp: Stamp): void {
  const actual = `${stamp.says}. ${stamp.made}.`;
  pen.whole.add(pen.document.struct("P", { actual }, () => strip(pen, stamp)));
}

/** On the pages that follow, seen and not read out again; once it is known how many there are. */
export function stampOthers(pen: Pen, stamp: Stamp): void {
  const { start, count } = pen.document.bufferedPageRange();
  for (let at = start + 1; at < start + count; at += 1) {
    pen.document.switchToPage(at);
    pen.decoration(() => strip(pen, stamp));
  }
}
