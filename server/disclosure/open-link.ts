import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { tokenHash } from "../foundation/mail/link-token.js";
import { CaseKeys, openBox } from "../foundation/vault/boxes.js";
import { atTheDoor } from "../staff/door.js";
import { codeMac } from "./disclosure-link.js";
import { type KeptLetter, keptLetter } from "./keep-copy.js";

type Handed = {
  readonly outcome: "OPEN" | "WRONG" | "DEAD";
  readonly tries: number | null;
  readonly owner: string | null;
  readonly copy: string | null;
  readonly copy_version: number;
  readonly health_id: string | null;
  readonly health_version: number;
  readonly home_id: string | null;
  readonly home_version: number;
} & Record<(typeof boxes)[number] | "health" | "home" | "ordinary" | "special", Buffer | null>;

const boxes = ["contact", "identity", "learning", "absence", "note"] as const;

/** What came of a code: the letter; so many tries that are left; or a link that is none, or no longer. */
export type Opened =
  | { readonly is: "OPEN"; readonly letter: LetterText }
  | { readonly is: "WRONG"; readonly tries: number }
  | { readonly is: "DEAD" };

/** Whether there is such a link. Nothing comes of asking: mail scanners do. */
export const isLinkOpen = (house: House, token: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [row] = await door.query<{ is: boolean }>("select link_is_open($1) is", [tokenHash(token)]);
    return row?.is === true;
  });

/**
 * The letter, to who has link and code: whether it may be had is judged at this instant, and that it was is logged, before any of it leaves. A wrong
 * code counts, whoever tries it.
 */
export async function openLink(house: House, token: string, code: string): Promise<Opened> {
  const handed = await atTheDoor(house, async (door) => {
    const [found] = await door.query<Handed>("select * from open_link($1, $2)", [
      tokenHash(token),
      codeMac(house.vault, token, code),
    ]);
    const cases = found?.owner ? [found.owner] : [];
    const outcome = found?.outcome === "OPEN" ? "ok" : "refused";
    const rule = outcome === "ok" ? null : "share/only-authorised";
    writeEvent(door, { action: "fetchDisclosure", activity: "EXCHANGE", cases, fields: readOf(found), outcome, rule });
    return found;
  });
  if (handed?.outcome === "WRONG") return { is: "WRONG", tries: handed.tries ?? 0 };
  if (handed?.outcome !== "OPEN" || !handed.owner || !handed.copy) return { is: "DEAD" };
  return { is: "OPEN", letter: letterIn(house, handed, handed.owner, handed.copy) };
}

const readOf = (handed: Handed | undefined): string[] =>
  handed?.outcome === "OPEN"
    ? [
        ...boxes.map((kind) => (kind === "note" ? "DisclosureCopy.frame" : `DisclosureCopy.${kind}`)),
        ...(handed.health ? ["DisclosedHealth.health"] : []),
        ...(handed.home ? ["DisclosedHome.home"] : []),
      ]
    : [];

function letterIn({ vault }: House, handed: Handed, owner: string, copy: string): LetterText {
  const given = (key: Buffer | null) => key?.toString("base64") ?? null;
  const keys = new CaseKeys(vault, owner, { ordinary: given(handed.ordinary), special: given(handed.special) });
  const opened = boxes.map((kind) =>
    openBox(keys, "ordinary", given(handed[kind]), {
      table: "disclosure_copy",
      kind,
      row: copy,
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
