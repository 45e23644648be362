import { type CaseFile, type Guardian, nameOf } from "./case-file";

export type Letter = NonNullable<CaseFile["letters"]>[number];

/** Of which interview a letter tells is told with it: what went after an earlier one is another letter. */
export const letterTo = (file: CaseFile, { id }: Guardian): Letter | undefined =>
  (file.letters ?? []).find(({ guardian, intakeHeldOn }) => guardian?.id === id && intakeHeldOn === file.intakeHeldOn);

/** A courtesy: who is to have a letter and has not had it; to whom one may go is the house's to say. */
export const unsent = (file: CaseFile): Guardian[] =>
  (file.guardians ?? []).filter((guardian) => guardian.authority === "YES" && !letterTo(file, guardian));

/** To whom a letter went, if this viewer may know it. */
export const addresseeOf = (file: CaseFile, letter: Letter): string | undefined => {
  const guardian = (file.guardians ?? []).find(({ id }) => id === letter.guardian?.id);
  return guardian?.familyName ? nameOf(guardian) : undefined;
};
