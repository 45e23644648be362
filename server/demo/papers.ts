import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { fonts } from "../foundation/letter/fonts.js";

/** A paper that somebody might have sent, plainly invented, on one sheet. */
export async function paperOf(title: string, paragraphs: readonly string[]): Promise<Buffer> {
  const paper = new PDFDocument({ size: "A4", margin: 72, tagged: true, lang: "nl-NL", info: { Title: title } });
  paper.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);
  const whole = paper.struct("Document");
  paper.addStructure(whole);
  whole.add(paper.struct("H1", {}, () => void paper.font("strong").fontSize(20).text(title).moveDown(0.6)));
  for (const paragraph of [...paragraphs, "Dit is een verzonnen document uit een demonstratie."])
    whole.add(
      paper.struct("P", {}, () => void paper.font("regular").fontSize(12).text(paragraph, { lineGap: 3 }).moveDown()),
    );
  whole.end();
  const parts: Buffer[] = [];
  paper.end();
  for await (const part of paper) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const [width, height] = [480, 320];

/** A picture like a child's drawing: a sky, a sun and a hill. */
export function drawing(): Buffer {
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = { IHDR: head, IDAT: deflateSync(lines), IEND: Buffer.alloc(0) };
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, ...Object.entries(parts).map(([name, data]) => chunk(name, data))]);
}

function colourAt(x: number, y: number): [number, number, number] {
  const isSun = (x - 380) ** 2 + (y - 70) ** 2 < 1_600;
  const isHill = y > 230 + 30 * Math.sin(x / 70);
  const isHouse = x > 110 && x < 200 && y > 170 && y < 250;
  const isRoof = y > 120 && y <= 170 && Math.abs(x - 155) < y - 115;
  if (isRoof) return [176, 74, 58];
  if (isHouse) return [236, 214, 160];
  if (isSun) return [250, 206, 80];
  if (isHill) return [122, 176, 106];
  return [196 - Math.floor(y / 5), 222 - Math.floor(y / 9), 244];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checked(body));
  return Buffer.concat([length, body, sum]);
}

/** The sum that a PNG holds of each of its parts (ISO 3309). */
function checked(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return (sum ^ 0xffffffff) >>> 0;
}
