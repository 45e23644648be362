import type { Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { Breach } from "./breach.js";

/** A case that a breach touches, and whether its people were told. It goes with the case; that there was one the breach still counts. */
@Table({ name: "breach_case", of: "breach", belongsTo: "case", kept: "CASE" })
export class BreachCase extends Row {
  breachId!: string;
  @Belongs(() => Breach) breach!: Relation<Breach>;
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  @Holds("breach", is.day, { optional: true }) toldOn!: Day | null;
  @Holds("breach", is.channel, { optional: true }) channel!: Channel | null;
  toldById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) toldBy!: Relation<Account> | null;

  /** Not before the FG decided that they are told, which the database sees. */
  tell(on: Day, channel: Channel, by: string, today: Day): void {
    if (this.toldOn) throw new Refusal("security/measures", "breach-told-already", "toldOn");
    if (on > today) throw new Invalid({ toldOn: "in-future" });
    Object.assign(this, { toldOn: on, channel, toldById: by });
  }
}
