import { shareableDocuments } from "@zorgvuldig/schema/attachments";
import { type DisclosureManner, type SharedFact, sharedFacts } from "@zorgvuldig/schema/disclosures";
import type { SharingQuery } from "@zorgvuldig/schema/generated/operations";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import {
  alwaysShared,
  categoryOfFact,
  hashedOf,
  parentsToShare,
  sharedFrame,
  sharedLetter,
  sharedParts,
  type ToShare,
} from "@zorgvuldig/schema/shared";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { today } from "../../providers/dates";
import { categoryOf, recordLists } from "../records";

/** Of a case, what can be shared of it and with whom, as this viewer gets it. */
export type SharingFile = NonNullable<SharingQuery["case"]>;
type Line = NonNullable<NonNullable<SharingFile["consents"]>[number]["lines"]>[number];
export type Recipient = NonNullable<Line["institution"]>;

/** What somebody fills in, over all steps. */
export type ShareTyped = {
  institutionId?: string | null;
  manner?: DisclosureManner | null;
  attention?: string | null;
  language?: LetterLanguage | null;
  toldOn?: string | null;
  facts?: SharedFact[] | null;
  recordIds?: string[] | null;
  documentIds?: string[] | null;
  purpose?: string | null;
};

const linesOf = (file: SharingFile) =>
  (file.consents ?? []).flatMap(({ lines }) => lines ?? []).filter(({ direction }) => direction === "GIVE");

const linesToGive = (file: SharingFile) => linesOf(file).filter(({ isInForce }) => isInForce);

/** The institutions that a line in force names, each once; and one that was chosen while that still was so. */
export const recipientsOf = (file: SharingFile, chosen?: string | null): Recipient[] => {
  const found = [
    ...linesToGive(file).flatMap(({ institution }) => institution ?? []),
    ...linesOf(file).flatMap(({ institution }) => (institution?.id === chosen && institution) || []),
  ];
  return [...new Map(found.map((institution) => [institution.id, institution])).values()];
};

/** The categories that may go to this institution now. */
export const allowedTo = (file: SharingFile, institutionId: string | null | undefined): DataCategory[] =>
  linesToGive(file)
    .filter((line) => line.institution?.id === institutionId)
    .flatMap((line) => line.categories ?? []);

/** Everything that this viewer gets of the records, with what each is. */
export const shareableRecords = (file: SharingFile) =>
  recordLists.flatMap((list) =>
    (file[list] ?? []).map(({ id, text, receivedOn }) => ({ id, text, receivedOn, category: categoryOf[list] })),
  );

/** The documents that can go along: told aloud none does. */
export const attachable = (file: SharingFile, { manner }: ShareTyped) =>
  manner === "ORAL" ? [] : shareableDocuments(file);

/** The facts of the family that there are; a secret address is none of them. */
export const shareableFacts = ({ pupil, guardians, consents }: SharingFile): SharedFact[] =>
  sharedFacts.filter((fact) => {
    if (fact === "BIRTH_ON") return !!pupil?.birthOn;
    if (fact === "GENDER") return !!pupil?.gender;
    if (fact === "ADDRESS") return !!(pupil?.street || pupil?.city);
    return parentsToShare({ guardians, consents }).length > 0;
  });

/** What was ticked, as far as it may go; what was ticked for another institution does not come along. */
export const chosenOf = (file: SharingFile, typed: ShareTyped) => {
  const { institutionId, recordIds, documentIds, facts } = typed;
  const allowed = allowedTo(file, institutionId);
  return {
    recordIds: shareableRecords(file)
      .filter(({ id, category }) => recordIds?.includes(id) && allowed.includes(category))
      .map(({ id }) => id),
    documentIds: attachable(file, typed)
      .filter(({ id, category }) => documentIds?.includes(id) && allowed.includes(category))
      .map(({ id }) => id),
    facts: shareableFacts(file).filter((fact) => facts?.includes(fact) && allowed.includes(categoryOfFact[fact])),
  };
};

/** How many facts go: what is ticked, and the pupil's name. */
export const countOf = ({ recordIds, documentIds, facts }: Pick<ToShare, "recordIds" | "documentIds" | "facts">) =>
  recordIds.length + documentIds.length + facts.length + 1;

/** The letter that would go, made by the very words that the house makes it with. */
export const letterToShare = (file: SharingFile, typed: ShareTyped) => {
  const to = recipientsOf(file, typed.institutionId).find(({ id }) => id === typed.institutionId);
  if (!to) return null;
  const told: ToShare = {
    ...chosenOf(file, typed),
    language: typed.language ?? "nl",
    writtenOn: today(),
    attention: typed.attention?.trim().normalize("NFC") || null,
  };
  const parts = sharedParts(file, told);
  return { to, told, parts, letter: sharedLetter(sharedFrame(file.number ?? "", to, told), parts) };
};
export type LetterToShare = NonNullable<ReturnType<typeof letterToShare>>;

/** By what the house knows it: another one than was looked at does not go. */
export const seenOf = async ({ letter }: LetterToShare): Promise<string> => {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(hashedOf(letter)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** What would have to be in the authorisation, and is not. */
export const missingFor = (file: SharingFile, typed: ShareTyped): DataCategory[] => {
  const { institutionId, recordIds, documentIds, facts } = typed;
  const allowed = allowedTo(file, institutionId);
  const asked: DataCategory[] = [
    alwaysShared,
    ...(facts ?? []).map((fact) => categoryOfFact[fact]),
    ...shareableRecords(file)
      .filter(({ id }) => recordIds?.includes(id))
      .map(({ category }) => category),
    ...attachable(file, typed)
      .filter(({ id }) => documentIds?.includes(id))
      .map(({ category }) => category),
  ];
  return [...new Set(asked)].filter((category) => !allowed.includes(category));
};
