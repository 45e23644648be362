import "reflect-metadata";
import { setFlagsFromString } from "node:v8";
import { buildApi } from "./api.js";
import type { Config } from "./config.js";
import { makeDemo } from "./demo/demo.js";
import { dutiesOf } from "./duties.js";
import { logIncident } from "./foundation/audit/incident.js";
import { startRounds } from "./foundation/clock/rounds.js";
import type { House } from "./foundation/database/request.js";
import { startSending } from "./foundation/mail/sender.js";
import { listen } from "./http.js";
import { openHouse } from "./open-house.js";
import { Opened } from "./opened.js";
import { startSurveying } from "./survey/surveying.js";
import { writeVisits } from "./visit/visits.js";

/**
 * The heap is cleared when it has grown by half since it last was. By itself node lets it double first: that is a third more memory, and
 * what was erased lies about in it for longer.
 */
setFlagsFromString("--heap-growing-percent=50");
/**
 * What is made where much lived on is not made among the old: node learns that at the start, of caches, and holds on to it for answers. What dies
 * there keeps alive, until the whole heap is cleared, all young that it leads to, a third of everything.
 */
setFlagsFromString("--no-allocation-site-pretenuring");

type Serving = { readonly port: number; readonly house: House; stop(): Promise<void> };

/**
 * Starts the house: access, database, demonstration, rounds, port, and there the documents that it answers, and mail. What it opened it closes,
 * also when a step fails.
 */
export async function serve(config: Config, documents: readonly string[]): Promise<Serving> {
  const opened = new Opened();
  try {
    const api = await buildApi();
    const house = await openHouse(config, opened);
    if (config.mode === "demo") await makeDemo(house, api.matrix);
    opened.add(await startRounds(house, { headsFile: config.headsFile, duties: dutiesOf(config) }));
    const { port, stop } = await listen(house, api, documents, config);
    // After the last page was given, and before the database is closed; that it cannot be written keeps no server from stopping.
    opened.add(async () => {
      await writeVisits(house).catch(logIncident);
    });
    opened.add(stop);
    const site = config.publicUrl ?? `http://localhost:${port}`;
    if (config.mail) {
      opened.add(startSending(house, { ...config.mail, site }));
      opened.add(startSurveying(house, { ...config.mail, site }));
    }
    house.names.start();
    opened.add(() => house.names.stop());
    return { port, house, stop: () => opened.close() };
  } catch (error) {
    // Why the start failed is what the operator must hear, not what that left unclosed.
    await opened.close().catch(logIncident);
    throw error;
  }
}
