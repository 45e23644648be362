import type { InstitutionInput, InstitutionsQuery } from "@zorgvuldig/schema/generated/operations";

export type Institution = InstitutionsQuery["institutions"]["items"][number];

/** What was filled in, and nothing else. */
export const institutionTyped = ({
  name,
  kind,
  brin,
  street,
  postcode,
  city,
  email,
  phone,
}: Partial<InstitutionInput>): InstitutionInput => ({ name, kind, brin, street, postcode, city, email, phone });
