import { hashOf, type Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Invalid } from "../foundation/refusal.js";
import { atTheDoor } from "./door.js";
import { asOwner, ensureWhole, type Owner } from "./owner.js";

type Language = "nl" | "en";
type Preferences = { readonly language: Language | null; readonly hasShortcuts: boolean };
type Given = Readonly<Record<string, unknown>>;

/** What somebody chose for himself; who chose nothing is spoken to in the language of his browser here. */
export async function preferencesOf(door: Transaction, { id }: Owner): Promise<Preferences> {
  const [chosen] = await door.query<Preferences>(
    `select language, has_shortcuts "hasShortcuts" from preference where account_id = $1`,
    [id],
  );
  return chosen ?? { language: null, hasShortcuts: false };
}

/** The language of whose session this is, where he chose one. */
export const chosenLanguage = (house: House, ticket: Ticket): Promise<Language | undefined> =>
  atTheDoor(house, async (door) => {
    const [chosen] = await door.query<{ language: Language }>(
      "select p.language from session s join preference p on p.account_id = s.account_id where s.id = $1 and p.language is not null",
      [hashOf(ticket)],
    );
    return chosen?.language;
  });

/** Keeps it with the account: it is so on every device. Throws `Invalid`. */
export const keepPreferences = (
  house: House,
  ticket: Ticket | undefined,
  { language, hasShortcuts }: Given,
): Promise<Language> =>
  asOwner(house, ticket, "keepPreferences", async (door, owner) => {
    ensureWhole(owner);
    if (language !== "nl" && language !== "en") throw new Invalid({ language: "language" });
    door.write(
      `insert into preference (account_id, language, has_shortcuts, hides_guide) values ($1, $2, $3, false)
       on conflict (account_id) do update set language = excluded.language, has_shortcuts = excluded.has_shortcuts`,
      [owner.id, language, hasShortcuts === true],
    );
    return language;
  });

/** Whether the guide of a demonstration is put away. Throws `Invalid`. */
export const keepGuide = (house: House, ticket: Ticket | undefined, { isHidden }: Given): Promise<void> =>
  asOwner(house, ticket, "keepGuide", async (door, owner) => {
    if (typeof isHidden !== "boolean") throw new Invalid({ isHidden: "required" });
    door.write(
      `insert into preference (account_id, has_shortcuts, hides_guide) values ($1, false, $2)
       on conflict (account_id) do update set hides_guide = excluded.hides_guide`,
      [owner.id, isHidden],
    );
  });
