import type { Kind, SealedUnder } from "@zorgvuldig/schema/kinds";
import { commitmentLength, type Keys } from "./keys.js";
import { seal, unseal } from "./seal.js";

/** Wrapped keys by their class, as the database hands them over. */
export type Wrapped = Partial<Record<SealedUnder, string | null>>;
type About = { table: string; kind: Kind; row: string; version: number };

/** A case's keys as the database handed them over to this viewer: one that he may not have is not there. */
export class CaseKeys {
  private readonly opened: Partial<Record<SealedUnder, Buffer>> = {};

  constructor(
    private readonly vault: Keys,
    readonly caseId: string,
    private readonly wrapped: Wrapped,
    private readonly made: ReadonlySet<SealedUnder> = new Set(),
  ) {}

  has(under: SealedUnder): boolean {
    return !!this.wrapped[under];
  }

  /** The same, and one more that was made just now. */
  with(made: Wrapped): CaseKeys {
    const all = [...this.made, ...(Object.keys(made) as SealedUnder[])];
    return new CaseKeys(this.vault, this.caseId, { ...this.wrapped, ...made }, new Set(all));
  }

  /** By what the database knows the key that it handed over; nothing for one that was made just now. */
  commitmentOf(under: SealedUnder): Buffer | undefined {
    const given = this.wrapped[under];
    return given && !this.made.has(under) ? Buffer.from(given, "base64").subarray(-commitmentLength) : undefined;
  }

  /** Unwrapped once, for all boxes of the case. */
  of(under: SealedUnder): Buffer {
    const given = this.wrapped[under];
    if (!given) throw new Error("A box was touched without its key");
    this.opened[under] ??= this.vault.rowKey(given, this.caseId, under);
    return this.opened[under];
  }
}

/** A box is bound to its place and version: moved, or put back older, it does not open. */
const binding = ({ table, kind, row, version }: About, caseId: string): string =>
  `zv|1|${table}|${kind}|${caseId}|${row}|${version}`;

/** The row's fields of one sealed kind; an absent box holds nothing. */
export function openBox(keys: CaseKeys, under: SealedUnder, box: string | null, about: About): Record<string, unknown> {
  if (box === null) return {};
  const plain = unseal(keys.of(under), Buffer.from(box, "base64"), binding(about, keys.caseId));
  return JSON.parse(plain.toString()) as Record<string, unknown>;
}

export const sealBox = (keys: CaseKeys, under: SealedUnder, held: Record<string, unknown>, about: About): Buffer =>
  seal(keys.of(under), Buffer.from(JSON.stringify(held)), binding(about, keys.caseId));
