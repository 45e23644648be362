import { ObjectType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** How the log stands: how far it is sealed, what the last signed head says, and how it was found when it was last read through. */
@ObjectType()
export class LogState {
  @Tells("trace", is.count) sealed!: number;
  @Tells("trace", is.count) headSeq!: number | null;
  /** The beginning of the head's hash, to hold against a head that was kept. */
  @Tells("trace", is.code) headMark!: string | null;
  @Tells("trace", is.moment) headAt!: string | null;
  @Tells("trace", is.moment) checkedAt!: string | null;
  @Tells("trace", is.count) checked!: number | null;
  /** The first line that was not as it was sealed; null: all were. */
  @Tells("trace", is.count) brokenAt!: number | null;
  /** Table, row and kind of a box that is not what was last sealed there; null: all are. */
  @Tells("trace", is.code) changedBox!: string | null;
}

export async function logStateOf(request: Request): Promise<LogState> {
  const [found] = await request.select<LogState>(
    `select coalesce((select max(seq) from log_seal), 0)::int sealed,
       h.seq::int "headSeq", h.at "headAt", left(split_part(h.note, E'\\n', 3), 10) "headMark",
       c.at "checkedAt", c.sealed::int checked, c.broken_at::int "brokenAt", c.changed_box "changedBox"
     from (select) one
     left join (select * from log_head order by seq desc limit 1) h on true
     left join (select * from log_check order by at desc limit 1) c on true`,
  );
  if (!found) throw new Error("The log says nothing");
  return found;
}
