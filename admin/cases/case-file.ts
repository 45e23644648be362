import type { CaseQuery, CasesQuery } from "@zorgvuldig/schema/generated/operations";
import type { Stage } from "@zorgvuldig/schema/words";
import { today } from "../providers/dates";

/** The case as this viewer gets it; what is kept from him is null and named in `withheld`. */
export type CaseFile = NonNullable<CaseQuery["case"]>;
export type CaseRow = CasesQuery["cases"]["items"][number];
export type Pupil = NonNullable<CaseFile["pupil"]>;
export type Guardian = NonNullable<CaseFile["guardians"]>[number];
export type Consent = NonNullable<CaseFile["consents"]>[number];
export type Signature = NonNullable<Consent["signatures"]>[number];
export type Line = NonNullable<Consent["lines"]>[number];
export type Disclosure = NonNullable<CaseFile["disclosures"]>[number];

export { nameOf } from "../parts/name-of";

export const hasEnded = (stage: Stage | null) => stage === "CLOSED" || stage === "DECLINED" || stage === "WITHDRAWN";

export const openSignatures = (file: CaseFile) =>
  (file.consents ?? []).flatMap((consent) =>
    (consent.signatures ?? [])
      .filter(({ signedOn, withdrawnAt }) => signedOn === null && withdrawnAt === null)
      .filter(({ askedOn, holdsAuthority }) => holdsAuthority && (askedOn ?? "") <= today())
      .map((signature) => ({ consent, signature })),
  );

/** What can be taken back, or refused before it was given. */
export const standingSignatures = (file: CaseFile) =>
  (file.consents ?? [])
    .filter((consent) => consent.document === "AUTHORISATION")
    .flatMap(({ signatures }) => signatures ?? [])
    .filter(({ withdrawnAt, invalidatedAt }) => withdrawnAt === null && invalidatedAt === null)
    .filter(({ askedOn, holdsAuthority }) => holdsAuthority && (askedOn ?? "") <= today());

/** What can turn out never to have been a yes. */
export const signedSignatures = (file: CaseFile) =>
  (file.consents ?? []).flatMap((consent) =>
    (consent.signatures ?? [])
      .filter(({ signedOn, invalidatedAt }) => signedOn !== null && invalidatedAt === null)
      .map((signature) => ({ consent, signature })),
  );

/** The lines that can be taken back one by one. */
export const standingLines = (file: CaseFile) =>
  (file.consents ?? [])
    .flatMap(({ lines }) => lines ?? [])
    .filter(({ withdrawnAt, toOn }) => withdrawnAt === null && (toOn ?? "") >= today());

export const linesInForce = (file: CaseFile) =>
  (file.consents ?? [])
    .flatMap(({ lines }) => lines ?? [])
    // Where a no was said to all that was asked there is nothing in force.
    .filter((line) => line.isInForce && line.categories?.length);

/** The lines by which something may be shared, or might have been. */
export const linesToGive = (file: CaseFile) =>
  (file.consents ?? []).flatMap(({ lines }) => lines ?? []).filter(({ direction }) => direction === "GIVE");

/** Who was asked and has neither answered nor been reminded, as far as this page knows; nobody who said no somewhere. */
export const unreminded = (file: CaseFile) => {
  const isSame = (one: Signature, other: Signature) =>
    one.signer === other.signer && one.guardian?.id === other.guardian?.id;
  const no = (file.consents ?? []).flatMap(({ signatures }) => signatures ?? []).filter((one) => one.withdrawnAt);
  return openSignatures(file).filter(
    ({ consent, signature }) =>
      (consent.status === "REQUESTED" || consent.status === "INVALIDATED") &&
      !signature.remindedOn &&
      !no.some((one) => isSame(one, signature)),
  );
};
