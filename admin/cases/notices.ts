import { today } from "../providers/dates";
import { type CaseFile, nameOf } from "./case-file";

/** What this person of the case was told of, or nothing. */
export const noticeTo = ({ notices }: CaseFile, id: string) =>
  (notices ?? []).find((one) =>
    [one.guardian, one.professional, one.pupil, one.applicant].some((person) => person?.id === id),
  );

/** The pupil is told with a form that goes to him; who comes of age under a running one is told when he is asked. */
const pupilAsked = ({ pupil, consents }: CaseFile) => {
  const isAsked = (consents ?? [])
    .flatMap(({ signatures }) => signatures ?? [])
    .some(({ signer, askedOn }) => signer === "PUPIL" && (askedOn ?? "9") <= today());
  return pupil && isAsked ? [{ id: pupil.id, name: nameOf(pupil) }] : [];
};

/** Who has still to be told, by name where this viewer may know it. */
export const untold = (file: CaseFile) =>
  [
    ...(file.guardians ?? []).map((one) => ({ id: one.id, name: nameOf(one) })),
    ...(file.professionals ?? []).map(({ id, name, profession }) => ({
      id,
      name: [name, profession].filter(Boolean).join(", "),
    })),
    ...pupilAsked(file),
  ].filter(({ id }) => !noticeTo(file, id));
