import "reflect-metadata";
import { buildApi } from "./api.js";
import { readConfig } from "./config.js";
import { say } from "./foundation/audit/incident.js";
import type { House } from "./foundation/database/request.js";
import { Explained, explain } from "./foundation/explained.js";
import { openHouse } from "./open-house.js";
import { Opened } from "./opened.js";
import { employ, type NewAccount } from "./staff/employ.js";
import { firstPassword, readNewAccount } from "./staff/new-account.js";
import { ensureTold } from "./told.js";

/** `npm run account`: the operator makes an account, such as the first, for which there is nobody yet who could. */
async function run(): Promise<void> {
  const account = readNewAccount(process.argv.slice(2));
  const config = readConfig(process.env, []);
  await buildApi();
  const house = await openHouse(config, opened);
  if (config.mode === "demo") await ensureTold(house);
  const password = firstPassword();
  await make(house, { ...account, password });
  say(`Made an account for ${account.email} (${account.role}). Its password, shown this once: ${password}`);
}

async function make(house: House, account: NewAccount): Promise<void> {
  await employ(house, account).catch((error: { code?: string }) => {
    // The only unique thing in it that was not drawn just now.
    if (error.code === "23505") throw new Explained("--email: there is an account with this address already");
    throw error;
  });
}

const opened = new Opened();
await run()
  .finally(() => opened.close())
  .catch((error: unknown) => {
    explain(error);
    process.exitCode = 1;
  });
