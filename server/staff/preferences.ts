import { type SignalKind, signalsTo } from "@zorgvuldig/schema/signals";
import type { Role } from "@zorgvuldig/schema/words";
import { hashOf, type Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Invalid } from "../foundation/refusal.js";
import { atTheDoor } from "./door.js";
import { asOwner, ensureWhole, type Owner } from "./owner.js";

type Language = "nl" | "en";
type Preferences = {
  readonly language: Language | null;
  readonly hasShortcuts: boolean;
  /** What he does not want to hear. */
  readonly withoutSignals: readonly SignalKind[];
};
type Given = Readonly<Record<string, unknown>>;

/** What somebody chose for himself; who chose nothing is spoken to in the language of his browser here. */
export async function preferencesOf(door: Transaction, { id }: Owner): Promise<Preferences> {
  const [chosen] = await door.query<Preferences>(
    `select language, has_shortcuts "hasShortcuts", without_signals "withoutSignals" from preference where account_id = $1`,
    [id],
  );
  return chosen ?? { language: null, hasShortcuts: false, withoutSignals: [] };
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

/** Throws `Invalid` for what never reaches him. What he must hear the database refuses to leave out, by its clause. */
function withoutOf(given: unknown, role: Role): SignalKind[] {
  const kinds = signalsTo(role).filter((kind) => Array.isArray(given) && given.includes(kind));
  if (!Array.isArray(given) || kinds.length !== given.length) throw new Invalid({ withoutSignals: "signal-kind" });
  return kinds;
}

/** Keeps it with the account: it is so on every device; of signals only what is said. Throws `Invalid` and `Refusal`. */
export const keepPreferences = (
  house: House,
  ticket: Ticket | undefined,
  { language, hasShortcuts, withoutSignals }: Given,
): Promise<Language> =>
  asOwner(house, ticket, "keepPreferences", async (door, owner) => {
    ensureWhole(owner);
    if (language !== "nl" && language !== "en") throw new Invalid({ language: "language" });
    const without = withoutSignals === undefined ? null : withoutOf(withoutSignals, owner.role);
    door.write(
      `insert into preference (account_id, language, has_shortcuts, without_signals, hides_guide)
       values ($1, $2, $3, coalesce($4::text[], '{}'), false)
       on conflict (account_id) do update set language = excluded.language, has_shortcuts = excluded.has_shortcuts,
         without_signals = coalesce($4::text[], preference.without_signals)`,
      [owner.id, language, hasShortcuts === true, without],
    );
    return language;
  });

/** Whether the guide of a demonstration is put away. Throws `Invalid`. */
export const keepGuide = (house: House, ticket: Ticket | undefined, { isHidden }: Given): Promise<void> =>
  asOwner(house, ticket, "keepGuide", async (door, owner) => {
    if (typeof isHidden !== "boolean") throw new Invalid({ isHidden: "required" });
    door.write(
      `insert into preference (account_id, has_shortcuts, without_signals, hides_guide) values ($1, false, '{}', $2)
       on conflict (account_id) do update set hides_guide = excluded.hides_guide`,
      [owner.id, isHidden],
    );
  });
