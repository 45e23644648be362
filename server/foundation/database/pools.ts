import type { Role } from "@zorgvuldig/schema/words";
import pg from "pg";
import type { Keys } from "../vault/keys.js";

/** The logins of the house: one per privilege class, none of which owns anything. */
export const logins = [
  "zv_office",
  "zv_consultant",
  "zv_fg",
  "zv_ministry",
  "zv_door",
  "zv_rounds",
  "zv_backup",
] as const;
export type Login = (typeof logins)[number];

export const loginOf: Record<Role, Login> = {
  office: "zv_office",
  consultant: "zv_consultant",
  fg: "zv_fg",
  ministry: "zv_ministry",
  administrator: "zv_door",
};

/** Nothing is stored: every server knows the passwords from the root key. */
export const passwordOf = (keys: Keys, login: Login, root = keys.root): string =>
  keys.secret(`login/${login}`, root).toString("base64url");

const isUnknown = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === "28P01" || error.code === "28000");

// Days and moments stay text: a day is no instant, and JSON says them the same way.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"));

/** A prepared statement keeps the plan it got first: what the house asks is found by index whatever the values are. */
const plannedOnce = "-c plan_cache_mode=force_generic_plan -c jit=off";

/**
 * A connection knows its statements and where its pages lie, and learns both anew when it is opened anew, which costs some
 * hundred requests more than they need: it outlives a pause in the work, and not the night.
 */
const idleTimeoutMillis = 15 * 60_000;

/**
 * How long is waited for a connection, and how long for the answer to one statement, in milliseconds: somebody waits for it. A
 * connection that says nothing for so long is given up, whatever has become of it; the database itself gives up a little later.
 */
const patience = 4_500;

export type Client = pg.PoolClient;

/** One small pool per login, opened when first needed. */
export class Pools {
  private readonly pools = new Map<Login, pg.Pool>();

  constructor(
    private readonly url: string,
    private readonly keys: Keys,
    private readonly size = 4,
  ) {}

  /** When the root was renewed since these keys were last read, its passwords are tried as well. */
  async connect(login: Login): Promise<Client> {
    const { root } = this.keys;
    try {
      return await this.asked(login);
    } catch (error) {
      if (!isUnknown(error)) throw error;
      if (this.keys.root === root) this.keys.hear();
      const { otherRoot } = this.keys;
      if (this.keys.root === root && otherRoot) this.keys.useRoot(otherRoot);
      if (this.keys.root === root) throw error;
      return this.asked(login);
    }
  }

  private asked(login: Login): Promise<Client> {
    return (this.pools.get(login) ?? this.open(login)).connect();
  }

  /** A connection beside the pool, for listening; whoever opens it ends it. */
  alone(login: Login): pg.Client {
    const client = new pg.Client({ ...this.settings(login), keepAlive: true });
    client.on("error", () => {});
    return client;
  }

  /** The same, for what copies everything there is: an answer may take as long as it takes. */
  atLength(login: Login): pg.Client {
    const client = new pg.Client({ ...this.settings(login), query_timeout: 0, options: "-c timezone=UTC" });
    client.on("error", () => {});
    return client;
  }

  /** Whether the database can be asked anything at all. */
  async answers(): Promise<boolean> {
    try {
      const client = await this.connect("zv_door");
      await client.query("select").finally(() => client.release());
      return true;
    } catch {
      return false;
    }
  }

  /** Whether the server knows this login by its password. The database itself may still be closed to it. */
  async knows(login: Login): Promise<boolean> {
    try {
      (await this.asked(login)).release();
      return true;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === "42501") return true;
      if (isUnknown(error)) return false;
      throw error;
    }
  }

  async end(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }

  private open(login: Login): pg.Pool {
    const settings = () => this.settings(login);
    /** Each connection is opened with the password that is right at that moment. */
    class Latest extends pg.Client {
      constructor(pooled?: pg.ClientConfig) {
        super({ ...pooled, ...settings() });
      }
    }
    const pool = new pg.Pool({ ...settings(), Client: Latest, max: this.size, idleTimeoutMillis, pipeline: true });
    // A killed database must not kill the server: the error reaches whoever holds the connection.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    this.pools.set(login, pool);
    return pool;
  }

  private settings(login: Login): pg.ClientConfig {
    const at = new URL(this.url);
    at.username = login;
    at.password = passwordOf(this.keys, login);
    return {
      connectionString: at.href,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      options: `-c timezone=UTC -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 ${plannedOnce}`,
    };
  }
}
