import type { Ticket } from "../foundation/access/ticket.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import type { IdentityProvider } from "./identity-provider.js";
import { linkOf } from "./organisation-link.js";
import { asOwner, ensureWhole, type Owner } from "./owner.js";
import { passkeysOf } from "./passkeys.js";
import { preferencesOf } from "./preferences.js";
import { sessionsOf } from "./sessions.js";

type Factors = { authenticatorSince: string | null; recoveryCodes: number };

const factorsOf = async (door: Transaction, owner: Owner): Promise<Factors | undefined> => {
  const [factors] = await door.query<Factors>(
    `select (select confirmed_at from authenticator where account_id = $1) "authenticatorSince",
       (select count(*)::int from recovery_code where account_id = $1) "recoveryCodes"`,
    [owner.id],
  );
  return factors;
};

/** Where somebody is signed in, and how he proves who he is; secrets are not in it. */
export const readOwnAccount = (house: House, ticket: Ticket | undefined, provider: IdentityProvider | null) =>
  asOwner(house, ticket, "ownAccount", async (door, owner) => {
    ensureWhole(owner);
    const [sessions, factors, passkeys, organisation, preferences] = await Promise.all([
      sessionsOf(door, owner),
      factorsOf(door, owner),
      passkeysOf(house, door, owner),
      linkOf(house, door, owner, provider),
      preferencesOf(door, owner),
    ]);
    return { ...factors, sessions, passkeys, organisation, preferences, isFresh: owner.isFresh };
  });
