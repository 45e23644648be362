import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { type Fault, faults } from "./faults.js";
import { isTestVirus } from "./foreign.js";

const inflated = promisify(inflateRaw);

/** Of a document of some hundred pages there is a tenth of this. */
const most = { entries: 2_000, unfolded: 60 * 1024 * 1024, times: 200 };
const mark = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const mainPart = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** Programs, and files of another make that open along. */
const active = /(^|\/)(vbaProject|vbaData|activeX)|\.(bin|exe|dll|js|vbs|htm|html|svg)$/i;

type Entry = { name: string; from: number; packed: number; unfolded: number; isDeflated: boolean };

/** A document of Word: one archive from the first byte to the last, whose parts are where they say, of which none starts anything. */
export async function docxFault(content: Buffer): Promise<Fault> {
  if (content.length < 30 || content.readUInt32LE(0) !== mark.local) return faults.otherInside;
  const entries = entriesOf(content);
  if (!Array.isArray(entries)) return entries;
  if (entries.some(({ name }) => active.test(name))) return faults.active;
  let unfolded = 0;
  let types = "";
  for (const entry of entries) {
    const part = await partOf(content, entry, most.unfolded - unfolded);
    if (!part || part.length !== entry.unfolded) return faults.unfolds;
    unfolded += part.length;
    if (isTestVirus(part)) return faults.harmful;
    if (entry.name === "[Content_Types].xml") types = part.toString();
  }
  const isWord = types.includes(mainPart) && entries.some(({ name }) => name === "word/document.xml");
  return isWord ? undefined : faults.otherInside;
}

/** What an entry holds, or nothing when it is more than it says or than there is room for. */
async function partOf(content: Buffer, { from, packed, isDeflated }: Entry, room: number): Promise<Buffer | undefined> {
  const raw = content.subarray(from, from + packed);
  if (!isDeflated) return raw.length <= room ? raw : undefined;
  const maxOutputLength = Math.max(1, Math.min(room, packed * most.times + 1_000));
  return inflated(raw, { maxOutputLength }).catch(() => undefined);
}

/** The list at the end of the archive, each entry at a place of its own; or why it is none. */
function entriesOf(content: Buffer): Entry[] | Fault {
  const end = content.length - 22;
  // One with a comment after it, or split over files, is of no word processor.
  if (end < 0 || content.readUInt32LE(end) !== mark.end || content.readUInt16LE(end + 20) !== 0)
    return faults.twoThings;
  const count = content.readUInt16LE(end + 10);
  let at = content.readUInt32LE(end + 16);
  if (count === 0 || count > most.entries || at + content.readUInt32LE(end + 12) !== end) return faults.unfolds;
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || content.readUInt32LE(at) !== mark.central) return faults.broken;
    const [flags, method] = [content.readUInt16LE(at + 8), content.readUInt16LE(at + 10)];
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => content.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const name = content.subarray(at + 46, at + 46 + nameLength).toString();
    if (flags & 1) return faults.locked;
    if ((method !== 0 && method !== 8) || /[\0\\]|^\/|(^|\/)\.\.(\/|$)/.test(name)) return faults.broken;
    const local = content.readUInt32LE(at + 42);
    if (local + 30 > end || content.readUInt32LE(local) !== mark.local) return faults.broken;
    const from = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
    entries.push({
      name,
      from,
      packed: content.readUInt32LE(at + 20),
      unfolded: content.readUInt32LE(at + 24),
      isDeflated: method === 8,
    });
    at += 46 + nameLength + extra + comment;
  }
  return areApart(entries, content.readUInt32LE(end + 16)) ? entries : faults.unfolds;
}

/** Entries that lie over one another are how a small file unfolds to a very large one. */
function areApart(entries: readonly Entry[], until: number): boolean {
  const sorted = [...entries].sort((one, other) => one.from - other.from);
  return sorted.every(({ from, packed }, at) => from + packed <= (sorted[at + 1]?.from ?? until));
}
