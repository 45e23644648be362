import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, nameOf } from "../case-file";

/** The house's word for the pupil is no guardian at all; a list needs a name for it. */
export const pupilSigns = "pupil";

/** The forms of which a signature can still be awaited, newest first. */
export const useFormChoices = (file: CaseFile) => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return (file.consents ?? [])
    .filter(({ signatures }) =>
      (signatures ?? []).some(({ signedOn, withdrawnAt }) => signedOn === null && withdrawnAt === null),
    )
    .map(({ id, document, sentOn }) => ({
      id,
      name: `${word("consentDocument", document)}, ${text("authorisations.sent", { day: day(sentOn) }).toLowerCase()}`,
    }));
};

export const useSignerChoices = (file: CaseFile) => {
  const word = useWord();
  const guardians = (file.guardians ?? []).map((guardian) => ({
    id: guardian.id,
    name: `${nameOf(guardian)} (${word("guardianKind", guardian.kind).toLowerCase()})`,
  }));
  const pupil = file.pupil && {
    id: pupilSigns,
    name: `${nameOf(file.pupil)} (${word("personKind", "PUPIL").toLowerCase()})`,
  };
  return pupil ? [...guardians, pupil] : guardians;
};
