import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { versionsOf } from "@zorgvuldig/schema/register";
import { activities } from "@zorgvuldig/schema/words";

const landed = JSON.parse(
  readFileSync(new URL("../../house/register-versions.json", import.meta.url), "utf8"),
) as Readonly<Record<string, string>>;
const hashOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

test("an entry of the register that held is never changed: what differs is a next version", () => {
  const now = activities.flatMap((activity) =>
    versionsOf(activity).map((one) => [`${activity}/${one.version}`, hashOf(one)] as const),
  );
  expect(Object.fromEntries(now)).toEqual(landed);
});

test("versions follow one another by number and by day", () => {
  for (const activity of activities) {
    const versions = versionsOf(activity);
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
    const days = versions.map(({ validFrom }) => validFrom);
    expect([...new Set(days)].sort()).toEqual(days);
  }
});
