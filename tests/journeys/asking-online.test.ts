import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { fulfils } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
import { LoneRequests } from "../support/lone-requests.js";
import { Postings } from "../support/postings.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (page: Page) => presses(page, page.getByRole("button", { name: "Verder" }));
const asks = (page: Page, title: string) => page.getByRole("heading", { level: 1, name: title }).waitFor();
/** The space bar chooses where the keyboard is. */
async function chooses(page: Page, name: string | RegExp): Promise<void> {
  await page.getByLabel(name).focus();
  await page.keyboard.press("Space");
  await on(page);
}

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
  [320, "light"],
] as const)
  fulfils(
    "rights/any-channel",
    `lets somebody ask by keyboard what is kept of a child, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T09:00:00Z");
      const parent = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = parent;
      const isFine = async () => expect([await parent.barriers(), await parent.overflow()]).toEqual([[], 0]);
      await page.goto(world.bureau.url);
      await presses(page, page.getByRole("link", { name: "Uw gegevens inzien, verbeteren of laten verwijderen" }));
      await asks(page, "Mijn gegevens: verzoek indienen");
      await isFine();
      await presses(page, page.getByRole("link", { name: "Beginnen" }));
      await on(page);
      await page.getByRole("alert").getByText("Kies een van de antwoorden.").waitFor();
      await isFine();
      await chooses(page, /^Inzage/);
      await asks(page, "Voor wie vraagt u dit?");
      await isFine();
      await chooses(page, /^Voor mijn kind/);
      await types(page, page.getByLabel("Naam van wie de gegevens zijn"), "Verzonnen Kind");
      await types(page, page.getByLabel("Uw naam"), `Verzonnen Ouder ${width}`);
      await on(page);
      await presses(page, page.getByRole("alert").getByRole("link", { name: /zodat wij kunnen antwoorden/ }));
      expect(await page.getByLabel("E-mailadres").evaluate((input) => input === document.activeElement)).toBe(true);
      await isFine();
      await types(page, page.getByLabel("E-mailadres"), "ouder@gezin.test");
      await on(page);
      await asks(page, "Wilt u er iets bij schrijven?");
      await isFine();
      await on(page);
      await asks(page, "Controleer uw antwoorden");
      await isFine();
      await world.clock("2026-03-02T09:00:30Z");
      await presses(page, page.getByRole("button", { name: "Verzoek versturen" }));
      await asks(page, "Wij hebben uw verzoek ontvangen");
      await page.getByText("Wij antwoorden uiterlijk op 2 april 2026.").waitFor();
      await isFine();
      const number = (await page.getByText(/^VZ-/).textContent()) ?? "";
      const cookies = await page.context().cookies();
      const requests = new LoneRequests(world);
      const id = (await requests.all()).find((one) => one.number === number)?.id ?? "";

      expect(await requests.find(id)).toMatchObject({ askerName: `Verzonnen Ouder ${width}`, person: "PUPIL" });
      expect(cookies.map(({ name }) => name)).toEqual(["__Host-beveiliging"]);
      expect(parent.troubles.filter((said) => !said.includes("400"))).toEqual([]);
      await parent.close();
    },
    120_000,
  );

fulfils(
  "rights/complaint-to-fg",
  "lets somebody complain to the FG where no script runs, in English",
  async (world) => {
    await world.clock("2026-03-02T09:30:00Z");
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
    await context.request.post(`${world.bureau.url}/language`, { data: { language: "en" } });
    const page = await context.newPage();
    const goOn = () => page.getByRole("button", { name: "Next" }).click();
    await page.goto(`${world.bureau.url}/mijn-gegevens/recht`);
    await page.getByLabel(/^Complaint to the DPO/).check();
    await goOn();
    await page.getByLabel(/^About how the bureau/).check();
    await goOn();
    await page.getByLabel("Your name").fill("Verzonnen Klager");
    await page.getByLabel("Telephone number").fill("000-1112223");
    await goOn();
    await page.getByLabel("Your complaint").fill("My mail was sent on to the school.");
    await goOn();
    await world.clock("2026-03-02T09:30:30Z");
    await page.getByRole("button", { name: "Send the request" }).click();
    await page.getByRole("heading", { level: 1, name: "The DPO received your complaint" }).waitFor();

    expect(await page.getByText("at the latest").first().textContent()).toContain("April 13, 2026");
    await context.close();
  },
  60_000,
);

for (const [width, scheme] of [
  [1440, "dark"],
  [320, "light"],
] as const)
  fulfils(
    "regulation/by-post",
    `lets somebody ask for the regulation on paper by keyboard, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T09:00:00Z");
      const reader = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = reader;
      const isFine = async () => expect([await reader.barriers(), await reader.overflow()]).toEqual([[], 0]);
      await page.goto(`${world.bureau.url}/privacyreglement`);
      await page.getByRole("link", { name: "Het privacyreglement per post" }).press("Enter");
      await asks(page, "Het privacyreglement per post");
      const send = () => presses(page, page.getByRole("button", { name: "Reglement aanvragen" }));
      await types(page, page.getByLabel("Naam"), `Verzonnen Lezer ${width}`);
      await send();
      await presses(page, page.getByRole("alert").getByRole("link", { name: /^Adres/ }));
      await isFine();
      await page.keyboard.type("Papierlaan 7, 0000 AB Voorbeeldstad");
      await send();
      await asks(page, "Wij sturen u het reglement");
      await isFine();

      expect((await new Postings(world).all()).map(({ name }) => name)).toContain(`Verzonnen Lezer ${width}`);
      expect(await page.context().cookies()).toEqual([]);
      await reader.close();
    },
    60_000,
  );
