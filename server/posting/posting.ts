import { regulationOn } from "@zorgvuldig/schema/regulation";
import type { Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, due } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

type Asked = Pick<Posting, "channel" | "requestedOn" | "name" | "address">;

/**
 * Somebody asked for the regulation on paper (regulation/by-post). Where it is to be sent is sealed under the key of its own row, and the row goes with it: within fourteen days
 * of posting, and three months after it was asked when it never was.
 */
@Table({ name: "posting", of: "request", belongsTo: "itself", kept: "POSTING" })
export class Posting extends Row {
  /** Who took it down; nobody, where it came by the website. */
  authorId!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) author!: Relation<Account> | null;
  @Holds("request", is.channel) channel!: Channel;
  @Holds("request", is.day) requestedOn!: Day;
  @Holds("request", is.day, { optional: true }) postedOn!: Day | null;
  /** Which version was sent: the one in force on that day. */
  @Holds("request", is.code, { optional: true }) regulation!: string | null;
  /** It needs not be sent any more, or was no request. */
  @Holds("request", is.day, { optional: true }) droppedOn!: Day | null;
  /** The last day on which the address may be there. */
  @Holds("request", is.day) promisedBy!: Day;
  /** The day whose round erases it. */
  @Holds("request", is.day) destroyOn!: Day;
  @Holds("postal", is.text) name!: string;
  @Holds("postal", is.text) address!: string;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  begin(asked: Asked, by: string | null, today: Day): void {
    if (asked.requestedOn > today) throw new Refusal("regulation/by-post", "posting-day", "requestedOn");
    Object.assign(this, asked, { authorId: by, postedOn: null, regulation: null, droppedOn: null });
    Object.assign(this, due("POST_ASKED", asked.requestedOn));
  }

  post(on: Day, today: Day): void {
    this.mustWait();
    if (on > today || on < this.requestedOn) throw new Refusal("regulation/by-post", "posting-day", "postedOn");
    Object.assign(this, { postedOn: on, regulation: regulationOn(on).version, ...due("POSTED", on) });
  }

  /** Nothing is sent, so nothing of it is kept. */
  drop(today: Day): void {
    this.mustWait();
    Object.assign(this, { droppedOn: today, promisedBy: today, destroyOn: today });
  }

  private mustWait(): void {
    if (this.postedOn ?? this.droppedOn) throw new Refusal("regulation/by-post", "posting-stays", "postingId");
  }
}
