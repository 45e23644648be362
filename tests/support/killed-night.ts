import type { ChaosProxy } from "./chaos.js";
import type { DataFolder } from "./data-folder.js";
import { launch, until } from "./process.js";

type Step = { readonly words: string; readonly when: "before" | "after"; readonly where: string };

/** Where a night is cut off: when a server is about to say this to its database, or has said it and hears no answer. */
export const steps: readonly [Step, ...Step[]] = [
  { words: "turnEpoch", when: "before", where: "the old key is destroyed, and the database has not heard of it" },
  { words: "update key_wrap", when: "after", where: "keys are wrapped anew and not committed" },
  { words: "begin_epoch", when: "before", where: "the new key is on the disk, and the database has not heard of it" },
  { words: "begin_epoch", when: "after", where: "the epoch is begun and not committed" },
  { words: "update key_wrap", when: "before", where: "the keys are read" },
  { words: "end_epoch", when: "before", where: "all keys are wrapped anew" },
  { words: "end_epoch", when: "after", where: "the epoch is ended and not committed" },
  { words: "pg_try_advisory_lock", when: "after", where: "it has the lock" },
];

/** How the keys stand: the latest epoch, whether it is whole, keys of another, and how many changes were logged. */
export type Killed = { epoch: number; whole: boolean; left: number; turned: number };
export const standing = `select i.epoch, epoch_is_whole whole, (select count(*)::int from key_wrap k where k.epoch <> i.epoch) left,
  (select count(*)::int from event where action = 'turnEpoch' and outcome = 'ok') turned from installation i`;

type Around = { folder: DataFolder; proxy: ChaosProxy; turnEpoch(): Promise<unknown> };

/**
 * A second server of a house that has a night to make up for begins with it, and is killed there. Gives how the keys stood before;
 * again, when the first server made up for the night in its own minute.
 */
export async function killedAt({ words, when }: Step, { folder, proxy, turnEpoch }: Around): Promise<Killed> {
  for (;;) {
    await folder.rows("update installation set epoch_day = epoch_day - 1");
    const [before] = await folder.rows<Killed>(standing);
    const server = launch({ DEMO: "1", DATABASE_URL: proxy.url, KEYS: folder.keysFile });
    let isStruck = false;
    const meanwhile = () => {
      isStruck = true;
      void server.kill("SIGKILL");
    };
    void proxy.cutsAt(words, { when, login: "zv_rounds", meanwhile });
    await until(() => isStruck || server.url !== "" || server.complained !== "", 45_000);
    await server.kill("SIGKILL");
    if (isStruck && before) return before;
    if (server.complained) throw new Error(`It ended before "${words}": ${server.complained}`);
    await turnEpoch();
  }
}
