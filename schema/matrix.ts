import {
  type ConsentDocument,
  type ConsentStatus,
  type DataCategory,
  dataCategories,
  type InstitutionKind,
  institutionKinds,
} from "./words.js";

/** What the family's answer comes to for one kind of data and one institution, on a day: the first of them is the best. */
export const permissions = ["ALLOWED", "TO_COME", "UNSIGNED", "NO", "WITHDRAWN", "EXPIRED"] as const;
export type Permission = (typeof permissions)[number];

type AnyLine = {
  readonly id: string;
  readonly categories: readonly DataCategory[] | null;
  readonly declined: readonly DataCategory[] | null;
  readonly fromOn: string | null;
  readonly isInForce: boolean | null;
  /** Taken back by itself, while the others stand. */
  readonly withdrawnAt: string | null;
  readonly institution: { readonly kind: InstitutionKind | null } | null;
};
type AnyConsent<Line> = {
  readonly document: ConsentDocument | null;
  readonly status: ConsentStatus | null;
  readonly sentOn: string | null;
  readonly signatures: readonly { readonly signedOn: string | null; readonly withdrawnAt: string | null }[] | null;
  readonly lines: readonly Line[] | null;
};

export type Entry<Consent, Line> = {
  readonly id: string;
  readonly permission: Permission;
  readonly line: Line;
  readonly consent: Consent;
};
/** Without entries nobody was asked, which is a no as well. */
export type MatrixRow<Consent, Line> = {
  readonly kind: InstitutionKind;
  readonly cells: readonly { readonly category: DataCategory; readonly entries: readonly Entry<Consent, Line>[] }[];
};

/**
 * Every kind of institution of the regulation beside every kind of data that an authorisation can name, and what the family said of each
 * pair: what holds now stands first, and of two alike the newest.
 */
export function matrixOf<Line extends AnyLine, Consent extends AnyConsent<Line>>(
  consents: readonly (Consent & AnyConsent<Line>)[],
  today: string,
): MatrixRow<Consent, Line>[] {
  const authorisations = consents
    .filter(({ document }) => document === "AUTHORISATION")
    .toSorted((one, other) => (other.sentOn ?? "").localeCompare(one.sentOn ?? ""));
  const entriesOf = (kind: InstitutionKind, category: DataCategory): Entry<Consent, Line>[] =>
    authorisations
      .flatMap((consent) =>
        (consent.lines ?? [])
          .filter((line) => line.institution?.kind === kind && asks(line, category))
          .map((line) => ({
            id: `${line.id} ${category}`,
            permission: permissionOf(consent, line, category, today),
            line,
            consent,
          })),
      )
      .toSorted((one, other) => permissions.indexOf(one.permission) - permissions.indexOf(other.permission));
  return institutionKinds.map((kind) => ({
    kind,
    cells: dataCategories.map((category) => ({ category, entries: entriesOf(kind, category) })),
  }));
}

/** The papers that the entries lean on, in the order in which they are met. */
export const sourcesOf = <Consent, Line>(rows: readonly MatrixRow<Consent, Line>[]): Consent[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map(({ consent }) => consent)))),
];

function permissionOf<Line extends AnyLine>(
  consent: AnyConsent<Line>,
  line: Line,
  category: DataCategory,
  today: string,
): Permission {
  if ((line.declined ?? []).includes(category)) return "NO";
  if (line.withdrawnAt) return "WITHDRAWN";
  if (line.isInForce) return "ALLOWED";
  const isToCome = (line.fromOn ?? "") > today;
  const signed = (consent.signatures ?? []).filter(({ signedOn }) => signedOn);
  switch (consent.status) {
    case "REQUESTED":
      return isToCome && signed.length > 0 ? "TO_COME" : "UNSIGNED";
    case "GIVEN":
      return isToCome ? "TO_COME" : "EXPIRED";
    case "EXPIRED":
      return "EXPIRED";
    default:
      // Somebody said no, before or after he had said yes.
      return signed.some(({ withdrawnAt }) => withdrawnAt) ? "WITHDRAWN" : "NO";
  }
}

const asks = ({ categories, declined }: AnyLine, category: DataCategory): boolean =>
  [...(categories ?? []), ...(declined ?? [])].includes(category);
