import { useDates } from "../../providers/dates";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, type Consent, nameOf } from "../case-file";

/** The house's word for the pupil is no guardian at all; a list needs a name for it. */
export const pupilSigns = "pupil";

/** What a form that was sent is called where one is chosen. */
const useFormName = () => {
  const text = useText();
  const word = useWord();
  const { day } = useDates();
  return ({ id, document, sentOn }: Consent) => ({
    id,
    name: `${word("consentDocument", document)}, ${text("authorisations.sent", { day: day(sentOn) }).toLowerCase()}`,
  });
};

/** The forms of which a signature can still be awaited. */
export const useFormChoices = (file: CaseFile) =>
  (file.consents ?? [])
    .filter(({ signatures }) =>
      (signatures ?? []).some(({ signedOn, withdrawnAt }) => signedOn === null && withdrawnAt === null),
    )
    .map(useFormName());

/** Every form that was sent. */
export const useSentForms = (file: CaseFile) => (file.consents ?? []).map(useFormName());

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
