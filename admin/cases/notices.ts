import { type CaseFile, nameOf } from "./case-file";

/** What this person of the case was told of, or nothing. */
export const noticeTo = ({ notices }: CaseFile, id: string) =>
  (notices ?? []).find((one) =>
    [one.guardian, one.professional, one.pupil, one.applicant].some((person) => person?.id === id),
  );

/** Who has still to be told, by name where this viewer may know it. */
export const untold = (file: CaseFile) =>
  [
    ...(file.guardians ?? []).map((one) => ({ id: one.id, name: nameOf(one) })),
    ...(file.professionals ?? []).map(({ id, name, profession }) => ({
      id,
      name: [name, profession].filter(Boolean).join(", "),
    })),
  ].filter(({ id }) => !noticeTo(file, id));
