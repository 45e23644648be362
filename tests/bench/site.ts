import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { limits } from "@zorgvuldig/schema/limits";
import type { Role } from "@zorgvuldig/schema/words";
import { type Config, root } from "@zorgvuldig/server/config";
import type { Class } from "@zorgvuldig/server/foundation/access/class";
import { tableOf } from "@zorgvuldig/server/foundation/access/declared";
import { written } from "@zorgvuldig/server/foundation/access/ticket";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { openHouse } from "@zorgvuldig/server/open-house";
import type { Opened } from "@zorgvuldig/server/opened";
import { RetentionHold } from "@zorgvuldig/server/retention/retention-hold";
import { openSession, setClock } from "@zorgvuldig/server/staff/door";
import { Task } from "@zorgvuldig/server/task/task";
import { type Child, startChild } from "./children.js";
import { asked, type Seeded } from "./cluster.js";
import { now } from "./seed/days.js";
import { plainColumns } from "./seed/plain.js";

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

const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { scripts: { start: string } };
/** The flags with which `npm start` starts node: it is measured as it runs. */
const started = scripts.start.match(/--\S+/g) ?? [];

/** What the rounds write about cases by themselves as soon as the product starts. Nothing of it is sealed. */
const ofTheNight = [Task, RetentionHold];

/** The plain rows hear it too: what both are asked about is the same. */
function told(entity: Class): string {
  const { name } = tableOf(entity).table;
  const names = plainColumns(entity).map((column) => `"${column.name}"`);
  return `insert into plain.${name} (${names.join(", ")}) select ${names.join(", ")} from ${name} t
    where not exists (select from plain.${name} p where p.id = t.id)`;
}

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
    const product = await startChild("product/main.js", { told: config, opened, flags: [...started, ...flags] });
    for (const table of ofTheNight) await asked(superuserUrl, told(table));
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
