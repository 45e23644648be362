import { atNight } from "../database/at-night.js";
import type { House } from "../database/request.js";
import { writeEvent } from "./event.js";
import { publish } from "./heads.js";
import { signerNow } from "./signing.js";

/**
 * Cuts the log as far as the FG confirmed (keep/no-longer-than-needed): first a signed head says so, in the database, in the file
 * and by mail, and a day later what it names goes, in one transaction. Killed anywhere it goes on where it was. Gives the last
 * number that went.
 */
export async function cutLog(house: House, file: string): Promise<number | undefined> {
  await announceCut(house, file);
  return carryOutCut(house);
}

const announceCut = (house: House, file: string): Promise<unknown> =>
  atNight(house, async (night) => {
    const [cut] = await night.query<{ seq: string; hash: string }>(
      `select c.seq, encode(s.hash, 'hex') hash from log_cut c join log_seal s on s.seq = c.seq
       where c.ended_at is null and not exists (select from log_head h where h.is_cut and h.seq = c.seq)`,
    );
    if (!cut) return;
    const signer = await signerNow(house.vault, night);
    await publish(night, file, signer, { seq: Number(cut.seq), hash: cut.hash, isCut: true });
  });

/** What was confirmed and turns out to be too early after all is not done, and that is told too. */
const carryOutCut = (house: House): Promise<number | undefined> =>
  atNight(house, async (night) => {
    night.write("set local statement_timeout = '30min'", []);
    const [cut] = await night.query<{ seq: string; is_done: boolean }>("select seq, is_done from cut_log()");
    if (!cut) return undefined;
    const { is_done: isDone, seq } = cut;
    writeEvent(night, {
      action: "cutLog",
      activity: "SECURITY",
      outcome: isDone ? "ok" : "refused",
      rule: isDone ? null : "keep/no-longer-than-needed",
    });
    return isDone ? Number(seq) : undefined;
  });

/** Lays the night's head, and that of a cut, in the outbox for everybody who oversees the bureau (security/measures). */
export const mailHeads = (house: House): Promise<void> =>
  atNight(house, async (night) => night.write("select queue_log_heads()", []));
