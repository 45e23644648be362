import type {
  Authority,
  Channel,
  ConsentDocument,
  ConsentStatus,
  DataCategory,
  Direction,
  GuardianKind,
  InstitutionKind,
  PersonKind,
} from "@zorgvuldig/schema/words";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";

type Kept = { readonly withheld: readonly string[] };
type Named = {
  readonly givenName: string | null;
  readonly namePrefix: string | null;
  readonly familyName: string | null;
};
export type Signing = Kept & {
  readonly id: string;
  readonly signer: PersonKind;
  readonly askedOn: Day;
  readonly signedOn: Day | null;
  readonly recordedOn: Day | null;
  readonly channel: Channel | null;
  readonly documentHash: string | null;
  readonly withdrawnAt: Moment | null;
  readonly invalidatedAt: Moment | null;
  readonly guardian:
    | (Named &
        Kept & {
          readonly id: string;
          readonly kind: GuardianKind;
          readonly authority: Authority;
          readonly authorityEvidence: string | null;
        })
    | null;
};
/** What a record and a receipt are made of. */
export type ConsentFacts = {
  readonly id: string;
  readonly document: ConsentDocument;
  readonly formVersion: string;
  readonly regulationVersion: string;
  readonly sentOn: Day;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly lapsesOn: Day | null;
  readonly status: ConsentStatus;
  readonly signatures: readonly Signing[];
  readonly lines: readonly {
    readonly direction: Direction;
    readonly categories: readonly DataCategory[];
    readonly declined: readonly DataCategory[];
    readonly fromOn: Day;
    readonly toOn: Day;
    readonly withdrawnAt: Moment | null;
    readonly institution: {
      readonly id: string;
      readonly name: string;
      readonly kind: InstitutionKind;
      readonly street: string | null;
      readonly postcode: string | null;
      readonly city: string | null;
    };
  }[];
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly restrictedOn: Day | null;
    readonly pupil: (Named & Kept & { id: string }) | null;
  };
};

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const shaped = (entries: [string, Wanted | null][]): Wanted => new Map(entries);
const names = ["id", "givenName", "namePrefix", "familyName", "withheld"] as const;

/** Of the family who signed and as what; where they live is no part of it. */
export const wantedOfConsent: Wanted = shaped([
  ...asked("id", "document", "formVersion", "regulationVersion", "sentOn", "fromOn", "toOn", "lapsesOn", "status"),
  [
    "signatures",
    shaped([
      ...asked(
        "id",
        "signer",
        "askedOn",
        "signedOn",
        "recordedOn",
        "channel",
        "documentHash",
        "withdrawnAt",
        "invalidatedAt",
        "withheld",
      ),
      ["guardian", shaped(asked(...names, "kind", "authority", "authorityEvidence"))],
    ]),
  ],
  [
    "lines",
    shaped([
      ...asked("direction", "categories", "declined", "fromOn", "toOn", "withdrawnAt"),
      ["institution", shaped(asked("id", "name", "kind", "street", "postcode", "city"))],
    ]),
  ],
  ["case", shaped([...asked("id", "number", "restrictedOn"), ["pupil", shaped(asked(...names))]])],
]);
