import type { DocumentFormat } from "@zorgvuldig/schema/documents";

/** With which every scanner of viruses is tried; put together here, so that none finds it in this file. */
const testVirus = Buffer.from(["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-"));

export const isTestVirus = (content: Buffer): boolean => content.includes(testVirus);

/** What makes a file an archive or a program to something that looks for it anywhere. */
const anywhere = [
  Buffer.from("526172211a07", "hex"),
  Buffer.from("377abcaf271c", "hex"),
  Buffer.from("__HALT_COMPILER();"),
];
/** What makes it a page or a program to something that looks at how it begins. */
const early = ["<!doctype html", "<html", "<script", "<svg", "<?php", "<iframe", "<body", "#!/"];
const earlyWithin = 4096;
/** Readers of PDF take one that begins a little later. */
const pdfWithin = 1024;
const endOfArchive = Buffer.from("504b0506", "hex");
const longestComment = 65_535;

/** Whether it can be opened as something else than its format too: such a file shows one thing to who weighs it and another to who opens it. */
export function isTwoThings(format: DocumentFormat, content: Buffer): boolean {
  if (format !== "DOCX" && (endsAsArchive(content) || anywhere.some((mark) => content.includes(mark)))) return true;
  if (format !== "PDF" && content.subarray(0, pdfWithin).includes("%PDF-")) return true;
  if (content.subarray(257, 262).equals(Buffer.from("ustar"))) return true;
  // A comment that opens within the first marker of a JPEG makes the rest of it a program.
  if (format === "JPEG" && content.subarray(4, 6).equals(Buffer.from("/*"))) return true;
  const start = content.subarray(0, earlyWithin).toString("latin1").toLowerCase();
  return format !== "DOCX" && early.some((mark) => start.includes(mark));
}

/** A ZIP is read from its end, whatever stands before it: its last record says how long the comment is that follows. */
function endsAsArchive(content: Buffer): boolean {
  const from = Math.max(0, content.length - longestComment - 22);
  for (let at = content.indexOf(endOfArchive, from); at >= 0; at = content.indexOf(endOfArchive, at + 1))
    if (at + 22 <= content.length && at + 22 + content.readUInt16LE(at + 20) === content.length) return true;
  return false;
}
