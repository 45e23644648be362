import type { DraftFragment, HoldIntakeInput, KeepDraftInput } from "@zorgvuldig/schema/generated/operations";
import type { Difference } from "../../parts/difference";
import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, nameOf } from "../case-file";

export type Draft = DraftFragment;
/** What is filled in during the interview. */
export type Interview = Pick<HoldIntakeInput, "heldOn" | "pupil" | "question">;
/** What there is of it while it goes on. */
export type Typed = Partial<Pick<KeepDraftInput, "heldOn" | "pupil" | "question">>;

const known = (value: string | null | undefined) => value || undefined;

/** A draft as the form shows it. */
export const typedOf = ({ heldOn, question, ...draft }: Draft): Typed => ({
  heldOn: known(heldOn),
  question: known(question),
  pupil: pupilOf(draft),
});

/** What is empty is not sent; of a pupil who is known already, nothing. */
export const keptOf = ({ heldOn, question, pupil }: Typed, file: CaseFile): Typed => ({
  heldOn: known(heldOn),
  question: known(question),
  pupil: file.pupil ? undefined : pupilOf(pupil ?? {}),
});

type PupilTyped = NonNullable<Typed["pupil"]>;

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
