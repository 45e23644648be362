import type { DocumentFormat, DocumentKind } from "@zorgvuldig/schema/documents";
import type { GoingOut } from "../document/going-out.js";
import { writeEvent } from "../foundation/audit/event.js";
import type { House } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { codeMac, type Judged, type Opened, tokenHash } from "../foundation/mail/link-token.js";
import { atTheDoor } from "../staff/door.js";
import { fileIn, type HandedFile, readOfFile } from "./handed-file.js";
import { type HandedLetter, letterIn, readOfLetter } from "./handed-letter.js";

/** Whether there is such a link. Nothing comes of asking: mail scanners do. */
export const isLinkOpen = (house: House, token: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [row] = await door.query<{ is: boolean }>("select link_is_open($1) is", [tokenHash(token)]);
    return row?.is === true;
  });

type Asks<H, T> = {
  readonly sql: string;
  readonly more?: readonly unknown[];
  /** What of the house was read, as `Type.field`, for the event. */
  readonly fields: (handed: H) => string[];
  readonly make: (handed: H, owner: string) => T;
};

/**
 * Asks the database for something of a link, by its code: whether it may be had is judged at this instant, and that it was is logged, before any of it
 * leaves. A wrong code counts, whoever tries it.
 */
async function tried<H extends Judged, T>(
  house: House,
  token: string,
  code: string,
  { sql, more = [], fields, make }: Asks<H, T>,
): Promise<Opened<T>> {
  const handed = await atTheDoor(house, async (door) => {
    const [found] = await door.query<H>(sql, [tokenHash(token), codeMac(house.vault, token, code), ...more]);
    // What is no link, or no longer, is no sharing: nobody fills the log by trying on and on.
    if (!found?.owner || (found.outcome === "DEAD" && found.tries === null)) return found;
    const isOpen = found.outcome === "OPEN";
    writeEvent(door, {
      ...{ action: "fetchDisclosure", activity: "EXCHANGE", cases: [found.owner] },
      ...{ fields: isOpen ? fields(found) : [], outcome: isOpen ? "ok" : "refused" },
      rule: isOpen ? null : "share/only-authorised",
    });
    return found;
  });
  if (handed?.outcome === "WRONG") return { is: "WRONG", tries: handed.tries ?? 0 };
  if (handed?.outcome !== "OPEN" || !handed.owner) return { is: "DEAD" };
  return { is: "OPEN", got: make(handed, handed.owner) };
}

export type LinkFile = { readonly kind: DocumentKind; readonly format: DocumentFormat; readonly size: number };

/** What lies behind the letter, in its order; sizes in bytes. Nothing of it is handed over yet. */
export const lookInLink = (house: House, token: string, code: string): Promise<Opened<readonly LinkFile[]>> =>
  tried<Judged & { files: LinkFile[] | null }, readonly LinkFile[]>(house, token, code, {
    sql: "select * from look_in_link($1, $2)",
    fields: () => ["Disclosure.documentIds"],
    make: ({ files }) => files ?? [],
  });

/** The letter, to who has link and code. */
export const openLink = (house: House, token: string, code: string): Promise<Opened<LetterText>> =>
  tried<Judged & HandedLetter, LetterText>(house, token, code, {
    sql: "select * from open_link($1, $2)",
    fields: readOfLetter,
    make: (handed, owner) => letterIn(house.vault, owner, handed),
  });

/** The file that lies behind the letter at this place, counted from 1. */
export const openLinkFile = (house: House, token: string, code: string, number: number): Promise<Opened<GoingOut>> =>
  tried<Judged & HandedFile, GoingOut>(house, token, code, {
    sql: "select * from open_link_file($1, $2, $3)",
    more: [number],
    fields: readOfFile,
    make: (handed, owner) => fileIn(house.vault, owner, handed, String(number)),
  });
