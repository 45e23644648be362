import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { Authenticator } from "../support/authenticator.js";
import { openBrowser } from "../support/browser.js";
import { isFocused, presses, types } from "../support/keyboard.js";
import { openRealHouse } from "../support/real-house.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
let house: Awaited<ReturnType<typeof openRealHouse>>;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openRealHouse()]);
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function fillsInPassword(page: Page): Promise<void> {
  await types(page, page.getByLabel("E-mailadres"), house.email);
  await types(page, page.getByLabel("Wachtwoord"), house.password);
  await page.keyboard.press("Enter");
}

/** Of a device that is the browser's own: it has a passkey made and shown without asking anybody. */
async function plugInDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true } as const;
  const owner = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await devices.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, ...owner } });
}

test("somebody sets up a second step, signs in with it and then with a passkey, by keyboard alone", async () => {
  const screen = await Screen.open(browser, house.url);
  const { page } = screen;
  await page.goto(`${house.url}/admin/`);
  await heading(page, "Aanmelden").waitFor();
  expect(await screen.barriers()).toEqual([]);

  await fillsInPassword(page);
  await heading(page, "Stel een tweede stap in").waitFor();
  await page.getByRole("img", { name: /QR-code/ }).waitFor();
  expect(await screen.barriers()).toEqual([]);
  const phone = new Authenticator((await page.locator("code").innerText()).replace(/\s/g, ""));
  await types(page, page.getByLabel("Code uit de app"), "12345");
  await page.keyboard.press("Enter");
  await page
    .getByText(/Deze code klopt niet/)
    .first()
    .waitFor();
  await page.getByLabel("Code uit de app").fill("");
  await types(page, page.getByLabel("Code uit de app"), await phone.code());
  await page.keyboard.press("Enter");
  await page.getByText("Bewaar uw herstelcodes").waitFor();
  expect(await page.getByRole("list", { name: "Herstelcodes" }).getByRole("listitem").count()).toBe(10);
  expect(await screen.barriers()).toEqual([]);
  await presses(page, button(page, "Ik heb ze bewaard"));
  await heading(page, "Werkvoorraad").waitFor();

  await presses(page, button(page, /^Account:/));
  await presses(page, button(page, "Afmelden"));
  await heading(page, "Aanmelden").waitFor();
  await fillsInPassword(page);
  await heading(page, "Nog één stap").waitFor();
  expect(await screen.barriers()).toEqual([]);
  expect(await isFocused(page.getByLabel("Code"))).toBe(true);
  await page.keyboard.type(await phone.code());
  await page.keyboard.press("Enter");
  await heading(page, "Werkvoorraad").waitFor();

  await presses(page, button(page, /^Account:/));
  await presses(page, page.getByRole("link", { name: "Mijn account" }));
  await heading(page, "Mijn account").waitFor();
  await page.getByText("Een sessie eindigt na 15 minuten zonder handeling, en uiterlijk 10 uur").waitFor();
  await page.getByText("Chrome op Linux").waitFor();
  await plugInDevice(page);
  await presses(page, button(page, "Passkey toevoegen"));
  await types(page, page.getByLabel("Naam van de passkey"), "Laptop op kantoor");
  await page.keyboard.press("Enter");
  await page.getByRole("rowheader", { name: "Laptop op kantoor" }).waitFor();
  expect(await screen.barriers()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await screen.barriers()).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });

  await presses(page, button(page, "Overal afmelden"));
  await heading(page, "Aanmelden").waitFor();
  await presses(page, button(page, "Passkey gebruiken"));
  await heading(page, "Werkvoorraad").waitFor();

  expect((await screen.kept()).filter((name) => name !== "cookie __Host-taal")).toEqual(["cookie __Host-beveiliging"]);
  // A wrong code, and the code that is asked for after the password, are answers and no troubles.
  expect(screen.troubles.filter((line) => !/status of (400|401)/.test(line))).toEqual([]);
}, 120_000);
