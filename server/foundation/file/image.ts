import { type Fault, faults } from "./faults.js";

const pngSignature = Buffer.from("89504e470d0a1a0a", "hex");
/** In points: a picture that unfolds to more takes the memory of who looks at it. */
const most = 100_000_000;

const isTooWide = (width: number, height: number): boolean => width === 0 || height === 0 || width * height > most;

/** A PNG, chunk after chunk, that ends with its end. */
export function pngFault(content: Buffer): Fault {
  if (!content.subarray(0, 8).equals(pngSignature)) return faults.otherInside;
  if (content.subarray(12, 16).toString("latin1") !== "IHDR" || content.length < 33) return faults.broken;
  if (isTooWide(content.readUInt32BE(16), content.readUInt32BE(20))) return faults.unfolds;
  for (let at = 8; at + 12 <= content.length; ) {
    const name = content.subarray(at + 4, at + 8).toString("latin1");
    at += 12 + content.readUInt32BE(at);
    if (name === "IEND") return at === content.length ? undefined : faults.twoThings;
  }
  return faults.broken;
}

/** Markers without anything that belongs to them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Those that say how large the picture is. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** A JPEG, segment after segment. After its end only further pictures may follow, as telephones write them, and nothing that is none. */
export function jpegFault(content: Buffer): Fault {
  if (content.readUIntBE(0, Math.min(3, content.length)) !== 0xffd8ff) return faults.otherInside;
  for (let at = 0; at < content.length; ) {
    const picture = onePicture(content, at);
    if (typeof picture !== "number") return at > 0 && picture === faults.broken ? faults.twoThings : picture;
    at = picture;
    while (content[at] === 0) at++;
  }
  return undefined;
}

/** Where a picture that begins here ends, or why it does not. */
function onePicture(content: Buffer, from: number): number | Fault {
  if (content[from] !== 0xff || content[from + 1] !== 0xd8) return faults.broken;
  let at = from + 2;
  while (at + 4 <= content.length + 2) {
    if (content[at] !== 0xff) return faults.broken;
    while (content[at + 1] === 0xff) at++;
    const marker = content[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2;
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    if (at + 9 > content.length) return faults.broken;
    if (isFrame(marker) && isTooWide(content.readUInt16BE(at + 7), content.readUInt16BE(at + 5))) return faults.unfolds;
    at += 2 + content.readUInt16BE(at + 2);
    if (marker === 0xda) at = afterScan(content, at);
  }
  return faults.broken;
}

/** The picture itself goes on until a marker that is none of its own. */
function afterScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return content.length;
}
