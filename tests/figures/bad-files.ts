import { deflateRawSync } from "node:zlib";
import { aDocx, aJpeg, anArchive, aPdf, aPng } from "../support/files.js";

const page = "<!DOCTYPE html><html><body><script>fetch('https://zvx.test')</script></body></html>";
const drawing = "<svg xmlns='http://www.w3.org/2000/svg' onload='zvx()'></svg>";
const archive = anArchive([{ name: "zvx.js", data: Buffer.from("zvx()") }]);
const rar = Buffer.concat([Buffer.from("526172211a070100", "hex"), Buffer.alloc(40)]);
const virus = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-");

/** A PDF with something before its end, at a place where a reader of PDF does not look. */
const inPdf = (what: Buffer | string): Buffer => {
  const pdf = aPdf();
  const at = pdf.lastIndexOf("startxref");
  return Buffer.concat([
    pdf.subarray(0, at),
    Buffer.from("% "),
    Buffer.from(what),
    Buffer.from("\n"),
    pdf.subarray(at),
  ]);
};
const atHead = (what: string): Buffer => Buffer.from(aPdf().toString("latin1").replace("\n", `\n%${what}\n`), "latin1");
/** An archive whose comment is the rest of the file, as one is that shall be both. */
const archiveInComment = (): Buffer => {
  const pdf = inPdf(archive);
  const end = pdf.lastIndexOf(Buffer.from("504b0506", "hex"));
  pdf.writeUInt16LE(pdf.length - end - 22, end + 20);
  return pdf;
};
const jpegWith = (what: Buffer | string): Buffer => {
  const [jpeg, said] = [aJpeg(), Buffer.from(what)];
  const head = Buffer.from([0xff, 0xfe, (said.length + 2) >> 8, (said.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, said, jpeg.subarray(2)]);
};
const scriptJpeg = (): Buffer => {
  const rest = Buffer.concat([Buffer.from("*/=1;zvx()/*"), Buffer.alloc(0x2f2a - 14)]);
  return Buffer.concat([Buffer.from("ffd8ffe02f2a", "hex"), rest, aJpeg().subarray(20)]);
};
const tar = (): Buffer => {
  const png = aPng({ more: [["tEXt", Buffer.alloc(300, 97)]] });
  png.write("ustar", 257);
  return png;
};

/** Files that are two things at once, or another than they are called. */
export const polyglots: Readonly<Record<string, Buffer>> = {
  "jpeg and archive.jpg": Buffer.concat([aJpeg(), archive]),
  "jpeg and rar.jpg": Buffer.concat([aJpeg(), rar]),
  "jpeg and page.jpg": Buffer.concat([aJpeg(), Buffer.from(page)]),
  "jpeg with page.jpg": jpegWith(page),
  "jpeg with php.jpg": jpegWith("<?php system('zvx'); ?>"),
  "jpeg with phar.jpg": jpegWith("zvx __HALT_COMPILER(); ?>"),
  "jpeg as script.jpg": scriptJpeg(),
  "jpeg with pdf.jpg": jpegWith("%PDF-1.7 zvx"),
  "png and archive.png": Buffer.concat([aPng(), archive]),
  "png and pdf.png": Buffer.concat([aPng(), aPdf()]),
  "png with page.png": aPng({ more: [["tEXt", Buffer.from(page)]] }),
  "png with drawing.png": aPng({ more: [["tEXt", Buffer.from(drawing)]] }),
  "png and tar.png": tar(),
  "pdf and archive.pdf": Buffer.concat([aPdf(), archive]),
  "pdf in archive.pdf": archiveInComment(),
  "pdf with page.pdf": atHead(page),
  "pdf with php.pdf": atHead("<?php zvx();"),
  "pdf and page.pdf": Buffer.concat([aPdf(), Buffer.from(page)]),
  "page and pdf.pdf": Buffer.concat([Buffer.from(page), aPdf()]),
  "pdf with rar.pdf": inPdf(rar),
  "pdf with script.pdf": inPdf("<< /S /JavaScript /JS (zvx) >>"),
  "pdf that starts.pdf": inPdf("<< /S /Launch /F (zvx.exe) >>"),
  "docx and archive.docx": Buffer.concat([aDocx(), archive]),
  "page and docx.docx": Buffer.concat([Buffer.from(page), aDocx()]),
};

const many = (count: number): Buffer => Buffer.alloc(count);

/** Archives that unfold to more than anybody has, and others that are none of Word. */
export const archives: Readonly<Record<string, Buffer>> = {
  "bomb.docx": aDocx([{ name: "word/media/a.png", data: many(80 * 1024 * 1024) }]),
  "bomb that lies.docx": aDocx([{ name: "word/media/a.png", data: many(80 * 1024 * 1024), says: 1_000 }]),
  "bomb of many.docx": aDocx(
    Array.from({ length: 8 }, (_, at) => ({ name: `word/media/${at}.png`, data: many(9 * 1024 * 1024) })),
  ),
  "overlapping.docx": overlapping(),
  "macros.docx": aDocx([{ name: "word/vbaProject.bin", data: Buffer.from("zvx") }]),
  "upwards.docx": aDocx([{ name: "../zvx", data: Buffer.from("zvx") }]),
  "sheet.docx": aDocx([], "<Types/>"),
  "archive.docx": archive,
  "virus.docx": aDocx([{ name: "word/media/a.txt", data: Buffer.from(virus) }]),
};

/** Two entries of a list that point at the same bytes. */
function overlapping(): Buffer {
  const docx = aDocx([{ name: "word/media/a.png", data: Buffer.from("a") }]);
  const mark = Buffer.from("504b0102", "hex");
  const first = docx.indexOf(mark);
  const last = docx.lastIndexOf(mark);
  docx.copy(docx, last + 20, first + 20, first + 28);
  docx.writeUInt32LE(docx.readUInt32LE(first + 42), last + 42);
  return docx;
}

/** What is no document at all, whatever it is called. */
export const others: Readonly<Record<string, Buffer>> = {
  "drawing.png": Buffer.from(drawing),
  "drawing.svg": Buffer.from(drawing),
  "page.pdf": Buffer.from(page),
  "page.html": Buffer.from(page),
  "program.exe": Buffer.from("4d5a90000300", "hex"),
  "program.pdf": Buffer.from("4d5a90000300", "hex"),
  "virus.pdf": Buffer.concat([aPdf(), Buffer.from(virus)]),
  "virus.png": aPng({ more: [["tEXt", Buffer.from(virus)]] }),
  "wide.png": aPng({ width: 60_000, height: 60_000 }),
  "half.png": aPng().subarray(0, 40),
  "half.pdf": aPdf().subarray(0, 200),
  "half.jpg": aJpeg().subarray(0, 60),
  "empty.pdf": Buffer.alloc(0),
  "locked.pdf": inPdf("<< /Encrypt 9 0 R >>"),
  "packed.pdf": deflateRawSync(aPdf()),
};

/** Names under which nothing is taken in, whatever is in it. */
export const badNames = [
  ...["../verslag.pdf", "..\\verslag.pdf", "/etc/verslag.pdf", "c:verslag.pdf", "verslag\0.pdf", "verslag.pdf\0.html"],
  ...[
    "verslag\u202Efdp.pdf",
    "verslag\u2066.pdf",
    "verslag\u200B.pdf",
    "verslag\n.pdf",
    ".pdf",
    "verslag.pdf.",
    "verslag.pdf ",
  ],
  ...[
    "verslag",
    "verslag.pdf.exe",
    "verslag.svg",
    "verslag\ud800.pdf",
    `${"a".repeat(200)}.pdf`,
    "a<b>.pdf",
    "con|.pdf",
  ],
];
