import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { InvalidKey } from "@zorgvuldig/schema/texts/nl/invalid";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { GraphQLError } from "graphql";
import { Case } from "../case/case.js";
import { Text } from "../foundation/access/scalars.js";
import type { House } from "../foundation/database/request.js";
import { isPrintable } from "../foundation/letter/fonts.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import type { Opened } from "../foundation/mail/link-token.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { bySignLink } from "./at-sign-link.js";
import { letterIn, type OwnForm, type OwnForms, type OwnLine, ownForms, readOfForms } from "./own-forms.js";
import { fileNameOf, keptForm, sealedForm, signedForm } from "./signed-form.js";
import { takeSignature } from "./take-signature.js";
import { withdrawAuthorisation, withdrawLine } from "./withdraw-authorisation.js";

export type Shown = { readonly token: string; readonly code: string };
type Answer = "YES" | "NO";
/** What somebody filled in below one document. */
export type Given = {
  readonly signatureId: string;
  readonly language: LetterLanguage;
  readonly name: string;
  readonly agrees: boolean;
  readonly answer: (lineId: string, category: DataCategory) => Answer | undefined;
};
/** What is wrong with it: an answer that is missing, the name, or that he did not say that he signs. */
export type Fault =
  | { readonly at: "answer"; readonly lineId: string; readonly category: DataCategory }
  | { readonly at: "name"; readonly key: InvalidKey | "unprintable" }
  | { readonly at: "agrees" };
export type Signing = OwnForms & { readonly faults: readonly Fault[]; readonly form: OwnForm };

/** The most characters that a name has. */
export const longestName = 120;

const formOf = ({ forms }: OwnForms, signatureId: string): OwnForm => {
  const form = forms.find(({ signature }) => signature.id === signatureId);
  if (!form) throw new NotFound();
  return form;
};

/** Throws `NotFound` for a line that is not on the form. */
export function lineOf({ lines }: OwnForm, lineId: string): OwnLine {
  const line = lines.find(({ id }) => id === lineId);
  if (!line) throw new NotFound();
  return line;
}

/** What lies there to be read and signed, for who has link and code. */
export const lookAtForms = (house: House, shown: Shown): Promise<Opened<OwnForms>> =>
  bySignLink(house, shown, { action: "openSignLink", activity: "INTAKE", reads: readOfForms }, ownForms);

/**
 * Signs one document, once: sent again, or by a hundred at once, it is signed already. Gives what is wrong where something is missing, and signs nothing then.
 * Throws the refusals of a signature that is taken down by the bureau.
 */
export const signOnline = (house: House, shown: Shown, given: Given): Promise<Opened<Signing>> =>
  bySignLink(house, shown, { action: "signOnline", activity: "INTAKE", reads: readOfForms }, async (acting) => {
    const before = await ownForms(acting);
    const form = formOf(before, given.signatureId);
    if (form.signature.withdrawnAt !== null) throw new Refusal("consent/in-writing", "already-withdrawn");
    // Sent again, it is what it was; of what was signed on paper nobody is told that he signed here.
    if (form.signature.signedOn !== null && form.signature.signedForm) return { ...before, form, faults: [] };
    if (form.signature.signedOn !== null) throw new Refusal("consent/in-writing", "already-signed");
    const letter = letterIn(form, given.language);
    if (!letter) {
      (await acting.rows.get(Case, acting.caseId)).must("registerSignature", acting.today);
      throw new Refusal("consent/agreement-and-authorisation", "form-not-online");
    }
    const faults = faultsOf(form, given);
    if (faults.length > 0) return { ...before, form, faults };
    const answers = form.lines.map(({ id, asked }) => asked.map((one) => given.answer(id, one) === "YES"));
    const kept = sealedForm(
      signedForm(letter, { name: Text.parseValue(given.name) as string, at: acting.now, answers }),
    );
    await takeSignature(acting, {
      ...{ caseId: acting.caseId, consentId: form.consent.id, guardianId: acting.guardianId },
      ...{ signedOn: acting.today, channel: "DIGITAL", documentHash: kept.hash, signedForm: kept.text },
      ...(form.document === "AUTHORISATION" ? { granted: grantedOf(form, given) } : {}),
    });
    const after = await ownForms(acting);
    return { ...after, form: formOf(after, given.signatureId), faults: [] };
  });

