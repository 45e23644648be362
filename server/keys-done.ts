import { keyCopyLasts } from "@zorgvuldig/schema/terms";
import { buildApi } from "./api.js";
import type { Config } from "./config.js";
import { say } from "./foundation/audit/incident.js";
import { rotateSigning } from "./foundation/audit/rotate-signing.js";
import { later } from "./foundation/clock/calendar.js";
import { aloneWithKeys } from "./foundation/database/alone.js";
import { copyKeys } from "./foundation/database/copy-keys.js";
import { keysStateOf } from "./foundation/database/keys-state.js";
import { Operator } from "./foundation/database/operator.js";
import type { House } from "./foundation/database/request.js";
import { rotateCase } from "./foundation/database/rotate-case.js";
import { rotateCases } from "./foundation/database/rotate-cases.js";
import { Explained } from "./foundation/explained.js";
import { isCommand } from "./foundation/vault/key-store.js";
import type { KeysAsked } from "./keys-asked.js";
import { openHouse } from "./open-house.js";
import { Opened } from "./opened.js";
import { ensureCertificateKey } from "./retention/certificate-of.js";
import { rotateRoot } from "./staff/rotate-root.js";
import { ensureTold } from "./told.js";

/** How long a night, or another command, is waited for. */
const patience = 30_000;

/** Does what an operator asks of the keys, and says what came of it. */
export async function doWithKeys(asked: KeysAsked, config: Config): Promise<void> {
  const opened = new Opened();
  try {
    await buildApi();
    const house = await openHouse(config, opened);
    if (config.mode === "demo") await ensureTold(house);
    const operator = await Operator.open(house.source);
    opened.add(() => operator.end());
    for (const line of await done(asked, { house, operator, config })) say(line);
  } finally {
    await opened.close();
  }
}

type Ground = { house: House; operator: Operator; config: Config };

async function done(asked: KeysAsked, { house, operator, config }: Ground): Promise<string[]> {
  switch (asked.what) {
    case "status":
      return keysStateOf(house, operator);
    case "export":
      return alone(house, () => exported(house, operator, config, asked.file));
    case "rotate case":
      return rotateByNumber(house, operator, asked.numbers);
    case "rotate cases": {
      const many = await rotateCases(house, operator, (some) => say(`${some} cases have new keys`));
      return [`All keys of cases and addresses are new; ${many} cases were done now`];
    }
    case "rotate root": {
      const root = await alone(house, () => rotateRoot(house, operator));
      return [
        `Root ${root} is in force; the one before it is destroyed. Make a copy of the keys now: npm run keys -- export FILE`,
      ];
    }
    case "rotate signing": {
      const number = await alone(house, () => rotateSigning(house, operator, config.headsFile));
      return [`Signing key ${number} signs the heads of the log from now on; those before are verified as they were`];
    }
  }
}

async function alone<T>(house: House, work: () => Promise<T>): Promise<T> {
  const done = await aloneWithKeys(house.pools, async () => ({ of: await work() }), patience);
  if (!done) throw new Explained("The keys are being changed by a server or another command: try again in a while");
  return done.of;
}

async function exported(house: House, operator: Operator, { keysFile }: Config, place: string): Promise<string[]> {
  const isRingTold = !isCommand(keysFile);
  await ensureCertificateKey(house);
  const { keys, madeAt } = await copyKeys(house, operator, place, isRingTold);
  return [
    `${place}: ${keys} keys as they are wrapped now${isRingTold ? ", and what opens them" : "; what opens them stays with the program that keeps it"}`,
    `It may exist until ${later(madeAt, keyCopyLasts)}; make a newer one before, and destroy it then`,
  ];
}

/** All of them are known before the first is begun. */
async function rotateByNumber(house: House, operator: Operator, numbers: readonly string[]): Promise<string[]> {
  const found = await operator.within(async (owner) => {
    const { rows } = await owner.query<{ id: string; number: string }>(
      "select id, number from case_file where number = any ($1)",
      [numbers],
    );
    return new Map(rows.map(({ id, number }) => [number, id]));
  });
  const unknown = numbers.filter((number) => !found.has(number));
  if (unknown.length > 0) throw new Explained(`rotate case: there is no case ${unknown.join(", ")}`);
  const lines: string[] = [];
  for (const [number, id] of found)
    lines.push((await rotateCase(house, operator, id)) ? `${number} has new keys` : `${number} is no longer there`);
  return lines;
}
