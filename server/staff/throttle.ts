import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { House } from "../foundation/database/request.js";
import { isSame } from "../foundation/vault/seal.js";

/** Somebody at the door: the address he says is his, where he comes from, and what this browser was given before. */
export type Attempt = { readonly address: Buffer; readonly place: string; readonly mark: string | undefined };

/** So many seconds are to be waited before another try. */
export class TooManyTries extends Error {
  constructor(readonly seconds: number) {
    super("too many tries");
  }
}

/** The forms of the website, each with a count of its own: whoever floods one of them closes no other. */
export type PublicForm = "applications" | "rights" | "postings";

const perHour = 3600;
/** A wrong password is a slip ten times an hour; one place can be a whole office behind one address, or a school that applies for several children. */
const limits = { account: 10, device: 10, place: 100, begun: 60, sent: 12, all: 300 } as const;

/**
 * How often somebody may try to get in (security/measures), kept in PostgreSQL, so that all servers count together. A try
 * counts before it is weighed: many at once are no way around. A browser that got in before has a count of its own, so that
 * nobody is locked out of his own device by what others try elsewhere.
 */
export class Throttle {
  private readonly account: RateLimiterPostgres;
  private readonly device: RateLimiterPostgres;
  private readonly place: RateLimiterPostgres;
  private readonly begun: RateLimiterPostgres;
  private readonly sent: RateLimiterPostgres;
  private readonly all: RateLimiterPostgres;

  constructor(private readonly house: House) {
    const counting = (keyPrefix: keyof typeof limits) =>
      new RateLimiterPostgres({
        storeClient: { query: (asked: object) => this.query(asked) },
        storeType: "client",
        tableName: "throttle",
        tableCreated: true,
        // One of them sweeps for all: what is an hour old counts no more.
        clearExpiredByTimeout: keyPrefix === "place",
        keyPrefix,
        points: limits[keyPrefix],
        duration: perHour,
      });
    this.account = counting("account");
    this.device = counting("device");
    this.place = counting("place");
    this.begun = counting("begun");
    this.sent = counting("sent");
    this.all = counting("all");
  }

  /** Counts a try. Throws `TooManyTries`; also for an address that nobody here has. */
  async count({ address, place, mark }: Attempt): Promise<void> {
    const own = this.deviceIn(mark, address);
    await weighed([
      this.place.consume(this.hashed("place", place)),
      own ? this.device.consume(own) : this.account.consume(this.hashed("account", address)),
    ]);
  }

  /** Counts a try of who has not said who he is. Throws `TooManyTries`. */
  countPlace(place: string): Promise<void> {
    return weighed([this.place.consume(this.hashed("place", place))]);
  }

  /** Counts a form of the website that is begun, or sent; what is sent counts for all of its kind. Throws `TooManyTries`; what is refused at its place counts nowhere else. */
  async countForm(what: "begun" | "sent", form: PublicForm, place: string): Promise<void> {
    await weighed([this[what].consume(this.hashed("place", networkOf(place)))]);
    if (what === "sent") await weighed([this.all.consume(form)]);
  }

  /**
   * Who knew his password and is asked for a code guessed nothing from that place. For his address it goes on counting: the
   * codes that follow are tries, and a right password does not make new ones.
   */
  async excuse({ place }: Attempt): Promise<void> {
    await this.place.reward(this.hashed("place", place));
  }

  /** Who got in did not guess: his tries are forgotten. Gives what his browser keeps, to be known by. */
  async forget({ address, place, mark }: Attempt): Promise<string> {
    const own = this.deviceIn(mark, address);
    await Promise.all([
      this.place.reward(this.hashed("place", place)),
      own ? this.device.delete(own) : this.account.delete(this.hashed("account", address)),
    ]);
    return own && mark ? mark : this.newMark(address);
  }

  private newMark(address: Buffer): string {
    const id = randomBytes(16).toString("base64url");
    return `${id}~${this.markOf(id, address).toString("base64url")}`;
  }

  /** The browser's own count, when what it was given is for this address. */
  private deviceIn(mark: string | undefined, address: Buffer): string | undefined {
    const [, id, proof] = mark?.match(/^([\w-]{22})~([\w-]{43})$/) ?? [];
    if (!id || !proof) return undefined;
    return isSame(Buffer.from(proof, "base64url"), this.markOf(id, address)) ? id : undefined;
  }

  private markOf(id: string, address: Buffer): Buffer {
    return createHmac("sha256", this.house.vault.secret("door/device")).update(id).update(address).digest();
  }

  private hashed(what: "account" | "place", value: string | Buffer): string {
    return createHmac("sha256", this.house.vault.secret(`door/${what}`))
      .update(value)
      .digest("base64url");
  }

  private async query(asked: object): Promise<unknown> {
    const client = await this.house.pools.connect("zv_door");
    return client.query(asked as { text: string }).finally(() => client.release());
  }
}

/** Where somebody comes from: of the sixth version of the protocol the network, since one house has as many addresses as it wants. */
const networkOf = (place: string): string =>
  place.includes(":") && !place.includes(".") ? place.split(":").slice(0, 3).join(":") : place;

/** Throws `TooManyTries` when one of the counts is full. */
async function weighed(tries: readonly Promise<unknown>[]): Promise<void> {
  for (const tried of await Promise.allSettled(tries)) {
    if (tried.status === "fulfilled") continue;
    if (!(tried.reason instanceof RateLimiterRes)) throw tried.reason;
    throw new TooManyTries(Math.ceil(tried.reason.msBeforeNext / 1000));
  }
}
