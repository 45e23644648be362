import type { LetterText } from "../foundation/letter/letter-text.js";
import { CaseKeys, openBox } from "../foundation/vault/boxes.js";
import type { Keys } from "../foundation/vault/keys.js";
import { type KeptLetter, keptLetter } from "./keep-copy.js";

const boxes = ["contact", "identity", "learning", "absence", "note"] as const;

/** The boxes and keys that the database hands over to who has link and code. */
export type HandedLetter = {
  readonly copy: string;
  readonly copy_version: number;
  readonly health_id: string | null;
  readonly health_version: number;
  readonly home_id: string | null;
  readonly home_version: number;
} & Record<(typeof boxes)[number] | "health" | "home" | "ordinary" | "special", Buffer | null>;

export const readOfLetter = (handed: HandedLetter): string[] => [
  ...boxes.map((kind) => (kind === "note" ? "DisclosureCopy.frame" : `DisclosureCopy.${kind}`)),
  ...(handed.health ? ["DisclosedHealth.health"] : []),
  ...(handed.home ? ["DisclosedHome.home"] : []),
];

/** The letter that lies in them. */
export function letterIn(vault: Keys, owner: string, handed: HandedLetter): LetterText {
  const given = (key: Buffer | null) => key?.toString("base64") ?? null;
  const keys = new CaseKeys(vault, owner, { ordinary: given(handed.ordinary), special: given(handed.special) });
  const opened = boxes.map((kind) =>
    openBox(keys, "ordinary", given(handed[kind]), {
      table: "disclosure_copy",
      kind,
      row: handed.copy,
      version: handed.copy_version,
    }),
  );
  const special = (kind: "health" | "home") => {
    const row = handed[`${kind}_id`];
    if (!row) return {};
    const about = { table: `disclosed_${kind}`, kind, row, version: handed[`${kind}_version`] };
    return openBox(keys, "special", given(handed[kind]), about);
  };
  const [health, home] = [special("health"), special("home")];
  const held = Object.assign({}, ...opened) as Omit<KeptLetter, "health" | "home">;
  const contentHash = held.contentHash ?? health.contentHash ?? home.contentHash ?? null;
  // What lies in its boxes was laid there by `keepCopy`.
  return keptLetter({
    ...held,
    health: (health.health as string[] | undefined) ?? null,
    home: (home.home as string[] | undefined) ?? null,
    contentHash: contentHash as string | null,
  });
}
