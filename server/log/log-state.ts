import { logCutAnnounced } from "@zorgvuldig/schema/terms";
import { ObjectType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { checkAskedAt } from "../foundation/audit/heads.js";
import type { Request } from "../foundation/database/request.js";

/**
 * How the log stands: how far it is sealed and since which line, what the last signed head says, how it was found when it was last
 * read through, and what of it is kept no longer.
 */
@ObjectType()
export class LogState {
  @Tells("trace", is.count) sealed!: number;
  /** The number of the first line that is there. */
  @Tells("trace", is.count) since!: number | null;
  @Tells("trace", is.count) headSeq!: number | null;
  /** The beginning of the head's hash, to hold against a head that was kept. */
  @Tells("trace", is.code) headMark!: string | null;
  @Tells("trace", is.moment) headAt!: string | null;
  @Tells("trace", is.moment) checkedAt!: string | null;
  /** When an FG asked for the reading that is still to come. */
  @Tells("trace", is.moment) checkAskedAt!: string | null;
  /** The last line that was read then. */
  @Tells("trace", is.count) checked!: number | null;
  /** The first line that was not as it was sealed; null: all were. */
  @Tells("trace", is.count) brokenAt!: number | null;
  /** Table, row and kind of a box that is not what was last sealed there; null: all are. */
  @Tells("trace", is.code) changedBox!: string | null;
  /** The last line that is kept no longer, if there is one that may go and is not confirmed yet; and its day. */
  @Tells("trace", is.count) cutTo!: number | null;
  @Tells("trace", is.day) cutDay!: string | null;
  /** As far as the FG confirmed that it goes; and from when on it is gone. */
  @Tells("trace", is.count) cutConfirmed!: number | null;
  @Tells("trace", is.moment) cutAt!: string | null;
  /** When it was last cut: right before the first line. */
  @Tells("trace", is.moment) lastCutAt!: string | null;
}

export async function logStateOf(request: Request): Promise<LogState> {
  const [found] = await request.select<LogState>(
    `select coalesce((select max(seq) from log_seal), 0)::int sealed, (select min(seq) from log_seal)::int since,
       h.seq::int "headSeq", h.at "headAt", left(split_part(h.note, E'\\n', 3), 10) "headMark",
       c.at "checkedAt", (${checkAskedAt}) "checkAskedAt", c.sealed::int checked, c.broken_at::int "brokenAt", c.changed_box "changedBox",
       may.seq::int "cutTo", may.day "cutDay", open.seq::int "cutConfirmed", open.at "cutAt",
       (select max(ended_at) from log_cut where is_done) "lastCutAt"
     from (select) one
     left join (select * from log_head where not is_cut order by seq desc limit 1) h on true
     left join (select * from log_check order by at desc limit 1) c on true
     left join lateral (
       select k.seq, coalesce(p.at, k.confirmed_at) + $1::interval as at from log_cut k
       left join log_head p on p.is_cut and p.seq = k.seq where k.ended_at is null) open on true
     left join lateral (
       select s.seq, (e.at at time zone 'Europe/Amsterdam')::date as day from log_seal s join event e on e.id = s.event_id
       where s.seq = c.cut_to and open.seq is null) may on true`,
    [logCutAnnounced],
  );
  if (!found) throw new Error("The log says nothing");
  return found;
}
