import { blanks, choices, heightOfBlank, heightOfChoice, type Pen } from "./filling.js";
import type { Block, LetterText } from "./letter-text.js";
import { colours, sheet, sizes } from "./sheet.js";
import { heightOfRow, table } from "./table.js";

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;
type Type = { readonly font?: "regular" | "strong"; readonly size?: number; readonly colour?: string };
type Place = { readonly x?: number; readonly y?: number; readonly width?: number };

/** Between the lines of one paragraph. */
const leading = 2.5;
const between = 8;
const inset = 10;
/** As wide as the longest of its labels, and no wider. */
const labels = 165;
/** More than this is not kept together, since it would not fit on one page with anything else. */
const most = 320;

/** As it is read out: what stands below one another is told apart by more than its place. */
const inOneLine = (text: string): string => text.replaceAll("\n", ", ");

/** Writes a letter from its head to its end, each piece of it into the tree of the document as well. */
export class Writing implements Pen {
  /** Under what the headings stand in the list of contents. */
  private part: PDFKit.PDFOutline | undefined;

  constructor(
    readonly document: Document,
    readonly whole: Element,
  ) {}

  /** All that stands above the subject, on the first page alone. */
  head({ sender, to, hidden, about, subject, greeting }: LetterText): void {
    const { document } = this;
    this.decoration(() => {
      for (const y of sheet.folds) document.moveTo(0, y).lineTo(sheet.fold, y);
      document.lineWidth(0.5).stroke(colours.line);
    });
    const name = { font: "strong", size: sizes.name, colour: colours.house } as const;
    this.element("P", sender.name, name, { y: sheet.head });
    const small = { size: sizes.small, colour: colours.quiet };
    this.element("P", sender.within, small, { y: document.y + 1, width: sheet.ways.left - sheet.left - inset });
    const ways = { x: sheet.ways.left, y: sheet.head + 3, width: sheet.ways.width };
    this.element("P", sender.ways.join("\n"), small, ways);
    this.element("P", sender.back, { size: sizes.tiny, colour: colours.quiet }, { y: sheet.sender });
    this.element("P", [...to, ...hidden].join("\n"), {}, { y: sheet.address.top, width: sheet.address.width });
    about.forEach(({ label, value }, at) => {
      const x = sheet.left + at * sheet.about.column;
      this.labelled(label, value, { x, y: sheet.about.top, width: sheet.about.column });
    });
    const title = { font: "strong", size: sizes.subject, colour: colours.house } as const;
    this.element("H1", subject, title, { y: Math.max(sheet.subject, document.y + between) });
    this.part = document.outline.addItem(subject, { expanded: true });
    document.y += between;
    this.paragraph(greeting);
  }

  block(block: Block, next: Block | undefined): void {
    if ("heading" in block) this.heading(block.heading, next);
    else if ("text" in block) this.paragraph(block.text);
    else if ("facts" in block) this.facts(block.facts);
    else if ("choices" in block) choices(this, block);
    else if ("blanks" in block) blanks(this, block);
    else if ("table" in block) table(this, block.table);
    else this.lines(block.lines);
  }

  end({ regards, sender }: LetterText): void {
    if (regards === null) return;
    this.room(70);
    this.document.y += between;
    this.element("P", regards, {}, {});
    this.document.y += 4;
    this.element("P", sender.name, { font: "strong" }, {});
  }

  /** What stands at the foot of every page, once it is known how many there are. */
  feet({ foot }: LetterText, code: string): void {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    for (let at = start; at < start + count; at += 1) {
      document.switchToPage(at);
      document.page.margins.bottom = 0;
      this.decoration(() => {
        this.set({ size: sizes.tiny, colour: colours.quiet });
        const page = foot.page.replace("%{page}", String(at + 1)).replace("%{pages}", String(count));
        const half = sheet.width / 2;
        document.text(`${foot.left} · ${code}`, sheet.left, sheet.foot, { width: half, lineBreak: false });
        document.text(page, sheet.left + half, sheet.foot, { width: half, align: "right", lineBreak: false });
      });
    }
  }

  private heading(text: string, next: Block | undefined): void {
    // It never stands alone at the bottom of a page.
    const below = next ? Math.min(this.heightOf(next), most) : 0;
    this.document.y += 4;
    this.room(sizes.heading * 2 + below);
    this.element("H2", text, { font: "strong", size: sizes.heading, colour: colours.house }, {});
    this.part?.addItem(text);
    this.document.y += 1;
  }

