import type { Config } from "@zorgvuldig/server/config";
import { employ } from "@zorgvuldig/server/staff/employ";
import { startServer } from "./server.js";

/** A real installation with its first account, as its operator leaves it. */
export async function openRealHouse(differs: Partial<Config> = {}) {
  const server = await startServer({ ...differs, mode: "real" });
  const person = { email: "eerste@bureau.test", password: "een-wachtwoord-van-de-beheerder" };
  await employ(server.house, { ...person, name: "Verzonnen Eerste", role: "office", organisation: "Proefbureau" });
  return { ...person, url: server.url, close: () => server.stop() };
}
