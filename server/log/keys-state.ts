import { backupTerms, keyCopyLasts } from "@zorgvuldig/schema/terms";
import { ObjectType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** How old the keys are, and how long ago the last copy of them and of all data was made (security/encryption, security/measures); no key and no name of one. */
@ObjectType()
export class KeysState {
  @Tells("trace", is.moment) copiedAt!: string | null;
  /** A real installation whose last copy is older than such a copy may be: what happens to its keys now happens to all data. */
  @Tells("trace", is.flag) isCopyDue!: boolean;
  /** The day whose key wraps those of the cases. */
  @Tells("trace", is.day) epochOn!: string;
  /** The oldest key of a case that there is. */
  @Tells("trace", is.moment) casesAt!: string | null;
  @Tells("trace", is.moment) rootAt!: string | null;
  @Tells("trace", is.moment) signingAt!: string | null;
  @Tells("trace", is.moment) backedUpAt!: string | null;
  /** A real installation of which no copy of the data was made for longer than it may be. */
  @Tells("trace", is.flag) isBackupDue!: boolean;
  /** When it was last tried whether a copy can be put back, into a database that was thrown away afterwards. */
  @Tells("trace", is.moment) restoreTriedAt!: string | null;
  @Tells("trace", is.flag) isTrialDue!: boolean;
  /** When what is here now was itself put back from a copy. */
  @Tells("trace", is.moment) restoredAt!: string | null;
}

export async function keysStateOf(request: Request): Promise<KeysState> {
  const [found] = await request.select<KeysState>(
    `select copied_at "copiedAt", epoch_day "epochOn", cases_at "casesAt", root_at "rootAt", signing_at "signingAt",
       backed_up_at "backedUpAt", restore_tried_at "restoreTriedAt", restored_at "restoredAt",
       mode = 'real' and coalesce(backed_up_at, root_at, '-infinity') < house_now() - $2::interval "isBackupDue",
       mode = 'real' and coalesce(restore_tried_at, root_at, '-infinity') < house_now() - $3::interval "isTrialDue",
       mode = 'real' and coalesce(copied_at, root_at, '-infinity') < house_now() - $1::interval "isCopyDue"
     from keys_state()`,
    [keyCopyLasts, backupTerms.made, backupTerms.tried],
  );
  if (!found) throw new Error("The keys say nothing");
  return found;
}
