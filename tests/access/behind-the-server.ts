import { hashOf } from "@zorgvuldig/server/foundation/access/ticket";
import { passwordOf } from "@zorgvuldig/server/foundation/database/pools";
import { Keys } from "@zorgvuldig/server/foundation/vault/keys";
import { openSession } from "@zorgvuldig/server/staff/door";
import { Client } from "pg";
import type { Bureau, PersonName } from "../support/bureau.js";
import { getCluster } from "../support/cluster.js";
import type { Login } from "./expected-rows.js";
import { roleOf } from "./viewers.js";

/** A login of the house at the database's own door, with the server out of the way. Everything it does is undone. */
export class SignedIn {
  private constructor(private readonly client: Client) {}

  /** Opens a transaction in which the database knows who it is, when somebody stands behind the login. */
  static async as(bureau: Bureau, login: Login, person?: PersonName): Promise<SignedIn> {
    const at = new URL(bureau.databaseUrl);
    at.username = login;
    at.password = passwordOf(Keys.open(getCluster().keysFile), login);
    const guest = await SignedIn.at(at.href);
    if (person)
      await guest.client.query("select * from open_request($1, null, null)", [await SignedIn.secretOf(bureau, person)]);
    return guest;
  }

  /** The same at the door, where everybody comes about his own account. */
  static async asAtTheDoor(bureau: Bureau, person: PersonName): Promise<SignedIn> {
    const guest = await SignedIn.as(bureau, "zv_door");
    await guest.client.query("select * from open_door($1)", [await SignedIn.secretOf(bureau, person)]);
    return guest;
  }

  /** Of a new session of this person, what the database knows its secret by. */
  static async secretOf(bureau: Bureau, person: PersonName): Promise<Buffer> {
    return hashOf(await openSession(bureau.house, bureau.id(person), roleOf[person]));
  }

  /** Who sees everything, to compare with. */
  static asSuperuser(bureau: Bureau): Promise<SignedIn> {
    return SignedIn.at(bureau.databaseUrl);
  }

  private static async at(url: string): Promise<SignedIn> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("begin");
    return new SignedIn(client);
  }

  /** What a statement gives, or the code with which the database refuses it. Undone at once. */
  async asks(text: string, values: unknown[] = []): Promise<Record<string, unknown>[] | string> {
    await this.client.query("savepoint asked");
    try {
      const { rows } = await this.client.query<Record<string, unknown>>(text, values);
      return rows;
    } catch (error) {
      return String((error as { code?: unknown }).code);
    } finally {
      await this.client.query("rollback to savepoint asked");
    }
  }

  /** Changes something about this connection until it leaves. */
  async sets(text: string): Promise<void> {
    await this.client.query(text);
  }

  leave(): Promise<void> {
    return this.client.end();
  }
}
