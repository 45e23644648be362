import type { Request } from "./database/request.js";
import type { Transaction } from "./database/transaction.js";

/** Asks the database for what it needs without waiting: an act waits no longer for who hears of it. */
type Listener<Subject, Ground> = (ground: Ground, subject: Subject) => void | Promise<void>;

/**
 * Something that happens in one feature and that later ones act upon: in the same transaction, in the order in which they were told
 * to listen. What a listener throws undoes the act.
 */
export class Fact<Subject, Ground = Request> {
  private readonly listeners: Listener<Subject, Ground>[] = [];

  /** Once, as the house is put together. */
  hear(listener: Listener<Subject, Ground>): void {
    this.listeners.push(listener);
  }

  async tell(ground: Ground, subject: Subject): Promise<void> {
    for (const listener of this.listeners) await listener(ground, subject);
  }
}

/** The same of what the rounds do, in a transaction of theirs. */
export class NightFact<Subject> extends Fact<Subject, Transaction> {}
