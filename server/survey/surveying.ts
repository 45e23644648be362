import { randomUUID } from "node:crypto";
import type { MailFailure } from "@zorgvuldig/schema/mail-words";
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
  const unsent: string[] = [];
  for (const [at, invitation] of invitations.entries()) {
    const how = signal.aborted ? "UNREACHABLE" : await sent(house, post, invitation, signal);
    if (how === "REFUSED" || how === "DEFERRED") unsent.push(invitation.id);
    // A mail server that takes nothing takes the next no more than these.
    if (how !== "UNREACHABLE" && unsent.length < 5) continue;
    unsent.push(...invitations.slice(how === "UNREACHABLE" ? at : at + 1).map(({ id }) => id));
    break;
  }
  if (unsent.length === 0) return;
  await atNight(house, (night) => night.query("select take_back_invitations($1)", [unsent]));
  if (!signal.aborted)
    logIncident(new Error(`Of ${invitations.length} invitations to the survey ${unsent.length} did not leave`));
}

/** Hands one mail over, and says why nothing left, where that is so. Of what may have left nothing is tried again, because nobody may be asked twice. */
async function sent(
  house: House,
  { url, from, site }: Post,
  { id, email, link, refusal }: Invitation,
  signal: AbortSignal,
): Promise<MailFailure | undefined> {
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const head = { from, to: email, messageId: `${randomUUID()}@${domain}` };
  const content = await written(surveyLetter({ link, refusal }, site), head);
  const mayLeave = () =>
    atNight(house, async (night) => {
      const [row] = await night.query<{ may: boolean }>("select may_still_invite($1) may", [id]);
      return row?.may === true;
    });
  const verdict = await transmit(new URL(url), { from, to: email }, content, { mayLeave, signal });
  return verdict?.failure;
}
