/**
 * A signed note of the log: whose, how many, what hash, perhaps that it was cut there or that a copy was put back, and the line that signs it, in the same
 * name. Wrapped as a mail programme may do it, and with the dash that one makes of the dash; no harm: what was altered is not signed.
 */
const note =
  /([^\s<>"]+)\s+(\d+)\s+([A-Za-z0-9+/]{43}=)\s+(?:(cut)\s+|restored\s+(\d+)\s+)?(?:—|–|--?)\s+\1\s+((?:[A-Za-z0-9+/]\s*){91}=)(?![A-Za-z0-9+/=])/g;

/** Without the marks of quoting, the indents and the line ends that mail programmes put round a text. */
const bare = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/^[ \t\u00a0>|]+/gm, "");

/** A mail as it travelled, read as its reader would (RFC 2045); of any other text nothing. */
function unpacked(text: string): string[] {
  const packed = [...text.matchAll(/^content-transfer-encoding: *base64[\s\S]*?\n\n([A-Za-z0-9+/=\n]+)/gim)];
  const texts = packed.map(([, block = ""]) => Buffer.from(block, "base64").toString("utf8"));
  if (!text.includes("=E2=80=94")) return texts;
  const bytes = text
    .replace(/=[ \t]*\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [...texts, Buffer.from(bytes, "latin1").toString("utf8")];
}

/**
 * The notes of a text in which they stand among other words: a file of heads, or mails that somebody saved, quoted and forwarded
 * as they may be. Each once, as it was signed.
 */
export function notesIn(given: string): string[] {
  const text = bare(given);
  const found = [text, ...unpacked(text).map(bare)].flatMap((one) => [...one.matchAll(note)]);
  const written = found.map(
    ([, name, seq, hash, cut, restored, signature = ""]) =>
      `${name}\n${seq}\n${hash}\n${cut ? "cut\n" : restored ? `restored ${restored}\n` : ""}\n— ${name} ${signature.replace(/\s/g, "")}\n`,
  );
  return [...new Set(written)];
}
