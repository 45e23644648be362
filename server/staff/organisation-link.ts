import type { VisitEnd } from "@zorgvuldig/schema/signing-in";
import type { Ticket } from "../foundation/access/ticket.js";
import { logIncident } from "../foundation/audit/incident.js";
import type { House } from "../foundation/database/request.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { NotFound, Refusal, Unauthenticated } from "../foundation/refusal.js";
import { isSame } from "../foundation/vault/seal.js";
import { addressHash } from "./door.js";
import { type IdentityProvider, NotProven, type Proven } from "./identity-provider.js";
import type { Visit, Way } from "./organisation-sign-in.js";
import { issuerHash, keepVisit, newVisit, subjectHash } from "./organisation-visit.js";
import { asOwner, ensureMayChange, ensureWhole, type Owner } from "./owner.js";

type Link = { readonly linkedAt: string; readonly usedAt: string | null };

/** One's own link with this provider; one with a provider of before is none. */
export async function linkOf(
  house: House,
  door: Transaction,
  owner: Owner,
  provider: IdentityProvider | null,
): Promise<Link | null> {
  if (!provider) return null;
  const [link] = await door.query<Link>(
    `select linked_at "linkedAt", used_at "usedAt" from organisation_link where account_id = $1 and issuer = $2`,
    [owner.id, issuerHash(house.vault, provider.settings.issuer)],
  );
  return link ?? null;
}

/** Somebody who signed in shortly ago goes to the provider to link. Throws `Refusal`, also when it cannot be reached. */
export async function goToLink(
  house: House,
  ticket: Ticket | undefined,
  provider: IdentityProvider,
  way: Way,
): Promise<Visit> {
  const secret = newVisit();
  await asOwner(house, ticket, "offerOrganisation", async (door, owner) => {
    ensureWhole(owner);
    ensureMayChange(owner);
    keepVisit(door, secret, owner.id);
  });
  const address = await provider.addressFor({ secret, isLink: true }, way).catch((error: unknown) => {
    if (!(error instanceof NotProven)) throw error;
    logIncident(error.cause);
    throw new Refusal("security/measures", "organisation-unreachable");
  });
  return { address, secret };
}

/**
 * Links what the provider said to him who went there, and to nobody else: he is still signed in here, in the same browser, and
 * the provider vouches that the address of his account is his there. So neither a screen left open nor an address that somebody
 * made up at the provider is a way into another's account.
 */
export async function linkBy(
  house: House,
  ticket: Ticket | undefined,
  accountId: string,
  proven: Proven | NotProven,
): Promise<VisitEnd> {
  try {
    await asOwner(house, ticket, "linkOrganisation", async (door, owner) => {
      ensureWhole(owner);
      if (owner.id !== accountId || proven instanceof NotProven) throw notLinked();
      const [own] = await door.query<{ address: Buffer }>(
        "select email_hash address from credential where account_id = $1",
        [owner.id],
      );
      if (!own || !proven.email || !isSame(own.address, addressHash(house.vault, proven.email))) throw notLinked();
      remove(door, owner);
      const { identity } = proven;
      const linked = await door.query(
        `insert into organisation_link (account_id, issuer, subject, linked_at) values ($1, $2, $3, house_now())
         on conflict do nothing returning account_id`,
        [owner.id, issuerHash(house.vault, identity.issuer), subjectHash(house.vault, identity)],
      );
      // What the provider calls him is another's here.
      if (linked.length === 0) throw notLinked();
    });
    return "LINKED";
  } catch (error) {
    if (error instanceof Unauthenticated) return "BROKEN_OFF";
    if (!(error instanceof Refusal)) throw error;
    return proven instanceof NotProven && proven.end !== "REFUSED" ? proven.end : "NOT_LINKED";
  }
}

const notLinked = (): Refusal => new Refusal("security/measures", "organisation-not-linked");

/** Throws `NotFound` when there is none. */
export const unlink = (house: House, ticket: Ticket | undefined): Promise<void> =>
  asOwner(house, ticket, "unlinkOrganisation", async (door, owner) => {
    ensureMayChange(owner);
    const linked = await door.query("select from organisation_link where account_id = $1", [owner.id]);
    if (linked.length === 0) throw new NotFound();
    remove(door, owner);
  });

/** What was begun with it elsewhere ends. */
function remove(door: Transaction, owner: Owner): void {
  door.write("delete from organisation_link where account_id = $1", [owner.id]);
  door.write("delete from session where account_id = $1 and starts_with(proven_by, 'ORGANISATION') and handle <> $2", [
    owner.id,
    owner.session,
  ]);
}
