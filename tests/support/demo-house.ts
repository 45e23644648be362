import { limits } from "@zorgvuldig/schema/limits";
import type { Config } from "@zorgvuldig/server/config";
import { turnEpoch } from "@zorgvuldig/server/foundation/database/epochs";
import { panelDocuments } from "@zorgvuldig/server/http/documents";
import { serve } from "@zorgvuldig/server/serve";
import type { DataFolder } from "./data-folder.js";
import { Person } from "./person.js";

/** A demonstration in this very process, as `npm start` makes one: with a database of its own that loses nothing. */
export interface DemoHouse {
  readonly url: string;
  /** Changes the keys at this moment, as every minute when it is due. */
  turnEpoch(): Promise<number | undefined>;
  /** Puts its clock on a moment, by the one door there is for it. */
  moveTo(moment: Date): Promise<void>;
  as(name: string): Person;
  stop(): Promise<void>;
}

export const demoPassword = "met-zorg-demo";

/** Somebody of the demonstration, at this address of it. */
export const demoPerson = (url: string, name: string): Person => new Person(url, `${name}@demo.test`, demoPassword);

export async function demoHouse(folder: DataFolder, differs: Partial<Config> = {}): Promise<DemoHouse> {
  const config: Config = {
    port: 0,
    dataDir: folder.path,
    databaseUrl: null,
    mode: "demo",
    publicUrl: null,
    mail: null,
    oidc: null,
    keysFile: folder.keysFile,
    ledgerFile: `${folder.keysFile}.erasures`,
    headsFile: `${folder.path}.keys/heads.txt`,
    namesHeld: limits.names,
    isFresh: false,
    ...differs,
  };
  const { port, house, stop } = await serve(config, panelDocuments());
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    turnEpoch: () => turnEpoch(house),
    async moveTo(moment) {
      const administrator = demoPerson(url, "administrator");
      await administrator.signIn();
      const { status } = await administrator.send("post", "/clock", { now: moment.toISOString() });
      if (status !== 204) throw new Error(`The clock did not move: ${status}`);
    },
    as: (name) => demoPerson(url, name),
    stop,
  };
}
