import { limits } from "@zorgvuldig/schema/limits";
import type { Relation } from "typeorm";
import { type CaseFilter, FilteredRow, HoldsFilter, keptOf } from "../case/case-filter.js";
import { Belongs, Holds, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Invalid } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

/** A filter of the list of cases that somebody uses again, under a name that tells of nobody (purpose/assignment-only). */
@Table({
  name: "saved_query",
  of: "preference",
  belongsTo: "nobody",
  kept: "OWN",
})
@HoldsFilter("preference")
export class SavedQuery extends FilteredRow {
  accountId!: string;
  @Belongs(() => Account) account!: Relation<Account>;
  @Holds("preference", is.text) name!: string;

  /** Throws for a filter that asks for nothing: that is the list itself. */
  begin(accountId: string, name: string, filter: CaseFilter): void {
    const kept = keptOf(filter);
    if (Object.values(kept).every((part) => part === null)) throw new Invalid({ filter: "required" });
    Object.assign(this, kept);
    this.accountId = accountId;
    this.call(name);
  }

  call(name: string): void {
    if (name.length > limits.queryName) throw new Invalid({ name: "query-name-long" });
    this.name = name;
  }
}
