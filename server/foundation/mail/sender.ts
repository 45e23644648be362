import { logIncident } from "../audit/incident.js";
import type { House } from "../database/request.js";
import { addressOf } from "./address.js";
import { type Claimed, claimMail, handOver, settle, type Verdict } from "./claim.js";
import { composed } from "./compose.js";
import { tokenOf } from "./link-token.js";
import { transmit } from "./smtp.js";

/** By which mail server, from which address, and which site a reader is sent to. */
export type Post = { readonly url: string; readonly from: string; readonly site: string };

const everyFewSeconds = 5_000;

/**
 * Sends what waits in the outbox, beside all requests, on every server at once: each mail is one server's for a minute. Gives
 * what ends it: what has not left then stays for another.
 */
export function startSending(house: House, post: Post): () => Promise<void> {
  const ending = new AbortController();
  let busy: Promise<void> | undefined;
  let isFailing = false;
  const look = (): void => {
    busy ??= sendDue(house, post, ending.signal)
      .then(() => {
        isFailing = false;
      })
      .catch((error: unknown) => {
        // As with sealing: a database that is away for an hour is one incident.
        if (!isFailing) logIncident(error);
        isFailing = true;
      })
      .finally(() => {
        busy = undefined;
      });
  };
  const timer = setInterval(look, everyFewSeconds);
  look();
  return async () => {
    clearInterval(timer);
    ending.abort();
    await busy;
  };
}

/** One mail after the other, until nothing is due or the mail server cannot be reached. */
export async function sendDue(house: House, post: Post, signal: AbortSignal): Promise<void> {
  const domain = post.from.slice(post.from.lastIndexOf("@") + 1);
  while (!signal.aborted) {
    const claimed = await claimMail(house, domain);
    if (!claimed) return;
    const verdict = await attempted(house, post, claimed, signal);
    if (verdict) await settle(house, claimed, verdict);
    if (verdict?.failure === "UNREACHABLE") return;
  }
}

/** A box that does not open now may open later: a server that missed a night reads its keys again. */
function addressFor(house: House, claimed: Claimed): string | Verdict {
  try {
    return addressOf(house.vault, claimed) ?? { state: "FAILED", failure: "NO_ADDRESS" };
  } catch (cause) {
    return { state: "QUEUED", failure: "NO_ADDRESS", cause };
  }
}

async function attempted(
  house: House,
  post: Post,
  claimed: Claimed,
  signal: AbortSignal,
): Promise<Verdict | undefined> {
  const to = addressFor(house, claimed);
  if (typeof to !== "string") return to;
  const { from, site } = post;
  const link = claimed.link?.link ?? claimed.delivery?.link;
  const token = link ? tokenOf(house.vault, link) : undefined;
  const content = await composed({ ...claimed, token }, { from, to, site });
  return transmit(new URL(post.url), { from, to }, content, { mayLeave: () => handOver(house, claimed), signal });
}
