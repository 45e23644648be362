import { expect } from "@jest/globals";
import { DescribeBreachDocument, OwnSignalsDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import { fulfils, type World } from "../support/fulfils.js";

const start = "2026-03-02T10:00:00+01:00";
const clause = "security/measures";
const _heard = async (world: World) => {
  const asked = { first: 100, sort: { field: "createdAt", order: "DESC" } as const, filter: {} };
  const { ownSignals } = await world.as("fg").ask(OwnSignalsDocument, asked);
  return ownSignals.items.map(({ kind }) => kind).filter((kind) => kind?.startsWith("BREACH"));
};
const _forgetSignals = ({ bureau }: World) => behind(bureau, "delete from signal");

fulfils(clause, "changes nothing of a breach that was closed, whoever asks", async (world) => {
  await world.clock(start);
  const breaches = new Breaches(world);
  const id = await breaches.report();
  await breaches.assess(id, "NONE");
  await breaches.close(id);

  for (const act of ["complete", "tell", "close", "exempt"] as const)
    expect(await breaches.refused(id, act)).toMatchObject({
      clause,
      key: "breach-closed",
      fields: { breachId: expect.any(String) },
    });
  expect(await breaches.refusedToAssess(id, "HIGH")).toMatchObject({ clause, key: "breach-closed" });
  expect(await breaches.refusedToNotify(id, start)).toMatchObject({ clause, key: "breach-closed" });
  const input = await breaches.describes(id, {});
  expect(await world.as("fg").refused(DescribeBreachDocument, { input })).toMatchObject({ key: "breach-closed" });
  for (const set of ["people_count = 9", "nature = 'OTHER'", "state = 'ASSESSED'", "destroy_on = destroy_on + 1"])
    await expect(behind(world.bureau, `update breach set ${set} where id = $1`, [id])).rejects.toMatchObject({
      ...{ code: "ZV001", message: "breach-closed", hint: clause },
    });
});

fulfils(clause, "holds in the database the order of the course, and its times", async (world) => {
  await world.clock(start);
  const id = await new Breaches(world).report();
  const fg = `'${world.bureau.id("fg")}'`;
  const judged = (risk: string) =>
    `state = 'ASSESSED', risk = '${risk}', assessed_at = house_now(), assessed_by_id = ${fg}`;
  const said = (at: string) => `state = 'NOTIFIED', notified_at = ${at}, reference = 'AP-1'`;
  const changes = (set: string) => behind(world.bureau, `update breach set ${set} where id = $1`, [id]);

  await expect(changes(said("house_now()"))).rejects.toMatchObject({ message: "breach-no-risk" });
  await expect(changes("state = 'ASSESSED'")).rejects.toThrow("breach_assessed");
  await expect(changes("exemption = 'RISK_GONE'")).rejects.toMatchObject({ message: "breach-not-high" });
  await changes(judged("HIGH"));
  await expect(changes("state = 'REPORTED'")).rejects.toMatchObject({ message: "breach-order" });
  await expect(changes(said("house_now() + interval '1 minute'"))).rejects.toMatchObject({
    message: "breach-in-future",
  });
  await expect(changes(said("known_at - interval '1 minute'"))).rejects.toMatchObject({
    message: "breach-before-known",
  });
  await expect(changes("telling_since = house_now()")).rejects.toMatchObject({ message: "breach-nobody-listed" });
  await expect(changes("started_at = known_at + interval '1 minute'")).rejects.toMatchObject({
    message: "breach-times",
  });
  await world.clock("2026-03-05T09:01:00+01:00");
  await expect(changes(said("known_at + interval '4321 minutes'"))).rejects.toMatchObject({
    ...{ message: "breach-delay-unexplained", hint: "oversight/ap" },
  });
  await changes(`${said("known_at + interval '72 hours'")}, completed_at = house_now()`);
  await expect(changes("notified_at = notified_at - interval '1 hour'")).rejects.toMatchObject({
    message: "breach-notified-stays",
  });
  const ended = "state = 'CLOSED', closed_at = house_now(), destroy_on = '2031-03-05'";
  await expect(changes(ended)).rejects.toMatchObject({ message: "breach-untold" });
  await changes("exemption = 'RISK_GONE'");
  await expect(changes(ended.replace("03-05", "03-04"))).rejects.toMatchObject({ message: "term-stays" });
  await changes(ended);
  await world.clock(start);
});
