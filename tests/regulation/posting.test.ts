import { expect } from "@jest/globals";
import { ClausesDocument, WorkListDocument } from "@zorgvuldig/schema/generated/operations";
import { regulationOn } from "@zorgvuldig/schema/regulation";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { Postings } from "../support/postings.js";

const clause = "regulation/by-post";
const at = (day: string) => `${day}T10:00:00+01:00`;

/** What the proof page counts of it. */
const counted = async ({ as }: World) => {
  const { clauses } = await as("office").ask(ClausesDocument, {});
  const proofs = clauses.find(({ id }) => id === clause)?.proofs ?? [];
  return Object.fromEntries(proofs.map(({ figure, holds }) => [figure, holds]));
};
const begun = async (world: World) => {
  await behind(world.bureau, "delete from posting");
  await world.clock(at("2026-03-02"));
  return new Postings(world);
};
/** The rounds of these days, as they come by. */
const nights = async (world: World, ...days: string[]) => {
  const night = await Nights.of(world);
  for (const day of days) {
    await world.clock(`${day}T00:15:30+01:00`);
    await night.tidyPostings();
  }
};

fulfils(clause, "has the address after the round of day 12 and not after that of day 13", async (world) => {
  const postings = await begun(world);
  const { id } = await postings.ask();
  const posted = await postings.post(id, "2026-03-02");
  await nights(world, "2026-03-13", "2026-03-14");
  const before = await postings.find(id);
  await nights(world, "2026-03-15");
  const rows = await behind(world.bureau, "select from posting");

  expect(posted).toMatchObject({ regulation: regulationOn("2026-03-02").version, postedOn: "2026-03-02" });
  expect(posted).toMatchObject({ promisedBy: "2026-03-16", destroyOn: "2026-03-15" });
  expect(before).toMatchObject({ name: "Verzonnen van Papier", address: "Papierlaan 7\n0000 AB Voorbeeldstad" });
  expect(rows).toEqual([]);
});

fulfils(clause, "keeps an address to which nothing was sent three months and no longer", async (world) => {
  const postings = await begun(world);
  const { id } = await postings.ask();
  await nights(world, "2026-06-01");
  const before = await postings.find(id);
  await nights(world, "2026-06-02");

  expect(before).toMatchObject({ destroyOn: "2026-06-02", postedOn: null });
  expect(await postings.find(id)).toBeUndefined();
});

fulfils(clause, "erases at the next round what needs not be sent", async (world) => {
  const postings = await begun(world);
  const [dropped, stays] = [await postings.ask(), await postings.ask()];
  await postings.drop(dropped.id);
  await nights(world, "2026-03-02");

  expect((await postings.all()).map(({ id }) => id)).toEqual([stays.id]);
});

fulfils(clause, "refuses a request without an address, or without whom it is for", async (world) => {
  const postings = await begun(world);

  expect((await postings.askNot({ address: " " })).fields).toMatchObject({ address: expect.any(String) });
  expect((await postings.askNot({ name: "" })).fields).toMatchObject({ name: expect.any(String) });
  expect((await postings.askNot({ requestedOn: "2026-03-03" })).clause).toBe(clause);
  expect(await behind(world.bureau, "select from posting")).toEqual([]);
});

fulfils(clause, "is posted once, on a day between the request and today, in the version of that day", async (world) => {
  const postings = await begun(world);
  const { id } = await postings.ask();
  const early = await postings.postNot(id, "2026-03-01");
  const late = await postings.postNot(id, "2026-03-03");
  await postings.post(id, "2026-03-02");
  const again = await postings.postNot(id, "2026-03-02", 2);

  expect([early.clause, late.clause, again.clause]).toEqual([clause, clause, clause]);
});

fulfils(clause, "counts a request that is not sent after five working days, and not before", async (world) => {
  const postings = await begun(world);
  const { id } = await postings.ask();
  await world.clock(at("2026-03-09"));
  const fifth = await counted(world);
  await world.clock(at("2026-03-10"));
  const sixth = await counted(world);
  await postings.post(id, "2026-03-10");

  expect([fifth.postings_late, sixth.postings_late]).toEqual([0, 1]);
  expect((await counted(world)).postings_late).toBe(0);
});

fulfils(clause, "counts an address that is still there when its round is over", async (world) => {
  const postings = await begun(world);
  const { id } = await postings.ask();
  await postings.post(id, "2026-03-02");
  await world.clock("2026-03-15T00:59:00+01:00");
  const within = await counted(world);
  await world.clock("2026-03-15T01:01:00+01:00");

  expect([within.postings_past_day, (await counted(world)).postings_past_day]).toEqual([0, 1]);
});

fulfils(clause, "shows the FG when, and to the bureau alone where to", async (world) => {
  const postings = await begun(world);
  const { id } = await postings.ask();
  const seen = await postings.find(id, "fg");
  const refused = await postings.askNot({}, "fg");
  const asFg = await behind(world.bureau, "set session authorization zv_fg; select postal from posting").catch(
    (error: { code: string }) => error.code,
  );

  expect(seen).toMatchObject({ requestedOn: "2026-03-02", name: null, address: null });
  expect(seen?.withheld).toEqual(expect.arrayContaining(["address", "name"]));
  expect(refused.code).toBe("FORBIDDEN");
  expect(asFg).toBe("42501");
});

fulfils(clause, "keeps no address longer, also where nobody asks the house", async (world) => {
  const postings = await begun(world);
  const { id } = await postings.ask();
  const sets = (what: string) =>
    behind(
      world.bureau,
      `begin; set local session authorization zv_office; update posting set ${what} where id = '${id}'; commit`,
    ).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
  const refused = [
    await sets("destroy_on = '2027-03-02'"),
    await sets(
      "posted_on = '2026-03-02', regulation = '2026-1', promised_by = '2026-03-30', destroy_on = '2026-03-29'",
    ),
    await sets(
      "posted_on = '2026-03-02', regulation = 'onbekend', promised_by = '2026-03-16', destroy_on = '2026-03-15'",
    ),
    await sets(
      "posted_on = '2026-03-01', regulation = '2026-1', promised_by = '2026-03-15', destroy_on = '2026-03-14'",
    ),
    await sets("requested_on = '2026-02-01'"),
  ];

  expect(refused).not.toContain("done");
  expect(await postings.find(id)).toMatchObject({ destroyOn: "2026-06-02" });
});

fulfils(clause, "tells the office where its day begins who waits, and a consultant nothing", async (world) => {
  const postings = await begun(world);
  const waiting = async (name: "office" | "consultant") =>
    (await world.as(name).ask(WorkListDocument, {})).workList.postings;
  const [first, second, third] = [
    await postings.ask(),
    await postings.ask({ name: "Een ander" }),
    await postings.ask(),
  ];
  const before = [await waiting("office"), await waiting("consultant")];
  await postings.post(first.id, "2026-03-02");
  await postings.drop(second.id);
  const after = await waiting("office");
  await postings.drop(third.id);

  expect([before, after, await waiting("office")]).toEqual([[3, 0], 1, 0]);
});
