import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

/** What many who write at once kept in the log, and what they took back. */
export type Written = { readonly kept: Set<string>; readonly undone: Set<string> };

const insert = `insert into event (id, role, action, activity, case_ids, fields, outcome)
  values ($1, 'nobody', 'signIn', 'SECURITY', '{}', '{}', 'ok')`;

/** Up to half a second, and seldom two: a transaction that holds up all that began after it. */
const hold = (): number => (Math.random() < 0.02 ? 2_000 : Math.random() ** 3 * 500);

/** Tells of one transaction in twenty, the first among them, that it is to be undone. */
function undoing(): () => boolean {
  let before = 0;
  return () => before++ % 20 === 0;
}

async function writes(url: string, written: Written, isUndone: () => boolean, isOver: () => boolean): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    while (!isOver()) {
      const ids = Array.from({ length: 1 + Math.floor(Math.random() * 3) }, () => randomUUID());
      await client.query("begin");
      for (const id of ids) {
        await client.query(insert, [id]);
        await pause(hold());
      }
      const undo = isUndone();
      await client.query(undo ? "rollback" : "commit");
      for (const id of ids) (undo ? written.undone : written.kept).add(id);
    }
  } finally {
    await client.end();
  }
}

/** So many write at the same time, until they are told to stop; `stopped` when the last has ended. */
export function startWriting(url: string, many: number): { written: Written; stop(): Promise<unknown> } {
  const written: Written = { kept: new Set(), undone: new Set() };
  let isOver = false;
  const isUndone = undoing();
  const writers = Promise.all(Array.from({ length: many }, () => writes(url, written, isUndone, () => isOver)));
  return {
    written,
    stop() {
      isOver = true;
      return writers;
    },
  };
}
