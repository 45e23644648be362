import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CaseDocument, CasesDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { DataFolder } from "../support/data-folder.js";
import { type DemoHouse, demoHouse, demoPassword } from "../support/demo-house.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
let house: DemoHouse;
let folder: DataFolder;

beforeAll(async () => {
  folder = new DataFolder();
  [browser, house] = await Promise.all([openBrowser(), demoHouse(folder)]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await folder?.throwAway();
});

test("a bureau of three years stands behind it, in which nothing real is told and nothing is kept too long", async () => {
  const lead = house.as("lead");
  const list = { first: 100, sort: { field: "receivedOn", order: "ASC" }, filter: {} } as const;
  const { cases } = await lead.ask(CasesDocument, list);
  const today = (await lead.send("get", "/session")).body.now.slice(0, 10);
  const daysAgo = (day: string | null) => (Date.parse(today) - Date.parse(day ?? today)) / 86_400_000;

  expect(cases.total).toBe(60);
  expect(daysAgo(cases.items[0]?.receivedOn ?? null)).toBeGreaterThan(1_050);
  expect(cases.items.filter(({ destroyOn }) => destroyOn !== null && destroyOn <= today)).toEqual([]);
  expect(new Set(cases.items.map(({ stage }) => stage)).size).toBe(8);

  const files = await Promise.all(cases.items.map(async ({ id }) => (await lead.ask(CaseDocument, { id })).case));
  const told = JSON.stringify(files);
  expect(new Set(files.map((file) => file?.question)).size).toBeGreaterThan(40);
  for (const [address] of told.matchAll(/[\w.+-]+@[\w.-]+/g)) expect(address).toMatch(/\.test$/);
  for (const [, phone] of told.matchAll(/"phone":"([^"]*)"/g)) expect(phone).toMatch(/^000-/);
  for (const [, postcode] of told.matchAll(/"postcode":"([^"]*)"/g)) expect(postcode).toMatch(/^0000 /);
  expect(told).not.toContain("%{");
});

test("whoever comes in first is shown what to try, each at a case where it can be done, until he closes it", async () => {
  const screen = await Screen.open(browser, house.url);
  const { page } = screen;
  await screen.signIn("office@demo.test", demoPassword);
  const guide = page.getByRole("region", { name: "Wat u hier kunt proberen" });
  await guide.waitFor();
  expect(await guide.getByRole("listitem").count()).toBe(5);
  expect(await screen.barriers()).toEqual([]);

  for (const [step, act] of [
    ["Plan een intakegesprek", "Intake plannen"],
    ["Leg een handtekening vast", "Handtekening vastleggen"],
    ["Bekijk de brief over aanhouden", "Brief op de post doen"],
    ["Vraag gezondheid en thuissituatie te zien", "Tonen met reden"],
  ] as const) {
    // Until it is found it leads to a list.
    await guide.locator('a[href*="/cases/"]', { hasText: step }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Casus OC-/ }).waitFor();
    await page.getByRole("button", { name: act, exact: true }).waitFor();
    await page.goBack();
    await guide.waitFor();
  }

  await guide.getByRole("button", { name: "Rondleiding sluiten" }).click();
  await guide.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Werkvoorraad" }).waitFor();
  expect(await guide.count()).toBe(0);
  await page.getByRole("button", { name: "Account: Anke Verzonnen" }).click();
  expect(await screen.barriers()).toEqual([]);
  await page.getByRole("button", { name: "Rondleiding tonen" }).click();
  await guide.waitFor();
  expect(screen.troubles).toEqual([]);
  await screen.close();
}, 90_000);

test("one goes on as somebody else in one step, and begins where that one begins", async () => {
  const screen = await Screen.open(browser, house.url);
  const { page } = screen;
  await screen.signIn("office@demo.test", demoPassword);
  for (const [now, other, name, first] of [
    ["Anke Verzonnen", "FG", "Femke Toezicht", "Verzoeken"],
    ["Femke Toezicht", "Beheerder", "Bas Beheer", "Gebruikers"],
    ["Bas Beheer", "Ministerie", "Mark Cijfer", "Rapportage ministerie"],
    ["Mark Cijfer", "Tweede consulent", "Samira Denkbeeld", "Werkvoorraad"],
  ] as const) {
    await page.getByRole("button", { name: `Account: ${now}` }).click();
    await page.getByRole("button", { name: `Verder als: ${other} (${name})` }).click();
    await page.getByRole("button", { name: `Account: ${name}` }).waitFor();
    await page.getByRole("heading", { level: 1, name: first }).waitFor();
    await page.getByRole("region", { name: "Wat u hier kunt proberen" }).waitFor();
    expect(await screen.barriers()).toEqual([]);
  }
  expect(await screen.kept()).toEqual(["cookie __Host-beveiliging"]);
  await screen.close();
}, 90_000);
