import type { ConsentDocument } from "@zorgvuldig/schema/words";
import { course } from "../case/course.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Request } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound } from "../foundation/refusal.js";
import { Signature } from "./signature.js";
import { fileNameOf, keptForm } from "./signed-form.js";

type Signed = { readonly letter: LetterText; readonly hash: string; readonly name: string };

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked("signedForm", "documentHash", "withheld"),
  ["consent", new Map<string, Wanted | null>([...asked("document"), ["case", new Map(asked("number"))]])],
]);
type Read = {
  readonly signedForm: string | null;
  readonly documentHash: string | null;
  readonly withheld: readonly string[];
  readonly consent: {
    readonly document: ConsentDocument;
    readonly case: { readonly number: string };
  };
};

/**
 * What somebody signed on line, to the letter, to be drawn when this request is committed and not before: the bureau can show what he said yes to (article 7(1) GDPR).
 * Throws `Forbidden`, and `NotFound` for what was signed otherwise.
 */
export async function readSigned(request: Request, signatureId: string): Promise<Signed> {
  request.started("readSigned", "RIGHTS");
  if (!course.sendForms.by.includes(request.role)) throw new Forbidden("forms");
  // What a row has follows from what was asked of it.
  const read = (await request.look(Signature, wanted, signatureId)) as Read | null;
  if (!read) throw new NotFound();
  const { document, case: found } = read.consent;
  if (read.withheld.length > 0) throw new Forbidden("forms");
  if (!read.signedForm) throw new NotFound();
  const letter = keptForm(read.signedForm, read.documentHash);
  return { letter, hash: read.documentHash ?? "", name: `${found.number}-${fileNameOf(letter.language, document)}` };
}

/** The same, as an act of the FG gives it along with others. */
export async function signedOf(request: Request, id: string): Promise<Omit<Signed, "name">> {
  const { signedForm, documentHash } = await request.rows.get(Signature, id);
  if (!signedForm) throw new NotFound();
  request.alsoRead("Signature.signedForm");
  return { letter: keptForm(signedForm, documentHash), hash: documentHash ?? "" };
}
