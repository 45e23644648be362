import {
  type ConsentDocument,
  type ConsentStatus,
  type DataCategory,
  dataCategories,
  type InstitutionKind,
  institutionKinds,
  type Stage,
} from "./words.js";

/** What the family's answer comes to for one kind of data and one institution, on a day: the first of them is the best. */
export const permissions = [
  "ALLOWED",
  "FROZEN",
  "TO_COME",
  "UNSIGNED",
  "INVALID",
  "NO",
  "WITHDRAWN",
  "CLOSED",
  "EXPIRED",
] as const;
export type Permission = (typeof permissions)[number];

/** How the case stands on a day: what the family allows is not all that it takes. */
export type Standing = { readonly today: string; readonly stage: Stage | null; readonly isFrozen: boolean };

type AnyLine = {
  readonly id: string;
  readonly categories: readonly DataCategory[] | null;
  readonly declined: readonly DataCategory[] | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  /** Taken back by itself, while the others stand. */
  readonly withdrawnAt: string | null;
  readonly institution: { readonly kind: InstitutionKind | null } | null;
};
type AnyConsent<Line> = {
  readonly document: ConsentDocument | null;
  readonly status: ConsentStatus | null;
  readonly sentOn: string | null;
  readonly signatures:
    | readonly {
        readonly signedOn: string | null;
        readonly withdrawnAt: string | null;
        readonly invalidatedAt: string | null;
      }[]
    | null;
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
  standing: Standing,
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
            permission: permissionOf(consent, line, category, standing),
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
  standing: Standing,
): Permission {
  if ((line.declined ?? []).includes(category)) return "NO";
  if (line.withdrawnAt) return "WITHDRAWN";
  const answered = answerOf(consent, line, standing.today);
  if (hasEnded(standing.stage)) return ["ALLOWED", "TO_COME", "UNSIGNED"].includes(answered) ? "CLOSED" : answered;
  if (answered !== "ALLOWED") return answered;
  if (standing.isFrozen) return "FROZEN";
  return standing.stage === "IN_PROGRESS" ? "ALLOWED" : "TO_COME";
}

/** What the family said, as if the case were handled. */
function answerOf<Line extends AnyLine>(consent: AnyConsent<Line>, line: Line, today: string): Permission {
  const isToCome = (line.fromOn ?? "") > today;
  const signed = (consent.signatures ?? []).filter(({ signedOn, invalidatedAt }) => signedOn && !invalidatedAt);
  switch (consent.status) {
    case "REQUESTED":
      return isToCome && signed.length > 0 ? "TO_COME" : "UNSIGNED";
    case "GIVEN":
      if (isToCome) return "TO_COME";
      return (line.toOn ?? "") < today ? "EXPIRED" : "ALLOWED";
    case "EXPIRED":
      return "EXPIRED";
    case "INVALIDATED":
      return "INVALID";
    default:
      // Somebody said no, before or after he had said yes.
      return signed.some(({ withdrawnAt }) => withdrawnAt) ? "WITHDRAWN" : "NO";
  }
}

const hasEnded = (stage: Stage | null): boolean => stage === "CLOSED" || stage === "DECLINED" || stage === "WITHDRAWN";

const asks = ({ categories, declined }: AnyLine, category: DataCategory): boolean =>
  [...(categories ?? []), ...(declined ?? [])].includes(category);
