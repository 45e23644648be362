import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { Authenticator } from "../support/authenticator.js";
import { openBrowser } from "../support/browser.js";
import { Organisation } from "../support/organisation.js";
import { openRealHouse } from "../support/real-house.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
let house: Awaited<ReturnType<typeof openRealHouse>>;
let organisation: Organisation;

beforeAll(async () => {
  organisation = await Organisation.open();
  [browser, house] = await Promise.all([openBrowser(), openRealHouse("office", { oidc: organisation.settings })]);
  await organisation.knows(house.url);
  organisation.members.set("eerste", { email: house.email, email_verified: true, amr: ["pwd"] });
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
  await organisation?.close();
});

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

/** Goes on with the tab key until it is there, and presses it. */
async function presses(page: Page, one: Locator): Promise<void> {
  await one.waitFor();
  for (let stop = 0; !(await one.evaluate((element) => element === document.activeElement)); stop++) {
    if (stop > 60) throw new Error(`Not reached by the keyboard: ${one}`);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

/** Signs in at the organisation, whose page is not the house's. */
async function atTheOrganisation(page: Page, name: string): Promise<void> {
  await heading(page, "Organisatie").waitFor();
  expect(page.url()).toMatch(organisation.issuer);
  await page.getByLabel("Naam").fill(name);
  await page.keyboard.press("Enter");
}

/** Every address to which this browser's buttons lead back, or on. */
async function pastOf(page: Page): Promise<string[]> {
  const devices = await page.context().newCDPSession(page);
  const { entries } = await devices.send("Page.getNavigationHistory");
  return entries.map(({ url }) => url);
}

test("somebody links his organisation's account, and comes in by it with a code of his own, by keyboard", async () => {
  const screen = await Screen.open(browser, house.url);
  const { page } = screen;
  await page.goto(`${house.url}/admin/`);
  await page.getByLabel("E-mailadres").fill(house.email);
  await page.getByLabel("Wachtwoord").fill(house.password);
  await page.keyboard.press("Enter");
  await heading(page, "Stel een tweede stap in").waitFor();
  await page.getByRole("img", { name: /QR-code/ }).waitFor();
  const phone = new Authenticator((await page.locator("code").innerText()).replace(/\s/g, ""));
  await page.getByLabel("Code uit de app").fill(await phone.code());
  await page.keyboard.press("Enter");
  await button(page, "Ik heb ze bewaard").click();
  await heading(page, "Werkvoorraad").waitFor();

  await page.goto(`${house.url}/admin/#/account`);
  await page.getByText("Niet gekoppeld").waitFor();
  expect(await screen.barriers()).toEqual([]);
  await presses(page, button(page, "Koppel uw organisatie-account"));
  await presses(page, button(page, "Naar uw organisatie"));
  await atTheOrganisation(page, "eerste");
  await page.getByText("Uw organisatie-account is gekoppeld.").waitFor();
  await page.getByText(/^Gekoppeld op /).waitFor();
  await page.getByText("Nog niet gebruikt").waitFor();
  expect(await screen.barriers()).toEqual([]);
  expect(await pastOf(page)).not.toContainEqual(expect.stringMatching(/[?&]code=/));

  await presses(page, button(page, /^Account:/));
  await presses(page, button(page, "Afmelden"));
  await heading(page, "Aanmelden").waitFor();
  expect(await screen.barriers()).toEqual([]);
  await presses(page, page.getByRole("link", { name: "Inloggen met uw organisatie-account" }));
  await atTheOrganisation(page, "eerste");
  await heading(page, "Nog één stap").waitFor();
  await page.getByText("U bent ingelogd bij uw organisatie.").waitFor();
  expect(await screen.barriers()).toEqual([]);
  await page.keyboard.type(await phone.code());
  await page.keyboard.press("Enter");
  await heading(page, "Werkvoorraad").waitFor();
  expect(await pastOf(page)).not.toContainEqual(expect.stringMatching(/[?&]code=/));

  await page.goto(`${house.url}/admin/#/account`);
  await page.getByText("Organisatie-account en code").waitFor();
  await presses(page, button(page, "Ontkoppelen"));
  await page.getByRole("dialog").getByRole("button", { name: "Ontkoppelen" }).click();
  await page.getByText("Niet gekoppeld").waitFor();
  await presses(page, button(page, /^Account:/));
  await presses(page, button(page, "Afmelden"));
  await presses(page, page.getByRole("link", { name: "Inloggen met uw organisatie-account" }));
  await atTheOrganisation(page, "eerste");
  await page.getByText(/^Met dit organisatie-account kunt u hier niet inloggen/).waitFor();
  expect(await screen.barriers()).toEqual([]);
  await page.reload();
  await heading(page, "Aanmelden").waitFor();
  expect(await page.getByText(/^Met dit organisatie-account kunt u hier niet inloggen/).count()).toBe(0);

  expect((await screen.kept()).filter((name) => name.startsWith("cookie __Host"))).toEqual([
    "cookie __Host-beveiliging",
  ]);
  const own = screen.troubles.filter((line) => !line.startsWith(`asked ${organisation.issuer}`));
  expect(own.filter((line) => !/status of (400|401)|favicon/.test(line))).toEqual([]);
}, 120_000);
