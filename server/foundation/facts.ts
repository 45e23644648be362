import type { Request } from "./database/request.js";

/** Asks the database for what it needs without waiting: an act waits no longer for who hears of it. */
type Listener<Subject> = (request: Request, subject: Subject) => void | Promise<void>;

/**
 * Something that happens in one feature and that later ones act upon: in the same transaction, in the order in which they were told
 * to listen. What a listener throws undoes the act.
 */
export class Fact<Subject> {
  private readonly listeners: Listener<Subject>[] = [];

  /** Once, as the house is put together. */
  hear(listener: Listener<Subject>): void {
    this.listeners.push(listener);
  }

  async tell(request: Request, subject: Subject): Promise<void> {
    for (const listener of this.listeners) await listener(request, subject);
  }
}
