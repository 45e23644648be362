import type { ExportField, ExportKind } from "@zorgvuldig/schema/exported";
import { limits } from "@zorgvuldig/schema/limits";
import { exportTerms } from "@zorgvuldig/schema/terms";
import type { Activity } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { FilteredRow, HoldsFilter } from "../case/case-filter.js";
import { Belongs, Holds, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { hasCome, later, type Moment } from "../foundation/clock/calendar.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

type Asker = { readonly viewer: { readonly id: string }; readonly session: Buffer; readonly now: Moment };

/**
 * Somebody took a list of cases, or the log, out of the house, and said what for and why (purpose/assignment-only). It holds no
 * data of the cases: what left them stands in the log. The file is made when it is fetched, and kept nowhere.
 */
@Table({
  name: "export",
  of: "trace",
  belongsTo: "itself",
  kept: "EXPORT",
})
@HoldsFilter("trace")
export class Export extends FilteredRow {
  accountId!: string;
  @Belongs(() => Account) account!: Relation<Account>;
  @Holds("house", is.bytes, { hidden: true }) session!: Buffer;
  @Holds("trace", is.exportKind) kind!: ExportKind;
  /** What it is for. */
  @Holds("trace", is.activity) activity!: Activity;
  /** Of which request it shows how that was handled. */
  @Holds("trace", is.uuid, { optional: true, hidden: true }) requestId!: string | null;
  @Holds("trace", is.listOf(is.exportField)) fields!: ExportField[];
  @Holds("trace", is.code, { optional: true, hidden: true }) sortedBy!: string | null;
  @Holds("trace", is.flag, { optional: true, hidden: true }) isDescending!: boolean | null;
  /** How many cases, or lines of the log, there were when it was asked for. */
  @Holds("trace", is.count) count!: number;
  /** From then on the link gives nothing. */
  @Holds("trace", is.moment) endsAt!: Moment;
  @Holds("reason", is.text) reason!: string;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  /** Throws when it says too little to be weighed by anybody afterwards, or would take more cases than one person oversees. */
  begin(by: Asker, asked: Pick<Export, "kind" | "activity" | "fields" | "count" | "reason">): void {
    if (asked.reason.length < limits.reason) throw new Invalid({ reason: "short" }, "purpose/assignment-only");
    if (asked.kind === "CASES") mustBeFew(asked.count);
    Object.assign(this, asked);
    this.accountId = by.viewer.id;
    this.session = by.session;
    this.endsAt = later(by.now, exportTerms.link);
  }

  /** Throws for anybody else than who asked for it, in the session in which he did, and when its hour is over. */
  mustBeOpenTo({ viewer, session, now }: Asker): void {
    if (this.accountId !== viewer.id || !this.session.equals(session)) throw new NotFound();
    if (hasCome(this.endsAt, now)) throw new Refusal("keep/no-longer-than-needed", "export-over");
  }
}

/** Also while it is fetched: cases may have come since it was asked for. */
export function mustBeFew(cases: number): void {
  if (cases > limits.exported) throw new Refusal("purpose/assignment-only", "export-too-many");
}
