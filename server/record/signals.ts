import { ObjectType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** What happened since this FG last looked where it is shown. */
@ObjectType()
export class Signals {
  /** Showings of health and home, since he last had their list before him; the log knows when that was. */
  @Tells("trace", is.count) reveals!: number;
}

export async function signalsOf(request: Request): Promise<Signals> {
  const [found] = await request.select<Signals>(
    `select count(*)::int reveals from reveal where created_at > coalesce(
       (select at from event where actor = viewer_id() and action = 'reveals' and outcome = 'ok' order by at desc limit 1), '-infinity')`,
  );
  if (!found) throw new Error("The house says nothing");
  return found;
}
