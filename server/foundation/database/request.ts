import type { MailTemplate } from "@zorgvuldig/schema/mail-words";
import type { Activity, Role } from "@zorgvuldig/schema/words";
import type { QueryResultRow } from "pg";
import type { Class } from "../access/class.js";
import type { Asking } from "../access/compile.js";
import { countOf, type EachQuestion, planEach, rowsOfEach } from "../access/plan/each.js";
import { type FoundQuestion, planFound } from "../access/plan/found.js";
import { formOf, type PageQuestion, planPage } from "../access/plan/page.js";
import { type Plan, planOne, type Raw } from "../access/plan/plan.js";
import { type Info, type Wanted, wantedBelow } from "../access/plan/wanted.js";
import { markOf, type Ticket } from "../access/ticket.js";
import type { Viewer } from "../access/viewer.js";
import { outcomeOf, writeEvent } from "../audit/event.js";
import type { TakenIn } from "../file/taken-in.js";
import { type Mail, queueMail, signalReveal, withdrawMail } from "../mail/queue.js";
import type { Names } from "../search/names.js";
import { type Done, keepAct } from "./act-keys.js";
import { isSilent } from "./away.js";
import { asAnswer } from "./errors.js";
import type { House } from "./house.js";
import { type Manner, opens, type Standing } from "./opening.js";
import { loginOf } from "./pools.js";
import { Rows } from "./rows.js";
import { tellOf } from "./second.js";
import { Transaction } from "./transaction.js";
import { Unseen } from "./unseen.js";

export type { House } from "./house.js";

/**
 * One request: one viewer, one connection of his privilege class, one transaction, one event. It is committed before the
 * answer leaves; a refusal or an incident rolls it back and writes its event in a short second transaction.
 */
export class Request implements Asking {
  readonly rows: Rows;
  readonly unseen: Unseen;
  private action = "none";
  private activity: Activity = "SECURITY";
  private isLogged = false;
  private known: Standing | undefined;
  private committing: Promise<void> | undefined;
  private readonly asked = new Set<string>();
  /** What was read without an event of its own, as `Type.field`. */
  private readonly told = new Set<string>();

  private readonly opening: Promise<void>;

  private constructor(
    private readonly house: House,
    private readonly ticket: Ticket,
    private readonly transaction: Transaction,
    private readonly asking: Manner,
  ) {
    this.rows = new Rows(transaction, house.source, house.vault, ticket.role);
    this.unseen = new Unseen(transaction, house.source, this.rows.wrote);
    this.opening = opens(transaction, ticket, asking.trace, (standing) => {
      this.known = standing;
    });
  }

  /**
   * Asks the database, signed in as the ticket's class, who this is. Anything else may be asked at once: to nobody the
   * database answers nothing. Who is asked for by name, or what day it is, is known when something was loaded, or when it is
   * `opened`. What is known, as the panel's questions are, is kept prepared; a question reads once and does nothing.
   */
  static async begin(house: House, ticket: Ticket, asking: Manner = {}): Promise<Request> {
    return new Request(house, ticket, await Transaction.begin(house.pools, loginOf[ticket.role]), asking);
  }

  /** Throws `Unauthenticated` when it was nobody after all: the database then refused what was asked meanwhile. */
  async opened(): Promise<this> {
    await this.opening.catch((error: unknown) => {
      throw asAnswer(error) ?? error;
    });
    return this;
  }

  /** As which the database was asked; it opens nothing to whoever is something else. */
  get role(): Role {
    return this.ticket.role;
  }

  get viewer(): Viewer {
    return this.standing.viewer;
  }

  /** The instant of this request, by the house's clock. */
  get now(): string {
    return this.standing.now;
  }

  /** Its day in Europe/Amsterdam. */
  get today(): string {
    return this.standing.today;
  }

  private get standing(): Standing {
    if (!this.known) throw new Error("The database was not heard yet on who asks");
    return this.known;
  }

  /** What this session is known by where it is written down; nobody gets in with it. */
  get session(): Buffer {
    return markOf(this.ticket);
  }

  started(action: string, activity: Activity, caseId?: string): void {
    this.action = action;
    this.activity = activity;
    if (caseId) this.asked.add(caseId);
  }

  /** The file that came with it. */
  get attached(): TakenIn | undefined {
    return this.asking.attached;
  }

  get done(): Done | undefined {
    return this.asking.done;
  }

  /** The row as far as this viewer may see it, or null when it is not there for him. An act answers one, and is kept by it. */
  one(entity: Class, info: Info, id: string): Promise<unknown> {
    const { key } = this.asking;
    if (key) keepAct(this.transaction, key, { action: this.action, answered: id });
    const plan = this.planned(info, entity.name, () => planOne(this.planner, entity, wantedBelow(info)));
    return this.read(plan, id);
  }

