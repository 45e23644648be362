import { today } from "../providers/dates";
import type { CaseFile, Signature } from "./case-file";

/** Who signs: a parent by his id, and the pupil, who has none here. */
export const pupilsOwn = "pupil";
export const signerId = ({ guardian }: Pick<Signature, "guardian">): string => guardian?.id ?? pupilsOwn;

/** Each who is asked now, by one of his signatures: whoever has a link signs all that he is asked by it. */
export const askedSigners = (file: CaseFile): Signature[] => {
  const asked = (file.consents ?? [])
    .flatMap(({ signatures }) => signatures ?? [])
    .filter((one) => one.holdsAuthority && !one.invalidatedAt && (one.askedOn ?? "") <= today());
  return asked.filter((one, at) => asked.findIndex((other) => signerId(other) === signerId(one)) === at);
};

/** The latest link of somebody; the ones before it have ended. */
export const signLinkOf = (file: CaseFile, id: string) =>
  (file.signLinks ?? []).filter(({ guardian }) => (guardian?.id ?? pupilsOwn) === id).at(-1);

/** The mail address of a parent, as far as the page knows; the house knows whether it is his own. */
export const mailOf = (file: CaseFile, id: string): string | null =>
  (file.guardians ?? []).find((one) => one.id === id)?.email ?? null;
