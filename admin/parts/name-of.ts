type Named = { givenName: string | null; namePrefix?: string | null; familyName: string | null };

/** As somebody is called. */
export const nameOf = ({ givenName, namePrefix, familyName }: Named) =>
  [givenName, namePrefix, familyName].filter(Boolean).join(" ");
