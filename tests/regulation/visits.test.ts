import { expect } from "@jest/globals";
import { ClausesDocument, PageVisitsDocument } from "@zorgvuldig/schema/generated/operations";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { countsVisits } from "../support/visits.js";

const clause = "website/anonymous-counts";
const visits = (url: string, path: string, agent: string) =>
  supertest(url).get(path).set({ "user-agent": agent, referer: "https://elders.test/vraag?naam=Zebravink" });
const rows = ({ bureau }: World) =>
  behind(bureau, 'select day::text "day", page, n from page_visit order by day, page');
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const fresh = (world: World) => behind(world.bureau, "delete from page_visit");

fulfils(clause, "counts two visits of one person as two, and no row tells that they are one", async (world) => {
  await countsVisits(world.bureau);
  await fresh(world);
  await on(world, "2026-03-03");
  for (const agent of ["Zebravink/1", "Zebravink/1"]) await visits(world.bureau.url, "/privacy?bron=Zebravink", agent);
  await countsVisits(world.bureau);
  await visits(world.bureau.url, "/privacy", "Anders/2").set("cookie", "__Host-taal=en");
  await countsVisits(world.bureau);

  expect(await rows(world)).toEqual([{ day: "2026-03-03", page: "/privacy", n: 3 }]);
});

fulfils(
  clause,
  "counts a link of somebody's own as the kind of page that it is, and only where it leads to one",
  async (world) => {
    await fresh(world);
    await visits(world.bureau.url, "/register/SECURITY/1", "a");
    for (const path of [`/ophalen/${"A".repeat(43)}`, "/nergens/Zebravink", "/register.json", "/health", "/pages.css"])
      await visits(world.bureau.url, path, "a");
    await countsVisits(world.bureau);

    expect((await rows(world)).map(({ page }) => page)).toEqual(["/register/:activity/:version"]);
  },
);

fulfils(clause, "holds a day, a page and a number, and takes no address of anybody for a page", async (world) => {
  const columns = await behind<{ name: string }>(
    world.bureau,
    "select column_name::text name from information_schema.columns where table_name = 'page_visit' order by ordinal_position",
  );
  const put = (page: string) => behind(world.bureau, "insert into page_visit values (house_today(), $1, 1)", [page]);

  expect(columns.map(({ name }) => name)).toEqual(["day", "page", "n"]);
  for (const page of ["/ophalen/Zebravink-12", "/privacy?naam=z", "https://elders.test/", "vink@zebra.test"])
    await expect(put(page)).rejects.toThrow("page_visit_page_check");
});

fulfils(
  clause,
  "writes all of a day anew together, so that no row tells which page was looked at last",
  async (world) => {
    await fresh(world);
    await visits(world.bureau.url, "/privacy", "a");
    await countsVisits(world.bureau);
    await visits(world.bureau.url, "/contact", "b");
    await countsVisits(world.bureau);

    const written = await behind(world.bureau, "select distinct xmin::text from page_visit");
    expect(written).toHaveLength(1);
  },
);

fulfils(clause, "tells the bureau, the FG and everybody of days that are over, and few as few", async (world) => {
  await fresh(world);
  await on(world, "2026-03-05");
  for (let at = 0; at < 12; at += 1) await visits(world.bureau.url, "/privacy", "a");
  await visits(world.bureau.url, "/contact", "a");
  await countsVisits(world.bureau);
  const today = await world.as("fg").ask(PageVisitsDocument, {});
  const shownToday = await supertest(world.bureau.url).get("/cookies");
  await on(world, "2026-03-06");
  const shown = await supertest(world.bureau.url).get("/cookies");

  expect(today.pageVisits).toEqual([]);
  expect(shownToday.text).toContain("Er is nog geen bezoek geteld.");
  for (const who of ["fg", "office"] as const)
    expect((await world.as(who).ask(PageVisitsDocument, {})).pageVisits).toEqual([
      { day: "2026-03-05", page: "/contact", n: 1 },
      { day: "2026-03-05", page: "/privacy", n: 12 },
    ]);
  for (const who of ["consultant", "ministry", "administrator"] as const)
    expect((await world.as(who).refused(PageVisitsDocument, {})).code).not.toBe("");
  expect(shown.text).toContain('<th scope="row">Contact</th><td>minder dan 10</td>');
  expect(shown.text).toContain('<th scope="row">Wat wij met uw gegevens doen</th><td>12</td>');
});

fulfils(clause, "counts it as broken when the counter gets a column more", async (world) => {
  const broken = async () =>
    (await world.as("fg").ask(ClausesDocument, {})).clauses
      .flatMap(({ proofs }) => proofs ?? [])
      .find(({ figure }) => figure === "visit_columns")?.holds;
  const before = await broken();
  await behind(world.bureau, "alter table page_visit add column visitor text");
  const after = await broken();
  await behind(world.bureau, "alter table page_visit drop column visitor");

  expect([before, after]).toEqual([0, 1]);
});
