import type { Pen } from "./filling.js";
import type { Block } from "./letter-text.js";
import { colours, sheet, sizes } from "./sheet.js";

type Table = Extract<Block, { table: unknown }>["table"];

const padding = 3;
const between = 8;
export const heightOfRow = sizes.small + 2 * padding + 3;

/** Columns of words take what those of numbers leave. */
const numbers = 70;

/** Rows and columns, read out as such: each cell under the head of its column. The heads stand again on every page. */
export function table(pen: Pen, { heads, rows, numbersFrom }: Table): void {
  const { document, whole } = pen;
  const words = (sheet.width - numbers * (heads.length - numbersFrom)) / numbersFrom;
  const widths = heads.map((_, at) => (at < numbersFrom ? words : numbers));
  const grid = document.struct("Table");
  whole.add(grid);
  const row = (cells: readonly string[], isHead: boolean) => {
    const { y } = document;
    pen.decoration(() => {
      if (isHead) document.rect(sheet.left, y, sheet.width, heightOfRow).fill(colours.ground);
      const below = y + heightOfRow;
      document
        .moveTo(sheet.left, below)
        .lineTo(sheet.left + sheet.width, below)
        .lineWidth(0.5)
        .stroke(colours.line);
    });
    const line = document.struct("TR");
    grid.add(line);
    let x = sheet.left;
    for (const [at, cell] of cells.entries()) {
      const width = widths[at] ?? numbers;
      const place = { x: x + padding, width: width - 2 * padding };
      line.add(
        document.struct(isHead || at === 0 ? "TH" : "TD", {}, () => {
          pen.set({ size: sizes.small, font: isHead ? "strong" : "regular" });
          const align = at < numbersFrom ? "left" : "right";
          document.text(cell, place.x, y + padding, { width: place.width, align, height: heightOfRow, ellipsis: true });
        }),
      );
      x += width;
    }
    line.end();
    document.x = sheet.left;
    document.y = y + heightOfRow;
  };
  pen.room(heightOfRow * 3);
  row(heads, true);
  for (const cells of rows) {
    const { page } = document;
    pen.room(heightOfRow);
    if (document.page !== page) row(heads, true);
    row(cells, false);
  }
  grid.end();
  document.y += between;
}
