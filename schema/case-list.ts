import type { ConsentDocument, ConsentStatus } from "./words.js";

type Named = { readonly givenName?: string | null; readonly familyName?: string | null };
type Form = { readonly document: ConsentDocument | null; readonly sentOn?: string | null };
type Standing = Form & { readonly status: ConsentStatus | null; readonly toOn: string | null };

/** A pupil in a list, on the screen and in an export alike: enough to know him by, and no name. */
export const initialsOf = ({ givenName, familyName }: Named): string =>
  [givenName, familyName].map((name) => (name ? `${[...name][0]}.` : "")).join("");

/** Forms can be sent again; the newest are the ones that count. */
export const latest = <One extends Form>(forms: readonly One[] | null, document: ConsentDocument): One | undefined =>
  [...(forms ?? [])]
    .filter((form) => form.document === document)
    .sort((one, other) => (other.sentOn ?? "").localeCompare(one.sentOn ?? ""))[0];

/** The last day of the authorisation that holds now, if one does. */
export function authorisedUntil(forms: readonly Standing[] | null): string | null {
  const authorisation = latest(forms, "AUTHORISATION");
  return authorisation?.status === "GIVEN" ? authorisation.toOn : null;
}

/** Who works on the case today. */
export const activeConsultants = <One extends { readonly isActive: boolean | null }>({
  assignments,
}: {
  readonly assignments: readonly One[] | null;
}): One[] => (assignments ?? []).filter(({ isActive }) => isActive);
