import { type DataSubjectKind, dataSubjects } from "@zorgvuldig/schema/requests";
import type { Choice } from "../../parts/inputs/ChoiceInput";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, nameOf } from "../case-file";

const choiceOf = (kind: DataSubjectKind, id = ""): string => `${kind}:${id}`;

/** What was chosen, as the house asks it: what somebody is, and which one of those in the case. */
export const chosenSubject = (
  chosen: string | null | undefined,
): { person: DataSubjectKind | null; subjectId: string | null } => {
  const [kind, id] = (chosen ?? "").split(":");
  return { person: dataSubjects.find((one) => one === kind) ?? null, subjectId: id || null };
};

/** Everybody in the case by name, and after them what somebody may be who is not. */
export const useSubjectChoices = (file: CaseFile): Choice[] => {
  const text = useText();
  const word = useWord();
  const named = (kind: DataSubjectKind, id: string, name: string | null): Choice => ({
    id: choiceOf(kind, id),
    name: `${name ?? ""} (${word("dataSubject", kind).toLowerCase()})`,
  });
  const { pupil, guardians, applicant, professionals } = file;
  return [
    ...(pupil ? [named("PUPIL", pupil.id, nameOf(pupil))] : []),
    ...(guardians ?? []).map((guardian) => named("GUARDIAN", guardian.id, nameOf(guardian))),
    ...(applicant ? [named("APPLICANT", applicant.id, applicant.name)] : []),
    ...(professionals ?? []).map(({ id, name }) => named("PROFESSIONAL", id, name)),
    ...dataSubjects.map((kind) => ({
      id: choiceOf(kind),
      name: text("requests.unnamed", { kind: word("dataSubject", kind) }),
    })),
  ];
};
