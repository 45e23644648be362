import { randomUUID } from "node:crypto";
import { InputType } from "type-graphql";
import { Seen } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { Conflict, Refusal } from "../foundation/refusal.js";
import { logStateOf } from "./log-state.js";

@InputType()
export class ConfirmLogCutInput {
  /** The last line that goes, as the FG had it before him. */
  @Seen() upTo!: number;
}

/**
 * The FG says that what is kept no longer may go (keep/no-longer-than-needed). From then on it is announced, and a day later
 * carried out by the rounds. The database holds the same, whatever is said here.
 */
export async function confirmLogCut(request: Request, { upTo }: ConfirmLogCutInput): Promise<void> {
  const { cutTo, cutConfirmed, brokenAt, changedBox } = await logStateOf(request);
  if (brokenAt !== null || changedBox !== null) throw new Refusal("security/measures", "log-not-whole");
  if (upTo === cutConfirmed) return;
  if (cutTo === null || upTo > cutTo) throw new Refusal("keep/no-longer-than-needed", "log-kept");
  if (upTo < cutTo || cutConfirmed !== null) throw new Conflict();
  await request.select("insert into log_cut (id, seq, confirmed_by) values ($1, $2, viewer_id())", [
    randomUUID(),
    upTo,
  ]);
}
