import type { DraftFragment, KeepDraftInput, PupilInput } from "@zorgvuldig/schema/generated/operations";
import type { Difference } from "../../parts/difference";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, nameOf } from "../case-file";

export type Draft = DraftFragment;
/** What of an interview is kept while it goes on. */
type Kept = Partial<Pick<KeepDraftInput, "heldOn" | "pupil" | "question">>;
type Hidden = Pick<PupilInput, "hiddenStreet" | "hiddenPostcode" | "hiddenCity">;
/** What there is of it: a secret address is on this page alone, until it is recorded where only the bureau reads it. */
export type Typed = Omit<Kept, "pupil"> & { pupil?: (NonNullable<Kept["pupil"]> & Hidden) | null };

/** Something that no draft keeps. */
export const holdsSecret = ({ pupil }: Typed): boolean =>
  !!(pupil?.hiddenStreet || pupil?.hiddenPostcode || pupil?.hiddenCity);

const known = (value: string | null | undefined) => value || undefined;

/** A draft as the form shows it. */
export const typedOf = ({ heldOn, question, ...draft }: Draft): Typed => ({
  heldOn: known(heldOn),
  question: known(question),
  pupil: pupilOf(draft),
});

/** What is empty is not sent; of a pupil who is known already, nothing. */
export const keptOf = ({ heldOn, question, pupil }: Typed, file: CaseFile): Kept => ({
  heldOn: known(heldOn),
  question: known(question),
  pupil: file.pupil ? undefined : pupilOf(pupil ?? {}),
});

/** All of it, to be recorded. */
export const toldOf = (typed: Typed, file: CaseFile): Typed => {
  const { pupil, ...kept } = keptOf(typed, file);
  const { hiddenStreet, hiddenPostcode, hiddenCity } = typed.pupil ?? {};
  const hidden = {
    hiddenStreet: known(hiddenStreet),
    hiddenPostcode: known(hiddenPostcode),
    hiddenCity: known(hiddenCity),
  };
  return { ...kept, pupil: pupil && { ...pupil, ...hidden } };
};

type PupilTyped = NonNullable<Kept["pupil"]>;

const pupilOf = (pupil: { [Name in keyof PupilTyped]: PupilTyped[Name] | null }): PupilTyped => ({
  givenName: known(pupil.givenName),
  namePrefix: known(pupil.namePrefix),
  familyName: known(pupil.familyName),
  birthOn: known(pupil.birthOn),
  gender: pupil.gender ?? undefined,
  street: known(pupil.street),
  postcode: known(pupil.postcode),
  city: known(pupil.city),
});

/** In what this person's draft differs from the one that a colleague kept meanwhile, in words. */
export const useDraftDifferences = () => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  const facts = ({ heldOn, pupil = {}, question }: Typed): Record<string, string> => ({
    [text("fields.heldOn")]: day(heldOn),
    [text("cases.columns.pupil")]: nameOf({
      givenName: pupil?.givenName ?? null,
      namePrefix: pupil?.namePrefix ?? null,
      familyName: pupil?.familyName ?? null,
    }),
    [text("records.birthOn")]: day(pupil?.birthOn),
    [text("records.gender")]: word("gender", pupil?.gender),
    [text("records.address")]: [pupil?.street, pupil?.postcode, pupil?.city].filter(Boolean).join(", "),
    [text("summary.questionLabel")]: question ?? "",
  });
  return (mine: Typed, saved: Typed): Difference[] => {
    const theirs = facts(saved);
    return Object.entries(facts(mine))
      .filter(([label, value]) => value !== theirs[label])
      .map(([label, value]) => ({ label, mine: value, saved: theirs[label] ?? "" }));
  };
};
