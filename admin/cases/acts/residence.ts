import type { CaseFile, Guardian, Pupil } from "../case-file";

/** Where somebody lives, as the form holds it. */
export const residenceOf = (person: Pupil | Guardian | null | undefined) => ({
  street: person?.street ?? "",
  postcode: person?.postcode ?? "",
  city: person?.city ?? "",
  hiddenStreet: person?.hiddenStreet ?? "",
  hiddenPostcode: person?.hiddenPostcode ?? "",
  hiddenCity: person?.hiddenCity ?? "",
});

export const residentsOf = ({ pupil, guardians }: CaseFile) => [...(pupil ? [pupil] : []), ...(guardians ?? [])];

/** The case as it would be with the address that somebody typed; other forms have none, and leave it as it is. */
export const moved = (file: CaseFile, typed: Readonly<Record<string, unknown>>): CaseFile => {
  if (!("hiddenStreet" in typed)) return file;
  const isAddressSecret = !!(typed.hiddenStreet || typed.hiddenPostcode || typed.hiddenCity);
  const lines = Object.keys(residenceOf(null)).map((name) => [name, typed[name] || null]);
  const live = <Person extends Pupil | Guardian>(one: Person): Person => ({
    ...one,
    ...Object.fromEntries(lines),
    isAddressSecret,
  });
  const { pupil, guardians } = file;
  if (!typed.guardianId) return { ...file, pupil: pupil && live(pupil) };
  return { ...file, guardians: guardians?.map((one) => (one.id === typed.guardianId ? live(one) : one)) ?? null };
};
