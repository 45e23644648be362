import type { FetchResult } from "@apollo/client/core";

/** In milliseconds, before what was not answered is sent again by itself. */
const waits = [1_000, 3_000];

/** What was sent and not answered: the same again goes under the same key, by which the house does it once. In memory alone. */
const unanswered = new Map<string, string>();

const isUnavailable = ({ errors }: FetchResult) => errors?.[0]?.extensions?.code === "UNAVAILABLE";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const tried = async (send: () => Promise<FetchResult>, left: readonly number[]): Promise<FetchResult> => {
  const [wait, ...rest] = left;
  const answer = await send().catch((error: unknown) => {
    if (wait === undefined) throw error;
    return null;
  });
  if (answer !== null && (wait === undefined || !isUnavailable(answer))) return answer;
  await pause(wait ?? 0);
  return tried(send, rest);
};

/** Sends an act until it is answered, a few times at most; somebody who then sends the same goes on with it. */
export const once = async (act: string, send: (key: string) => Promise<FetchResult>): Promise<FetchResult> => {
  const key = unanswered.get(act) ?? crypto.randomUUID();
  unanswered.set(act, key);
  const answer = await tried(() => send(key), waits);
  if (!isUnavailable(answer)) unanswered.delete(act);
  return answer;
};
