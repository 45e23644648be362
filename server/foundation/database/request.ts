import type { Activity } from "@zorgvuldig/schema/words";
import type { QueryResultRow } from "pg";
import type { DataSource } from "typeorm";
import type { Class } from "../access/class.js";
import type { Asking } from "../access/compile.js";
import { type PageQuestion, type Plan, planOne, planPage } from "../access/plan/plan.js";
import type { Info } from "../access/plan/wanted.js";
import { hashOf, type Ticket } from "../access/ticket.js";
import type { Viewer } from "../access/viewer.js";
import { outcomeOf, writeEvent } from "../audit/event.js";
import { Unauthenticated } from "../refusal.js";
import type { Keys } from "../vault/keys.js";
import { loginOf, type Pools } from "./pools.js";
import { Rows } from "./rows.js";
import { Transaction } from "./transaction.js";

/** What every request of a server shares. */
export type House = { readonly source: DataSource; readonly pools: Pools; readonly vault: Keys };

type Opened = {
  account_id: string;
  role: Viewer["role"];
  is_lead: boolean;
  name: string;
  organisation: string;
  at: string;
  today: string;
};

/**
 * One request: one viewer, one connection of his privilege class, one transaction, one event. It is committed before the
 * answer leaves; a refusal or an incident rolls it back and writes its event in a short second transaction.
 */
export class Request implements Asking {
  readonly rows: Rows;
  private action = "none";
  private activity: Activity = "SECURITY";
  private isLogged = false;
  private readonly asked = new Set<string>();

  private constructor(
    private readonly house: House,
    private readonly ticket: Ticket,
    private readonly transaction: Transaction,
    readonly viewer: Viewer,
    /** The instant of this request, by the house's clock. */
    readonly now: string,
    /** Its day in Europe/Amsterdam. */
    readonly today: string,
  ) {
    this.rows = new Rows(transaction, house.source, house.vault);
  }

  /** Signs in to the database as the viewer's class and lets it say who he is. Throws `Unauthenticated`. */
  static async begin(house: House, ticket: Ticket): Promise<Request> {
    const transaction = await Transaction.begin(house.pools, loginOf[ticket.role]);
    try {
      const [opened] = await transaction.query<Opened>("select * from open_request($1)", [hashOf(ticket)]);
      if (!opened) throw new Unauthenticated();
      const { account_id: id, role, is_lead: isLead, name, organisation, at, today } = opened;
      return new Request(house, ticket, transaction, { id, role, isLead, name, organisation }, at, today);
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  started(action: string, activity: Activity, caseId?: string): void {
    this.action = action;
    this.activity = activity;
    if (caseId) this.asked.add(caseId);
  }

  /** The row as far as this viewer may see it, or null when it is not there for him. */
  one(entity: Class, info: Info, id: string): Promise<unknown> {
    return this.read(planOne({ ...this.house, viewer: this.viewer }, entity, info, id));
  }

  page(entity: Class, info: Info, question: PageQuestion): Promise<unknown> {
    return this.read(planPage({ ...this.house, viewer: this.viewer }, entity, info, question));
  }

  /** A statement about nobody: released figures, the house's clock. */
  select<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.transaction.query<T>(text, values);
  }

  private async read(plan: Plan): Promise<unknown> {
    const fields = [...this.rows.wrote].map((name) => `+${name}`).concat(plan.reads);
    this.isLogged = true;
    const [row] = await this.transaction.query<{ answer: unknown }>(plan.text, [
      this.action,
      this.activity,
      fields,
      ...plan.values,
    ]);
    return plan.finish(row?.answer);
  }

  /** Commits what was done and logged. No event, no answer. */
  async commit(): Promise<void> {
    if (!this.isLogged) await writeEvent(this.transaction, { ...this.doing, outcome: "ok" });
    await this.transaction.commit();
  }

  private get doing() {
    const cases = [...new Set([...this.asked, ...this.rows.cases])];
    return { action: this.action, activity: this.activity, cases };
  }

  /** Undoes everything, and logs in a second transaction that it was refused or went wrong. No event, no answer. */
  async fail(error: unknown): Promise<void> {
    await this.abandon();
    const { name, rule } = outcomeOf(error);
    const second = await Request.begin(this.house, this.ticket);
    try {
      await writeEvent(second.transaction, { ...this.doing, outcome: name, rule });
      await second.transaction.commit();
    } catch (failure) {
      await second.abandon();
      throw failure;
    }
  }

  /** Gives the connection back and undoes what was done, also when the database is gone. */
  abandon(): Promise<void> {
    return this.transaction.rollback();
  }
}