/** Takes back a yes, with the same that comes of it when the bureau takes it down. Twice is once. */
export const withdrawOnline = (
  house: House,
  shown: Shown,
  { signatureId, reason }: { signatureId: string; reason: string },
): Promise<Opened<OwnForms>> =>
  bySignLink(house, shown, { action: "withdrawOnline", activity: "RIGHTS", reads: readOfForms }, async (acting) => {
    const before = await ownForms(acting);
    const { signature } = formOf(before, signatureId);
    if (signature.withdrawnAt !== null) return before;
    await withdrawAuthorisation(acting, { caseId: acting.caseId, signatureId, reason: written(reason) });
    return ownForms(acting);
  });

/** The same of one line, while the others stand. Throws where he did not sign it himself. */
export const withdrawLineOnline = (
  house: House,
  shown: Shown,
  { signatureId, lineId, reason }: { signatureId: string; lineId: string; reason: string },
): Promise<Opened<OwnForms>> =>
  bySignLink(house, shown, { action: "withdrawOnline", activity: "RIGHTS", reads: readOfForms }, async (acting) => {
    const before = await ownForms(acting);
    const form = formOf(before, signatureId);
    if (lineOf(form, lineId).withdrawnAt !== null) return before;
    if (!form.mayWithdraw) throw new Refusal("share/only-authorised", "line-not-yours");
    await withdrawLine(acting, { caseId: acting.caseId, lineId, reason: written(reason) });
    return ownForms(acting);
  });

/** A text as any other comes in. Throws `Invalid`. */
function written(reason: string): string {
  try {
    return Text.parseValue(reason) as string;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new Invalid({ reason: error.extensions.key as InvalidKey }, "purpose/legal-basis");
  }
}

export type SignedCopy = { readonly letter: LetterText; readonly hash: string; readonly name: string };

/** What was signed on line, as it was signed. Throws `NotFound` for what was not. */
export const copyOfSigned = (house: House, shown: Shown, signatureId: string): Promise<Opened<SignedCopy>> =>
  bySignLink(
    house,
    shown,
    { action: "fetchSigned", activity: "INTAKE", reads: ["Signature.signedForm"] },
    async (acting) => {
      const { signature, document } = formOf(await ownForms(acting), signatureId);
      if (!signature.signedForm) throw new NotFound();
      const letter = keptForm(signature.signedForm, signature.documentHash);
      return { letter, hash: signature.documentHash ?? "", name: fileNameOf(letter.language, document) };
    },
  );

const grantedOf = ({ lines }: OwnForm, { answer }: Given) =>
  lines
    .map(({ id: lineId, asked }) => ({ lineId, categories: asked.filter((one) => answer(lineId, one) === "YES") }))
    .filter(({ categories }) => categories.length > 0);

function faultsOf({ lines }: OwnForm, { name, agrees, answer }: Given): Fault[] {
  const open = lines.flatMap(({ id: lineId, asked }) =>
    asked
      .filter((one) => answer(lineId, one) === undefined)
      .map((category): Fault => ({ at: "answer", lineId, category })),
  );
  const key = faultOfName(name);
  return [...open, ...(key ? [{ at: "name", key } as const] : []), ...(agrees ? [] : [{ at: "agrees" } as const])];
}

function faultOfName(name: string): InvalidKey | "unprintable" | undefined {
  try {
    const typed = Text.parseValue(name) as string;
    if (!typed) return "required";
    if (typed.length > longestName || typed.includes("\n")) return "long";
    return isPrintable(typed) ? undefined : "unprintable";
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.extensions.key as InvalidKey;
  }
}
