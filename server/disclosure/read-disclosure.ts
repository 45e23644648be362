import type { DisclosureState } from "@zorgvuldig/schema/disclosures";
import { course } from "../case/course.js";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Request } from "../foundation/database/request.js";
import type { LetterText, Stamp } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound } from "../foundation/refusal.js";
import { Disclosure } from "./disclosure.js";
import { keptLetter } from "./keep-copy.js";
import { stampOf } from "./stamp.js";
import { mustBePrintable } from "./written.js";

const part = (...names: string[]): Wanted => new Map([...names, "withheld"].map((name) => [name, null]));

const wanted: Wanted = new Map<string, Wanted | null>([
  ["withheld", null],
  ["state", null],
  ["case", new Map([["number", null]])],
  ["copy", part("contact", "identity", "learning", "absence", "contentHash", "frame")],
  ["health", part("health", "contentHash")],
  ["home", part("home", "contentHash")],
]);

type Kept = { readonly withheld: readonly string[] };
type Lines = readonly string[] | null;
type Read = Kept & {
  readonly state: DisclosureState;
  readonly case: { readonly number: string };
  readonly copy:
    | (Kept & Record<"contact" | "identity" | "learning" | "absence", Lines> & { frame: string; contentHash: string })
    | null;
  readonly health: (Kept & { readonly health: Lines; readonly contentHash: string }) | null;
  readonly home: (Kept & { readonly home: Lines; readonly contentHash: string }) | null;
};

/** What went, as it went; and what was decided to go and did not, stamped so that nobody posts it. Throws `Forbidden` where something in it is kept from this viewer, and `NotFound` where nothing was kept of it. */
export async function readDisclosure(
  request: Request,
  disclosureId: string,
): Promise<LetterText & { readonly name: string; readonly stamp: Stamp | null }> {
  request.started("readDisclosure", "EXCHANGE");
  if (!course.discloseRecords.by.includes(request.role) && request.role !== "fg") throw new Forbidden("disclosures");
  const read = (await request.look(Disclosure, wanted, disclosureId)) as Read | null;
  if (!read?.copy) throw new NotFound();
  const { copy, health, home } = read;
  // What is withheld of it may be nothing at all: then its hash says so.
  const isKept = [copy, health, home].some((one) => one && one.withheld.length > 0);
  if (isKept || (copy.contentHash === null && read.withheld.length > 0)) throw new Forbidden("disclosures");
  const contentHash = copy.contentHash ?? health?.contentHash ?? home?.contentHash ?? null;
  const letter = keptLetter({ ...copy, health: health?.health ?? null, home: home?.home ?? null, contentHash });
  mustBePrintable(letter);
  const stamp = read.state === "WITHDRAWN" ? stampOf("withdrawn", request, letter.language) : null;
  return { ...letter, name: read.case.number, stamp };
}
