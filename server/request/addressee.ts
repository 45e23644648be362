import { addressOf, nameOf } from "../letter/frame.js";
import type { LetterFacts } from "./letter-facts.js";

/** To whom it goes: who asks, by name where the house knows one; where he lives only when it is his own home. */
export type Addressee = {
  readonly name: string | null;
  readonly open: readonly string[];
  readonly hidden: readonly string[];
};
const nobody: Addressee = { name: null, open: [], hidden: [] };

export function addresseeOf(facts: LetterFacts): Addressee {
  const { request, pupil, guardians, applicant, professionals } = facts;
  const { askedBy, askerId, askerName, person, subjectId } = request;
  const named = (name: string | undefined | null): Addressee => (name ? { ...nobody, name } : nobody);
  const housed = (one: (typeof guardians)[number] | undefined | null): Addressee =>
    one ? { name: nameOf(one), ...addressOf(one) } : nobody;
  if (askedBy === "MANDATE") return named(askerName);
  if (askedBy === "PARENT") return housed(guardians.find(({ id }) => id === askerId));
  // Before it was asked who asks, somebody of that kind did: which one is not known.
  if (subjectId === null) return nobody;
  if (person === "PUPIL") return housed(pupil);
  if (person === "GUARDIAN") return housed(guardians.find(({ id }) => id === subjectId));
  if (person === "APPLICANT") return named(applicant?.name);
  return named(professionals.find(({ id }) => id === subjectId)?.name);
}
