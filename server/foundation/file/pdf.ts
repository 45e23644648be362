import { type Fault, faults } from "./faults.js";

const end = Buffer.from("%%EOF");
/** What starts something when the file is opened, or carries another file along. */
const active = ["/JavaScript", "/Launch", "/EmbeddedFiles", "/RichMedia", "/XFA"];
/** Rough, since what is compressed is not looked into: whoever opens the file outside the house has a reader that asks. */
const isActive = (content: Buffer): boolean => active.some((mark) => content.includes(mark));

/** A PDF from its first byte to its last, not locked with a password. */
export function pdfFault(content: Buffer): Fault {
  if (!/^%PDF-[12]\.\d/.test(content.subarray(0, 8).toString("latin1"))) return faults.otherInside;
  const last = content.lastIndexOf(end);
  if (last < 0) return faults.broken;
  if (
    /\S/.test(
      content
        .subarray(last + end.length)
        .toString("latin1")
        .replaceAll("\0", ""),
    )
  )
    return faults.twoThings;
  if (content.includes("/Encrypt")) return faults.locked;
  return isActive(content) ? faults.active : undefined;
}
