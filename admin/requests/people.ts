import type { DataSubjectKind } from "@zorgvuldig/schema/requests";
import { nameOf } from "../parts/name-of";
import type { RequestFile } from "./request";

type Known = { id: string; name: string; kind: DataSubjectKind };

/** Everybody in the case of a request by name, as long as it may be read. */
export const peopleOf = ({ case: of }: RequestFile): Known[] => {
  if (!of) return [];
  const { pupil, guardians, applicant, professionals } = of;
  return [
    ...(pupil?.familyName ? [{ id: pupil.id, name: nameOf(pupil), kind: "PUPIL" as const }] : []),
    ...(guardians ?? [])
      .filter(({ familyName }) => familyName)
      .map((one) => ({ id: one.id, name: nameOf(one), kind: "GUARDIAN" as const })),
    ...(applicant?.name ? [{ id: applicant.id, name: applicant.name, kind: "APPLICANT" as const }] : []),
    ...(professionals ?? []).flatMap(({ id, name }) => (name ? [{ id, name, kind: "PROFESSIONAL" as const }] : [])),
  ];
};

/** Whether it is still to be said who somebody is. */
export const isUnnamed = ({ personId, askedBy, requesterId }: RequestFile): boolean =>
  !personId || !askedBy || (askedBy === "PARENT" && !requesterId);
