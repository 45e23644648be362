import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Bureau, PersonName } from "./bureau.js";
import { password } from "./bureau.js";
import { asked, type Database, emptyDatabase } from "./database.js";
import { settingsOf } from "./keys-command.js";
import { Person } from "./person.js";
import { backup, type Command, launch, type OwnProcess, restore, started } from "./process.js";

type Settings = Record<string, string>;

/** A place where a backup of a bureau is put back: a database of its own, keys and files of its own, and a server on it. */
export class Elsewhere {
  private server: OwnProcess | undefined;

  private constructor(
    private readonly folder: string,
    readonly database: Database,
    private readonly given: Settings,
  ) {}

  /** With a copy of what lies outside the data: the heads of the log, the ledger, and the years and notes beside it. */
  static async of(bureau: Bureau, ledger?: string): Promise<Elsewhere> {
    const [folder, database] = [await mkdtemp(path.join(tmpdir(), "zorgvuldig-elsewhere-")), await emptyDatabase()];
    const { LOG_HEADS = "", ...settings } = await settingsOf(bureau);
    const at = { KEYS: path.join(folder, "keys.json"), LOG_HEADS: path.join(folder, "heads.txt") };
    const ERASURES = path.join(folder, "erasures.ndjson");
    await cp(LOG_HEADS, at.LOG_HEADS).catch(() => {});
    for (const name of ledger ? await readdir(path.dirname(ledger)) : [])
      if (ledger && name.startsWith(path.basename(ledger)))
        await cp(path.join(path.dirname(ledger), name), `${ERASURES}${name.slice(path.basename(ledger).length)}`);
    return new Elsewhere(folder, database, { ...settings, ...at, ERASURES, DATABASE_URL: database.ownerUrl });
  }

  get headsFile(): string {
    return this.given.LOG_HEADS ?? "";
  }

  get keysFile(): string {
    return this.given.KEYS ?? "";
  }

  restore(differs: Settings, ...args: string[]): Promise<Command> {
    return restore({ ...this.given, ...differs }, ...args);
  }

  /** Puts it back. Throws what it complained of. */
  async restored(...args: string[]): Promise<string> {
    const { code, said, complained } = await this.restore({}, ...args);
    if (code !== 0) throw new Error(complained);
    return said;
  }

  /** Starts a server on what was put back. */
  async start(): Promise<OwnProcess> {
    this.server = await started(this.given);
    return this.server;
  }

  /** What a server complains of that does not start on it. */
  async complains(): Promise<string> {
    const server = launch(this.given);
    await server.ended;
    return server.complained;
  }

  /** Somebody of the bureau, who is not signed in here yet. */
  as(name: PersonName): Person {
    if (!this.server) throw new Error("No server was started here");
    return new Person(this.server.url, `${name}@bureau.test`, password);
  }

  rows = <T>(text: string): Promise<T[]> => asked(this.database.superuserUrl, text) as Promise<T[]>;

  async close(): Promise<void> {
    await this.server?.kill("SIGTERM");
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** `npm run backup` of this bureau, into a new folder; gives it. Throws what it complained of. */
export async function backedUp(bureau: Bureau, within: string, name = "backup"): Promise<string> {
  const folder = path.join(within, name);
  const { code, complained } = await backup(await settingsOf(bureau), folder);
  if (code !== 0) throw new Error(complained);
  return folder;
}
