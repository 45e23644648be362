import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { signedOf } from "../consent/read-signed.js";
import { fileOf } from "../document/read-document.js";
import { documents, forms, sensitive } from "../document/shelves.js";
import type { Request } from "../foundation/database/request.js";
import { Archive, type Filed } from "../foundation/file/archive.js";
import { drawn } from "../foundation/letter/draw.js";
import { NotFound } from "../foundation/refusal.js";
import { type Chosen, type FiledAs, type Gathered, gatherFor, type Pack } from "../pack/gather.js";
import { packCsv } from "../pack/pack-csv.js";
import { packJson } from "../pack/pack-json.js";
import { packLetter } from "../pack/pack-letter.js";
import type { DataSubjectRequest } from "../request/data-subject-request.js";

const shelves = { Document: documents, SensitiveDocument: sensitive, SignedForm: forms } as const;
type Asked = Chosen & { readonly language: LetterLanguage };
type Bundle = { readonly content: Buffer; readonly manifest: string };

/**
 * All that somebody is given in one file: what stands about him on paper and for a machine, his documents as they came in, and by what each of them is known. Its names are the
 * house's own: what somebody called a file may tell of a person, or deceive.
 */
export async function bundleOf(request: Request, asked: DataSubjectRequest, chosen: Asked): Promise<Bundle> {
  const { without, upTo } = chosen;
  const { pack, files, passages } = await gatherFor(request, asked, chosen);
  // What stayed here before may be erased since.
  if (upTo === null && [...without].some((one) => files.every(({ id }) => id !== one))) throw new NotFound();
  const archive = new Archive(request.now);
  const made: Buffer[] = [];
  if (asked.kind === "ACCESS") archive.add("inzage.pdf", await drawn(packLetter(pack, chosen.language)), "packed");
  archive.add(asked.kind === "ACCESS" ? "inzage.json" : "gegevens.json", Buffer.from(packJson(pack)), "text");
  if (asked.kind === "PORTABILITY") archive.add("gegevens.csv", Buffer.from(packCsv(pack)), "text");
  const going = files.filter(({ id }) => !without.has(id));
  for (const [at, file] of going.entries()) {
    await addFile(request, archive, { file, number: at + 1 });
    made.push(archive.taken());
  }
  const manifest = manifestOf(pack, {
    passages,
    files: archive.files,
    leftHere: files.length - going.length,
    ...{ at: request.now, upTo },
  });
  archive.add("manifest.json", Buffer.from(manifest), "text");
  archive.end();
  return { content: Buffer.concat([...made, archive.taken()]), manifest };
}

async function addFile(request: Request, archive: Archive, { file, number }: { file: FiledAs; number: number }) {
  const called = `document-${String(number).padStart(3, "0")}`;
  if (file.type === "Signature") {
    const { letter, hash } = await signedOf(request, file.id);
    return archive.add(`${called}.pdf`, await drawn(letter, { hash }), "packed");
  }
  const { content, name } = await fileOf(request, file.id, shelves[file.type]);
  archive.add(`${called}${name.slice(name.lastIndexOf("."))}`, content, "packed");
}

type Told = Pick<Gathered, "passages"> &
  Pick<Chosen, "upTo"> & {
    readonly files: readonly Filed[];
    readonly leftHere: number;
    readonly at: string;
  };

/** What is in it, and what is not and why: numbers, grounds and hashes, and nothing about anybody. */
const manifestOf = ({ number, asked, notProvided }: Pack, { passages, files, leftHere, at, upTo }: Told): string =>
  `${JSON.stringify(
    {
      format: "zorgvuldig-bundle/1",
      number,
      right: asked.request.kind,
      madeAt: at,
      asOf: upTo ?? at,
      files,
      leftOut: { passages, files: leftHere > 0 ? [{ ground: "OTHERS_RIGHTS", count: leftHere }] : [] },
      notProvided,
    },
    null,
    2,
  )}\n`;
