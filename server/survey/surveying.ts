import { randomUUID } from "node:crypto";
import { surveyLetter } from "@zorgvuldig/schema/survey-mail";
import { logIncident } from "../foundation/audit/incident.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { written } from "../foundation/mail/compose.js";
import type { Post } from "../foundation/mail/sender.js";
import { transmit } from "../foundation/mail/smtp.js";
import { type Invitation, openRound } from "./round.js";

const minute = 60_000;

/** Looks every minute whether somebody is to be asked what he thought of the bureau's work. Gives what ends that. */
export function startSurveying(house: House, post: Post): () => Promise<void> {
  const ending = new AbortController();
  let busy: Promise<void> | undefined;
  const timer = setInterval(() => {
    busy ??= surveyRound(house, post, ending.signal)
      .catch((error: unknown) => {
        logIncident(error);
      })
      .finally(() => {
        busy = undefined;
      });
  }, minute);
  return async () => {
    clearInterval(timer);
    ending.abort();
    await busy;
  };
}

/** One round, if it is time for one: everybody is marked first, and written to after that, one by one and once at most. */
export async function surveyRound(house: House, post: Post, signal: AbortSignal): Promise<void> {
  const invitations = await openRound(house);
  for (const [at, invitation] of invitations.entries()) {
    if (!signal.aborted && (await sent(house, post, invitation, signal)) === "done") continue;
    const unsent = invitations.slice(at).map(({ id }) => id);
    await atNight(house, (night) => night.query("select take_back_invitations($1)", [unsent]));
    return;
  }
}

/**
 * Hands one mail over. Away: the mail server is, and nothing left. Whatever else goes wrong is not tried again, because nobody may be asked twice; the next is not held up
 * by it.
 */
async function sent(
  house: House,
  { url, from, site }: Post,
  { id, email, link, refusal }: Invitation,
  signal: AbortSignal,
): Promise<"away" | "done"> {
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const head = { from, to: email, messageId: `${randomUUID()}@${domain}` };
  const content = await written(surveyLetter({ link, refusal }, site), head);
  const mayLeave = () =>
    atNight(house, async (night) => {
      const [row] = await night.query<{ may: boolean }>("select may_still_invite($1) may", [id]);
      return row?.may === true;
    });
  const verdict = await transmit(new URL(url), { from, to: email }, content, { mayLeave, signal });
  if (verdict?.failure === "UNREACHABLE") return "away";
  // That it is the address of nobody is no incident of the house; and whose it was stands in no log.
  return "done";
}
