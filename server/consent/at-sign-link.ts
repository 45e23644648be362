import type { Activity } from "@zorgvuldig/schema/words";
import { outcomeOf, writeEvent } from "../foundation/audit/event.js";
import type { Acting } from "../foundation/database/acting.js";
import { isAway } from "../foundation/database/away.js";
import type { House } from "../foundation/database/request.js";
import { Rows } from "../foundation/database/rows.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { Unseen } from "../foundation/database/unseen.js";
import { codeMac, type Judged, type Opened, tokenHash } from "../foundation/mail/link-token.js";
import { queueMail, withdrawMail } from "../foundation/mail/queue.js";
import type { Institution as Institutions } from "../institution/institution.js";
import { atTheDoor } from "../staff/door.js";

type Found = Judged & { readonly guardian: string | null; readonly ends_at: string };
type Institution = Pick<Institutions, "id" | "name" | "kind" | "city">;

/** Whose link it is, and until when it can be used. */
export type SignerAtDoor = { readonly caseId: string; readonly guardianId: string | null; readonly endsAt: string };
/** What somebody who has link and code acts with: of his own case, in this one transaction. */
export type ActingSigner = Acting & SignerAtDoor & { readonly institutions: () => Promise<Institution[]> };

/** What is done with the link. */
type Doing = {
  readonly action: "openSignLink" | "signOnline" | "withdrawOnline" | "fetchSigned";
  readonly activity: Activity;
  /** What of the house is read, as `Type.field`, for the event. */
  readonly reads: readonly string[];
};

/** Whether there is such a link. Nothing comes of asking: mail scanners do. */
export const isSignLinkOpen = (house: House, token: string): Promise<boolean> =>
  atTheDoor(house, async (door) => {
    const [row] = await door.query<{ is: boolean }>("select sign_link_is_open($1) is", [tokenHash(token)]);
    return row?.is === true;
  });

async function actingAt(house: House, door: Transaction, signer: SignerAtDoor): Promise<ActingSigner> {
  const [clock] = await door.query<{ now: string; today: string }>("select house_now() now, house_today() today");
  if (!clock) throw new Error("The house has no clock");
  // As who reads least of a case that is opened: where somebody hides it never hands over.
  const rows = new Rows(door, house.source, house.vault, "consultant");
  return {
    ...signer,
    ...clock,
    rows,
    unseen: new Unseen(door, house.source, rows.wrote),
    viewer: { id: null },
    mail: (template, mail) => queueMail(door, template, mail),
    withdrawMail: (template, aboutId) => withdrawMail(door, template, aboutId),
    institutions: () => door.query<Institution>("select * from signing_institutions()"),
  };
}

/**
 * Does something for who shows a link and its code, which the database judges at this instant: all of it, or nothing. That it was done, or refused, is logged by the case.
 * Throws what the house says no to.
 */
export async function bySignLink<T>(
  house: House,
  { token, code }: { token: string; code: string },
  { action, activity, reads }: Doing,
  work: (acting: ActingSigner) => Promise<T>,
): Promise<Opened<T>> {
  const known = [tokenHash(token), codeMac(house.vault, token, code)];
  let cases: string[] = [];
  try {
    return await atTheDoor(house, async (door): Promise<Opened<T>> => {
      const [found] = await door.query<Found>("select * from open_sign_link($1, $2)", known);
      // What is no link, or no longer, is nobody's: nobody fills the log by trying on and on.
      if (!found?.owner || (found.outcome === "DEAD" && found.tries === null)) return { is: "DEAD" };
      cases = [found.owner];
      if (found.outcome !== "OPEN") {
        writeEvent(door, { action: "openSignLink", activity, cases, outcome: "refused", rule: "consent/in-writing" });
        return found.outcome === "WRONG" ? { is: "WRONG", tries: found.tries ?? 0 } : { is: "DEAD" };
      }
      const signer = { caseId: found.owner, guardianId: found.guardian, endsAt: found.ends_at };
      const acting = await actingAt(house, door, signer);
      const got = await work(acting);
      const fields = [...[...acting.rows.wrote].map((name) => `+${name}`), ...reads];
      writeEvent(door, { action, activity, cases, fields, outcome: "ok" });
      return { is: "OPEN", got };
    });
  } catch (error) {
    const { name: outcome, rule } = outcomeOf(error);
    if (!isAway(error))
      await atTheDoor(house, async (door) => writeEvent(door, { action, activity, cases, outcome, rule }));
    throw error;
  }
}
