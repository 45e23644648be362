import type { MatterKind } from "@zorgvuldig/schema/breaches";
import { terms } from "@zorgvuldig/schema/terms";
import type { Relation } from "typeorm";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, plus } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

/** What the data protection authority asks of the bureau, by when, and what was done: kept by the FG, and seen by who leads the bureau. */
@Table({ name: "authority_matter", of: "request", belongsTo: "itself", kept: "BREACH" })
export class AuthorityMatter extends Row {
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.matterKind) kind!: MatterKind;
  @Holds("request", is.day) receivedOn!: Day;
  @Holds("request", is.day, { optional: true }) dueOn!: Day | null;
  @Holds("request", is.day, { optional: true }) doneOn!: Day | null;
  @Holds("request", is.day, { optional: true }) destroyOn!: Day | null;
  @Holds("reason", is.text) subject!: string;
  @Holds("reason", is.text, { optional: true }) result!: string | null;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  begin(told: Pick<AuthorityMatter, "kind" | "receivedOn" | "dueOn" | "subject">, by: string, today: Day): void {
    if (told.receivedOn > today) throw new Refusal("oversight/ap", "matter-day", "receivedOn");
    if (told.kind === "INSTRUCTION" && !told.dueOn) throw new Invalid({ dueOn: "required" }, "oversight/ap");
    if (told.dueOn && told.dueOn < told.receivedOn) throw new Refusal("oversight/ap", "matter-day", "dueOn");
    Object.assign(this, told, { authorId: by, doneOn: null, destroyOn: null, result: null });
  }

  finish(on: Day, result: string, today: Day): void {
    if (this.doneOn) throw new Refusal("oversight/ap", "matter-stays", "doneOn");
    if (on > today || on < this.receivedOn) throw new Refusal("oversight/ap", "matter-day", "doneOn");
    Object.assign(this, { doneOn: on, result, destroyOn: plus(on, terms.BREACH.duration) });
  }
}
