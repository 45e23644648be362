import { rm } from "node:fs/promises";
import { limits } from "@zorgvuldig/schema/limits";
import type { Role } from "@zorgvuldig/schema/words";
import type { Config } from "@zorgvuldig/server/config";
import { written } from "@zorgvuldig/server/foundation/access/ticket";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { openHouse } from "@zorgvuldig/server/open-house";
import type { Opened } from "@zorgvuldig/server/opened";
import { openSession, setClock } from "@zorgvuldig/server/staff/door";
import { type Child, startChild } from "./children.js";
import { asked, type Seeded } from "./cluster.js";
import { now } from "./seed/days.js";

/** How a house is started on a seeded database. */
export const configOf = ({ ownerUrl, keysFile }: Pick<Seeded, "ownerUrl" | "keysFile">): Config => ({
  port: 0,
  dataDir: "",
  databaseUrl: ownerUrl,
  mode: "test",
  publicUrl: null,
  mail: null,
  oidc: null,
  keysFile,
  headsFile: `${keysFile}.heads`,
  ledgerFile: `${keysFile}.erasures`,
  namesHeld: limits.names,
  isFresh: false,
});

/** One size: a seeded database with the limit and the product in front of it. */
export class Site {
  private constructor(
    readonly cases: number,
    private readonly url: string,
    readonly limit: Child,
    readonly product: Child,
    private readonly house: House,
  ) {}

  static async open(
    { ownerUrl, superuserUrl, keysFile, ...seeded }: Seeded,
    opened: Opened,
    flags: readonly string[] = [],
  ) {
    const config = configOf({ ownerUrl, keysFile });
    const house = await openHouse(config, opened);
    // What is in force, overdue or signed is what it was when the rows were made.
    await setClock(house, now);
    // Every run begins with an empty log, read through for today; the log itself lets nobody empty it.
    await asked(
      superuserUrl,
      `set session_replication_role = replica; truncate event, log_seal, log_head, log_check;
       insert into log_check (sealed) values (0)`,
    );
    await rm(config.headsFile, { force: true });
    const limit = await startChild("limit/main.js", { told: { url: superuserUrl }, opened });
    const product = await startChild("product/main.js", { told: config, opened, flags });
    return new Site(seeded.cases, superuserUrl, limit, product, house);
  }

  /** Signs somebody in, and gives the cookie that says so. */
  async cookieOf(role: Role, accountId: string): Promise<string> {
    return `__Host-beveiliging=${written(await openSession(this.house, accountId, role))}`;
  }

  /** Looks at the rows past all policies. */
  rows(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return asked(this.url, text, values);
  }
}
