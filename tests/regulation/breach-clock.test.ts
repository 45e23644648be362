import { expect } from "@jest/globals";
import { DescribeBreachDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import { fulfils } from "../support/fulfils.js";

const start = "2026-03-02T10:00:00+01:00";
const utc = (moment: string) => new Date(moment).toISOString().replace(".000Z", "Z");
const aMinuteAfter = (moment: string) => utc(new Date(Date.parse(moment) + 60_000).toISOString());

/** When it became known, and until when it can be notified without a reason: each the last instant that is in time. */
const boundaries = [
  ["on a Monday", "2026-03-02T10:00:00+01:00", "2026-03-05T10:00:00+01:00"],
  ["at midnight", "2026-03-10T00:00:00+01:00", "2026-03-13T00:00:00+01:00"],
  ["on a Friday: Monday, for a weekend stops no hours", "2026-03-06T17:30:00+01:00", "2026-03-09T17:30:00+01:00"],
  ["before summer time: an hour later by the clock", "2026-03-27T14:10:00+01:00", "2026-03-30T15:10:00+02:00"],
  ["in the last minute before summer time", "2026-03-29T01:59:00+01:00", "2026-04-01T02:59:00+02:00"],
  ["so that summer time begins on its last day", "2026-03-26T03:30:00+01:00", "2026-03-29T04:30:00+02:00"],
  ["on Good Friday: Easter Monday, for no holiday moves it", "2026-04-03T09:00:00+02:00", "2026-04-06T09:00:00+02:00"],
  ["before winter time: an hour sooner by the clock", "2026-10-23T14:10:00+02:00", "2026-10-26T13:10:00+01:00"],
  ["in the hour that comes twice, the first time", "2026-10-25T02:30:00+02:00", "2026-10-28T01:30:00+01:00"],
  ["in the hour that comes twice, the second time", "2026-10-25T02:30:00+01:00", "2026-10-28T02:30:00+01:00"],
  ["at the end of a year", "2026-12-30T23:59:00+01:00", "2027-01-02T23:59:00+01:00"],
  ["before a leap day", "2028-02-27T23:30:00+01:00", "2028-03-01T23:30:00+01:00"],
  ["and told in the time of another country", "2026-06-01T22:00:00-04:00", "2026-06-05T04:00:00+02:00"],
] as const;

for (const [when, knownAt, dueAt] of boundaries)
  fulfils(
    "oversight/ap",
    `gives 72 hours to notify what became known ${when}: to the minute in time, and a minute later only with a reason`,
    async (world) => {
      await world.clock(knownAt);
      const breaches = new Breaches(world);
      const [inTime, late] = [await breaches.report({ knownAt }), await breaches.report({ knownAt })];
      await breaches.assess(inTime, "RISK");
      await breaches.assess(late, "RISK");

      await world.clock(aMinuteAfter(dueAt));
      const notified = await breaches.notify(inTime, dueAt);
      const refused = await breaches.refusedToNotify(late, aMinuteAfter(dueAt));
      const explained = await breaches.notify(late, aMinuteAfter(dueAt), { delayReason: "De FG was ziek." });

      expect(utc(notified.dueAt ?? "")).toBe(utc(dueAt));
      expect(notified).toMatchObject({ state: "NOTIFIED", delayReason: null });
      expect(refused).toMatchObject({
        clause: "oversight/ap",
        key: "breach-delay-unexplained",
        fields: { delayReason: expect.any(String) },
      });
      expect(explained).toMatchObject({ state: "NOTIFIED", delayReason: "De FG was ziek." });
      await world.clock(start);
    },
  );

fulfils("security/measures", "lets the hours begin earlier, and never later", async (world) => {
  await world.clock(start);
  const breaches = new Breaches(world);
  const id = await breaches.report({ knownAt: "2026-03-02T09:00:00+01:00" });
  const later = await breaches.describes(id, { knownAt: "2026-03-02T09:01:00+01:00" });
  const refused = await world.as("fg").refused(DescribeBreachDocument, { input: later });
  const earlier = await breaches.describe(id, { knownAt: "2026-02-27T16:00:00+01:00" });

  expect(refused).toMatchObject({
    clause: "security/measures",
    key: "breach-clock-stays",
    fields: { knownAt: expect.any(String) },
  });
  expect(utc(earlier.dueAt ?? "")).toBe("2026-03-02T15:00:00Z");
  await expect(
    behind(world.bureau, "update breach set known_at = known_at + interval '1 minute' where id = $1", [id]),
  ).rejects.toMatchObject({ code: "ZV001", message: "breach-clock-stays", hint: "security/measures" });
});

fulfils(
  "oversight/ap",
  "asks for a reason when it proves to have been known more than 72 hours before",
  async (world) => {
    await world.clock(start);
    const breaches = new Breaches(world);
    const id = await breaches.report();
    await breaches.assess(id, "RISK");
    await breaches.notify(id, start);
    const before = await breaches.describes(id, { knownAt: "2026-02-27T09:59:00+01:00" });

    const refused = await world.as("fg").refused(DescribeBreachDocument, { input: before });

    expect(refused).toMatchObject({ key: "breach-delay-unexplained", fields: { knownAt: expect.any(String) } });
  },
);

fulfils("oversight/ap", "notes no notification of tomorrow, nor one of before it was known", async (world) => {
  await world.clock(start);
  const breaches = new Breaches(world);
  const id = await breaches.report();
  await breaches.assess(id, "RISK");

  expect(await breaches.refusedToNotify(id, "2026-03-02T10:01:00+01:00")).toMatchObject({
    fields: { notifiedAt: expect.stringMatching(/toekomst/) },
  });
  expect(await breaches.refusedToNotify(id, "2026-03-02T08:59:00+01:00")).toMatchObject({
    clause: "oversight/ap",
    key: "breach-before-known",
    fields: { notifiedAt: expect.any(String) },
  });
});
