import { type SharedFrame, type SharedPart, sharedLetter } from "@zorgvuldig/schema/shared";
import type { DataCategory, RecordCategory } from "@zorgvuldig/schema/words";
import type { Request } from "../foundation/database/request.js";
import type { Disclosure } from "./disclosure.js";
import { DisclosedHealth, DisclosedHome, DisclosureCopy } from "./disclosure-copy.js";
import { frameOf, hashOfLetter, hashOfShared, type Written } from "./written.js";

type Frame = { readonly letter: SharedFrame; readonly parts: readonly Omit<SharedPart, "lines">[] };

/** A label is one line or more, so it ends at a line of its own. */
const between = "\n\n";
const linesOf = (parts: readonly SharedPart[], category: DataCategory): string[] | null =>
  parts.find((part) => part.category === category)?.lines.map(({ label, value }) => `${label}${between}${value}`) ??
  null;

type Attached = { readonly attachments: readonly { readonly id: string; readonly category: RecordCategory }[] };

/**
 * Lays down what goes, in the transaction that decides on it, so that it can be drawn again as it went. A file that goes along lies in the case, final;
 * that it went stands with the copy of what it is about.
 */
export async function keepCopy(
  { rows }: Request,
  disclosure: Disclosure,
  { attachments, ...written }: Written & Attached,
): Promise<void> {
  const { caseId, id: disclosureId } = disclosure;
  const { parts } = written;
  const contentHash = hashOfShared(written);
  const [health, home] = [linesOf(parts, "HEALTH"), linesOf(parts, "HOME")];
  const attached = (...about: RecordCategory[]) => {
    const documentIds = attachments.filter(({ category }) => about.includes(category)).map(({ id }) => id);
    return documentIds.length > 0 ? documentIds : null;
  };
  const frame: Frame = {
    letter: frameOf(written),
    parts: parts.map(({ category, heading }) => ({ category, heading })),
  };
  const copy = {
    caseId,
    disclosureId,
    contact: linesOf(parts, "CONTACT"),
    identity: linesOf(parts, "IDENTITY"),
    learning: linesOf(parts, "LEARNING"),
    absence: linesOf(parts, "ABSENCE"),
    // Who may read the rest only could try on it what he guesses about health.
    contentHash: health || home ? null : contentHash,
    documentIds: attached("LEARNING", "ABSENCE"),
    frame: JSON.stringify(frame),
  };
  await rows.add(Object.assign(new DisclosureCopy(), copy));
  const about = { caseId, disclosureId, contentHash };
  if (health)
    await rows.add(Object.assign(new DisclosedHealth(), { ...about, health, documentIds: attached("HEALTH") }));
  if (home) await rows.add(Object.assign(new DisclosedHome(), { ...about, home, documentIds: attached("HOME") }));
}

/** What lies there of one letter. */
export type KeptLetter = {
  readonly frame: string;
  readonly contentHash: string | null;
} & Readonly<Record<"contact" | "identity" | "learning" | "absence" | "health" | "home", readonly string[] | null>>;

const placeOf = {
  CONTACT: "contact",
  IDENTITY: "identity",
  LEARNING: "learning",
  ABSENCE: "absence",
  HEALTH: "health",
  HOME: "home",
} as const;

/** The very letter that went. Throws when what lies there is not what it says it is. */
export function keptLetter(kept: KeptLetter) {
  const frame = JSON.parse(kept.frame) as Frame;
  const parts = frame.parts.map((part): SharedPart => {
    const lines = part.category === "PROFESSIONAL" ? [] : (kept[placeOf[part.category]] ?? []);
    return {
      ...part,
      lines: lines.map((line) => {
        const at = line.indexOf(between);
        return { label: line.slice(0, at), value: line.slice(at + between.length) };
      }),
    };
  });
  const letter = sharedLetter(frame.letter, parts);
  if (hashOfLetter(letter) !== kept.contentHash) throw new Error("A letter is not what went");
  return letter;
}
