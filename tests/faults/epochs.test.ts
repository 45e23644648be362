import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CaseDocument } from "@zorgvuldig/schema/generated/operations";
import { turnEpoch } from "@zorgvuldig/server/foundation/database/epochs";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { Keys } from "@zorgvuldig/server/foundation/vault/keys";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { firstEpoch, night } from "../support/night.js";

let bureau: Bureau | undefined;
let day = 3;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
const nextNight = () => `2026-03-${String(day++).padStart(2, "0")}T00:15:00+01:00`;
const aNight = (house?: House) => night(opened(), nextNight(), house);

beforeAll(async () => {
  bureau = await Bureau.open();
  await firstEpoch(bureau);
});

afterAll(() => bureau?.close());

/** Whether the office reads the name of the pupil. */
async function opens(id: string): Promise<boolean> {
  await opened().as("office").signIn();
  const { case: found } = await opened().as("office").ask(CaseDocument, { id });
  return !!found?.pupil?.givenName;
}

const oldest = async (): Promise<number> => {
  const [{ epoch } = { epoch: 0 }] = await behind<{ epoch: number }>(opened(), "select min(epoch) epoch from key_wrap");
  return epoch;
};

/** The house with a database that is gone once it was asked for so many connections. */
function cutShort(house: House, after: number): House {
  let left = after;
  const pools = Object.create(house.pools) as House["pools"];
  pools.connect = (login) => (left-- > 0 ? house.pools.connect(login) : Promise.reject(new Error("cut short")));
  return { ...house, pools };
}

for (const after of [2, 3, 4, 5, 6])
  test(`a night that is cut short after ${after} connections goes on where it was`, async () => {
    const id = await new Cases(opened()).aCase();
    const { house } = opened();
    const { epoch } = house.vault;

    await expect(aNight(cutShort(house, after))).rejects.toThrow("cut short");
    expect(await opens(id)).toBe(true);
    day -= 1;

    expect(await aNight()).toBe(epoch + 1);
    expect(house.vault.epochs).toEqual([epoch, epoch + 1]);
    expect(await oldest()).toBe(epoch + 1);
    expect(await opens(id)).toBe(true);
  });

test("of two servers one changes the keys", async () => {
  const { house } = opened();
  const { epoch } = house.vault;
  await opened().clock(nextNight());

  const turned = await Promise.all([turnEpoch(house), turnEpoch(house)]);

  expect(turned.filter((number) => number !== undefined)).toEqual([epoch + 1]);
});

test("a server that heard nothing of two nights reads what they left, and lays nothing away under a key that is gone", async () => {
  const id = await new Cases(opened()).aCase();
  const [reader, writer] = [Keys.open(opened().keysFile), Keys.open(opened().keysFile)];
  for (let nights = 0; nights < 2; nights++) await aNight();
  const [key] = await behind<{ wrapped: Buffer; commitment: Buffer }>(
    opened(),
    "select wrapped, commitment from key_wrap where case_id = $1 and class = 'ordinary'",
    [id],
  );
  if (!key) throw new Error("The case has no key");

  const given = Buffer.concat([key.wrapped, key.commitment]).toString("base64");
  expect(reader.rowKey(given, id, "ordinary")).toHaveLength(32);
  const { epoch, wrapped } = writer.newKey(id, "ordinary");
  await expect(
    behind(opened(), "update key_wrap set epoch = $2, wrapped = $3 where case_id = $1", [id, epoch, wrapped]),
  ).rejects.toMatchObject({ code: "ZV003" });
});

test("cases that are opened while the keys change open afterwards too", async () => {
  const cases = new Cases(opened());
  await opened().clock(nextNight());
  await opened().as("office").signIn();
  const [, ...ids] = await Promise.all([turnEpoch(opened().house), ...Array.from({ length: 6 }, () => cases.aCase())]);
  await aNight();

  for (const id of ids) expect(await opens(id)).toBe(true);
});
