import type { Role } from "@zorgvuldig/schema/words";
import type { Config } from "@zorgvuldig/server/config";
import { employ } from "@zorgvuldig/server/staff/employ";
import { startServer } from "./server.js";

/** A real installation with its first account, as its operator leaves it. */
export async function openRealHouse(role: Role = "office", differs: Partial<Config> = {}) {
  const server = await startServer({ ...differs, mode: "real" });
  const person = { email: "eerste@bureau.test", password: "een-wachtwoord-van-de-beheerder" };
  await employ(server.house, { ...person, name: "Verzonnen Eerste", role, organisation: "Proefbureau" });
  const { database, keysFile, headsFile } = server;
  const settings = { DATABASE_URL: database.ownerUrl, KEYS: keysFile, LOG_HEADS: headsFile };
  return { ...person, url: server.url, database, settings, close: () => server.stop() };
}