  /** One row for what is asked otherwise than in a document: a letter is made of it. */
  look(entity: Class, wanted: Wanted, id: string): Promise<unknown> {
    return this.read(planOne(this.planner, entity, wanted), id);
  }

  page(entity: Class, info: Info, question: PageQuestion): Promise<unknown> {
    const form = `${entity.name} ${formOf(question)}`;
    const plan = this.planned(info, form, () => planPage(this.planner, entity, wantedBelow(info), question));
    return this.read(plan, question);
  }

  /** The rows that a search led to, as far as they are there for this viewer. */
  found(entity: Class, info: Info, question: FoundQuestion): Promise<unknown> {
    const make = () => planFound(this.planner, entity, wantedBelow(info));
    return this.read(this.planned(info, `${entity.name} found`, make), question);
  }

  /**
   * A list row by row, as it was at one instant. The event of this request names every case in it and all that was read of them:
   * nothing of it may leave the house before that is committed.
   */
  async *each(entity: Class, wanted: Wanted, question: EachQuestion): AsyncGenerator<readonly Raw[]> {
    const plan = planEach(this.planner, entity, wanted, question);
    const { viewer } = await this.opened();
    for (const name of plan.reads) this.told.add(name);
    yield* rowsOfEach(plan, this.transaction, { vault: this.house.vault, viewer }, this.asked);
  }

  /** How many rows `each` would give. */
  async count(entity: Class, question: EachQuestion): Promise<number> {
    const { text, values } = countOf(this.planner, entity, question);
    const [found] = await this.transaction.queryOnce<{ many: number }>(text, values);
    return found?.many ?? 0;
  }

  /** What an act reads besides: whom it is about follows from that. */
  readonly alsoRead = (name: string): unknown => this.told.add(name);

  /** How people are found by their names. */
  get names(): Names {
    return this.house.names;
  }

  /** A statement about nobody: released figures, the house's clock. */
  select<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.transaction.query<T>(text, values);
  }

  /** Somebody is to be told of this act, once it is committed. */
  mail<T extends MailTemplate>(template: T, mail: Mail<T>): void {
    queueMail(this.transaction, template, mail);
  }

  /** The FG is to be told that something was shown with a reason, once it is committed. */
  signalReveal(revealId: string): void {
    signalReveal(this.transaction, revealId);
  }

  /** What was told of this is no longer so: a mail that has not left stays here. */
  withdrawMail(template: MailTemplate, aboutId: string): void {
    withdrawMail(this.transaction, template, aboutId);
  }

  private get planner() {
    return { source: this.house.source, role: this.role };
  }

  private planned<Question>(info: Info, form: string, make: () => Plan<Question>): Plan<Question> {
    return this.asking.isKnown ? this.house.plans.of(info, this.role, form, make) : make();
  }

  private async read<Question>(plan: Plan<Question>, question: Question): Promise<unknown> {
    const { vault } = this.house;
    this.isLogged = true;
    const fields = [...this.wrote, ...this.told, ...plan.reads];
    const values = [this.action, this.activity, fields, ...plan.values(question, vault)];
    const query = this.asking.isKnown ? "query" : "queryOnce";
    const answer = this.transaction[query]<{ answer: string | null }>(plan.text, values);
    // A question has nothing to weigh between its answer and the commit, so both are asked for at once.
    if (this.asking.isQuestion) this.committing = this.transaction.commit();
    const { viewer } = await this.opened();
    const [row] = await answer;
    // What is taken apart before the last wait lies about meanwhile, and is moved at every collection of garbage.
    await this.committing;
    return plan.finish(JSON.parse(row?.answer ?? "null"), { vault, viewer });
  }

  /** Commits what was done and logged. No event, no answer. */
  async commit(): Promise<void> {
    await this.opened();
    const fields = [...this.wrote, ...this.told];
    if (!this.isLogged) writeEvent(this.transaction, { ...this.doing, fields, outcome: "ok" });
    await (this.committing ?? this.transaction.commit());
  }

  /** What was written, as the log names it. */
  private get wrote(): string[] {
    return [...this.rows.wrote].map((name) => `+${name}`);
  }

  private get doing() {
    return { action: this.action, activity: this.activity, cases: [...new Set([...this.asked, ...this.rows.cases])] };
  }

  /**
   * Undoes everything, and logs in a second transaction that it was refused or went wrong. No event, no answer. Unless it failed
   * because it was done before, which it then tells.
   */
  async fail(error: unknown): Promise<Done | undefined> {
    await this.abandon();
    // Who waited for a database that says nothing does not wait once more.
    if (isSilent(error)) return undefined;
    const { name, rule } = outcomeOf(error);
    return tellOf(this.house.pools, this.ticket, this.asking, { ...this.doing, outcome: name, rule });
  }

  /** Gives the connection back and undoes what was done, also when the database is gone. */
  abandon(): Promise<void> {
    return this.transaction.rollback();
  }
}
