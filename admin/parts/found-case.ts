import type { FoundCaseFragment } from "@zorgvuldig/schema/generated/operations";

/** A case that a search found, as this viewer gets it. */
export type FoundCase = FoundCaseFragment;
type Named = { givenName: string | null; namePrefix: string | null; familyName: string | null };

/** "Z. van den Berg": enough to know somebody by, and no more. */
export const shortNameOf = ({ givenName, namePrefix, familyName }: Named) =>
  [givenName && `${givenName.charAt(0)}.`, namePrefix, familyName].filter(Boolean).join(" ");
