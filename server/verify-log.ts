import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { examined, type Finding, type Head, type Sealed } from "./foundation/audit/chain.js";
import { say } from "./foundation/audit/incident.js";
import { notesIn } from "./foundation/audit/notes.js";
import { headsBy, type SigningKey, signingKeysIn } from "./foundation/audit/signing-keys.js";
import { Explained, explain } from "./foundation/explained.js";

const usage =
  "Expected the file of the log, as the FG fetched it, and if you have one the file of heads that you kept, or of mails with them";

async function* linesOf(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    yield line;
}

/** The first line of a file says whose log it is, and by what its heads are verified. */
function firstOf(line: string | undefined, file: string): { log: string; keys: SigningKey[]; heads: string } {
  try {
    const first = JSON.parse(line ?? "") as Record<string, unknown>;
    if (typeof first.verifier !== "string") throw new Error("It names nobody who signs");
    const handovers = Array.isArray(first.handovers) ? first.handovers.map(String) : [];
    const keys = signingKeysIn({ verifier: first.verifier, handovers });
    return { log: String(first.log), keys, heads: String(first.heads) };
  } catch {
    throw new Explained(`${file}: is not a log of this house`);
  }
}

async function* sealedIn(lines: AsyncGenerator<string>): AsyncGenerator<Sealed> {
  for await (const line of lines) {
    const [, seq, hash = "", event] =
      line.match(/^\{"seq":(\d+),"hash":"([0-9a-f]{64})","event":(null|\[.*\])\}$/) ?? [];
    yield { seq: Number(seq), hash, line: event === undefined || event === "null" ? null : event };
  }
}

/** A head that this log's key did not sign is told apart from an event that was changed. */
function headsFrom(text: string, keys: readonly SigningKey[], file: string): Head[] {
  const { heads, forgedAt } = headsBy(notesIn(text), keys);
  if (forgedAt !== null)
    throw new Explained(`${file}: holds a head that was not signed with the key of this log, of event ${forgedAt}`);
  return heads;
}

/** How much was held against how many heads; of a log that was cut, where it begins and which heads that leaves behind. */
function toldOf({ since, sealed, restored }: Finding, own: readonly Head[], theirs: readonly Head[]): string {
  const beyond = (heads: readonly Head[]) => heads.filter(({ seq }) => seq >= since - 1).length;
  const lost = restored.map(
    (seq) =>
      ` A copy was put back that ended with event ${seq}, as a signed head says: what came after it then is lost.`,
  );
  const agree = `${beyond(own)} heads of the file and ${beyond(theirs)} kept ones agree`;
  if (since === 1 && restored.length > 0)
    return `whole. Events 1 to ${sealed} are as they were sealed; ${agree}.${lost.join("")}`;
  if (since === 1) return `whole. ${sealed} events are as they were sealed; ${agree}.`;
  const before = own.length + theirs.length - beyond(own) - beyond(theirs);
  return `whole since event ${since}. A signed head says that events 1 to ${since - 1} were cut off. Events ${since} to ${sealed} are as they were sealed; ${agree}; ${before} are of what was cut off.${lost.join("")}`;
}

function brokenTold({ since, brokenAt }: Finding): string {
  const last = (brokenAt ?? 0) - 1;
  if (since === 1) return `The first ${last} events are as they were sealed; event ${brokenAt} is not.`;
  const before = `Events 1 to ${since - 1} were cut off, as a signed head says`;
  if (last < since) return `${before}; event ${brokenAt} is not as it was sealed.`;
  return `${before}, events ${since} to ${last} are as they were sealed; event ${brokenAt} is not.`;
}

/** `npm run verify-log -- FILE [HEADS]`: without any database, by nobody's word but the file's and that of heads kept elsewhere. */
async function run([file, headsFile, ...more]: readonly string[]): Promise<void> {
  if (!file || more.length > 0) throw new Explained(usage);
  const kept = headsFile ? readFileSync(headsFile, "utf8") : "";
  const lines = linesOf(file);
  const { log, keys, heads } = firstOf((await lines.next()).value, file);
  const own = headsFrom(heads, keys, file);
  const theirs = headsFrom(kept, keys, headsFile ?? "");
  if (headsFile && theirs.length === 0) throw new Explained(`${headsFile}: holds no head of a log`);
  const found = await examined(sealedIn(lines), [...own, ...theirs]);
  if (found.brokenAt !== null) throw new Explained(`${log}: NOT whole. ${brokenTold(found)}`);
  say(`${log}: ${toldOf(found, own, theirs)}`);
}

await run(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  explain(error.code === "ENOENT" ? new Explained(`${error.path}: there is no such file`) : error);
  process.exitCode = 1;
});
