import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

const codes = (text: string, one: (byte: number) => string): string => [...Buffer.from(text)].map(one).join("");
const hex = (byte: number): string => byte.toString(16).padStart(2, "0");
const base32 = (text: string): string => {
  const bits = codes(text, (byte) => byte.toString(2).padStart(8, "0"));
  return [...bits.matchAll(/.{5}/g)]
    .map(([five]) => "abcdefghijklmnopqrstuvwxyz234567"[Number.parseInt(five, 2)])
    .join("");
};
const turned = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

/** What a text becomes in base64, wherever in it it stands: only the letters that hang on it alone. */
function inBase64(text: string, before: 0 | 1 | 2): string {
  const written = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString("base64");
  return written.slice(Math.ceil((before * 8) / 6), Math.floor(((before + Buffer.byteLength(text)) * 8) / 6));
}

const wide = (text: string, isLittle: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return isLittle ? bytes : bytes.swap16();
};

/** The forms in which a text in lower case could lie about, each by its name. */
export const formsOf = (text: string): [string, Buffer][] => [
  ["as it is", Buffer.from(text)],
  ["in capitals", Buffer.from(text.toUpperCase())],
  ["backwards", Buffer.from([...text].reverse().join(""))],
  ["turned by thirteen", Buffer.from(turned(text))],
  ...([0, 1, 2] as const).map((at): [string, Buffer] => [`base64 after ${at}`, Buffer.from(inBase64(text, at))]),
  ["base32", Buffer.from(base32(text))],
  ["base32 in capitals", Buffer.from(base32(text).toUpperCase())],
  ["hex", Buffer.from(codes(text, hex))],
  ["hex in capitals", Buffer.from(codes(text, hex).toUpperCase())],
  ["hex with spaces", Buffer.from(codes(text, (byte) => `${hex(byte)} `).trim())],
  ["in an address", Buffer.from(codes(text, (byte) => `%${hex(byte).toUpperCase()}`))],
  ["in an address, small", Buffer.from(codes(text, (byte) => `%${hex(byte)}`))],
  ["escaped as JSON", Buffer.from(codes(text, (byte) => `\\u00${hex(byte)}`))],
  ["escaped as a string", Buffer.from(codes(text, (byte) => `\\x${hex(byte)}`))],
  ["in octals", Buffer.from(codes(text, (byte) => `\\${byte.toString(8).padStart(3, "0")}`))],
  ["as HTML", Buffer.from(codes(text, (byte) => `&#${byte};`))],
  ["as HTML in hex", Buffer.from(codes(text, (byte) => `&#x${hex(byte)};`))],
  ["quoted-printable", Buffer.from(codes(text, (byte) => `=${hex(byte).toUpperCase()}`))],
  ["as numbers", Buffer.from(codes(text, (byte) => `${byte},`).slice(0, -1))],
  ["UTF-16, little end first", wide(text, true)],
  ["UTF-16, big end first", wide(text, false)],
  ["letters apart", Buffer.from([...text].join(" "))],
];

const packings = [
  { mark: Buffer.from([0x1f, 0x8b, 0x08]), unpack: gunzipSync, skip: 0 },
  { mark: Buffer.from([0x78, 0x9c]), unpack: inflateSync, skip: 0 },
  { mark: Buffer.from([0x50, 0x4b, 0x03, 0x04]), unpack: inflateRawSync, skip: 30 },
];

/** Whatever in these bytes unpacks: what was packed may have been cut short. */
export function unpackedIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (const { mark, unpack, skip } of packings)
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
      try {
        const packed = bytes.subarray(at + skip, at + 1_000_000);
        found.push(unpack(packed, { finishFlush: 2, maxOutputLength: 10_000_000 }));
      } catch {
        // By chance two bytes of anything begin like something packed.
      }
  return found;
}