  private paragraph(text: string): void {
    this.room(this.heightOf({ text }));
    this.element("P", text, {}, {});
    this.document.y += between;
  }

  private facts(rows: readonly { label: string; value: string }[]): void {
    const { document } = this;
    const height = this.heightOf({ facts: rows });
    this.room(height);
    if (height <= most)
      this.decoration(() => document.roundedRect(sheet.left, document.y, sheet.width, height, 4).fill(colours.ground));
    document.y += inset;
    for (const row of rows) this.row(row, { inset, value: "strong" });
    document.y += inset + between - 4;
  }

  private lines(rows: readonly { label: string; value: string }[]): void {
    this.room(this.heightOf({ lines: rows }));
    for (const row of rows) this.row(row, { inset: 0, value: "regular" });
    this.document.y += between;
  }

  /** A label and what it says beside it: one paragraph. */
  private row({ label, value }: { label: string; value: string }, by: { inset: number; value: Type["font"] }): void {
    const { document } = this;
    // A label at the foot of a page would lose what stands beside it.
    this.room(Math.min(this.heightOf({ lines: [{ label, value }] }), most));
    const x = sheet.left + by.inset;
    const { y } = document;
    const { page } = document;
    this.whole.add(
      document.struct("P", { actual: `${label}: ${inOneLine(value)}` }, () => {
        this.set({ colour: colours.quiet });
        document.text(label, x, y, { width: labels - 8, lineGap: leading });
        const below = document.y;
        this.set({ font: by.value ?? "regular" });
        const width = sheet.width - labels - 2 * by.inset;
        document.text(value, x + labels, y, { width, lineGap: leading });
        // Unless it went on on another page.
        if (document.page === page) document.y = Math.max(below, document.y);
        document.x = sheet.left;
      }),
    );
    document.y += 4;
  }

  private labelled(label: string, value: string, { x, y, width }: Required<Place>): void {
    const { document } = this;
    this.whole.add(
      document.struct("P", { actual: `${label}: ${inOneLine(value)}` }, () => {
        this.set({ size: sizes.small, colour: colours.quiet });
        document.text(label, x, y, { width });
        this.set({});
        document.text(value, x, document.y, { width });
      }),
    );
  }

  private element(tag: "P" | "H1" | "H2", text: string, type: Type, place: Place): void {
    const { document } = this;
    const { x = sheet.left, y = document.y, width = sheet.width } = place;
    this.whole.add(
      document.struct(tag, text.includes("\n") ? { actual: inOneLine(text) } : {}, () => {
        this.set(type);
        document.text(text, x, y, { width, lineGap: leading });
        document.x = sheet.left;
      }),
    );
  }

  /** What is seen and not read out. */
  decoration(draw: () => void): void {
    this.document.markContent("Artifact", { type: "Layout" });
    draw();
    this.document.endMarkedContent();
  }

  /** Goes on on the next page when this one has less than that. */
  room(height: number): void {
    if (height <= most && this.document.y + height > this.document.page.maxY()) this.document.addPage();
  }

  private heightOf(block: Block): number {
    const { document } = this;
    const high = (text: string, width: number = sheet.width) =>
      document.heightOfString(text, { width, lineGap: leading });
    this.set({});
    if ("heading" in block) return sizes.heading * 1.4;
    if ("text" in block) return high(block.text);
    if ("choices" in block) return block.choices.length * heightOfChoice;
    if ("blanks" in block) return block.blanks.reduce((sum, one) => sum + heightOfBlank(one), 0);
    if ("table" in block) return block.table.rows.length * heightOfRow;
    const by = "facts" in block ? inset : 0;
    if ("facts" in block) this.set({ font: "strong" });
    const rows = "facts" in block ? block.facts : block.lines;
    const each = rows.map(({ label, value }) =>
      Math.max(high(label, labels - 8), high(value, sheet.width - labels - 2 * by)),
    );
    return each.reduce((sum, one) => sum + one + 4, 0) - 4 + 2 * by;
  }

  set({ font = "regular", size = sizes.text, colour = colours.text }: Type): void {
    this.document.font(font).fontSize(size).fillColor(colour);
  }
}
