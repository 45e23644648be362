import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
import { Postings } from "../support/postings.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
] as const)
  fulfils(
    "regulation/by-post",
    `takes a request down by keyboard, sends the regulation and drops another, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T10:00:00+01:00");
      const name = `Verzonnen Lezer ${width}`;
      await new Postings(world).ask({ name: `Vervallen ${width}` });
      const office = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = office;
      const isFine = async () =>
        expect([await office.barriers(), await office.overflow(), await office.stuckOut()]).toEqual([[], 0, []]);
      await office.signIn("office@bureau.test", password);
      // Where the day begins stands that somebody waits.
      await presses(page, page.getByRole("link", { name: /Reglement per post te sturen/ }));
      await presses(page, page.getByRole("button", { name: "Verzoek vastleggen" }));
      const dialog = page.getByRole("dialog", { name: "Verzoek vastleggen" });
      await types(page, dialog.getByLabel("Naam op de envelop"), name);
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await dialog.getByText("Vul dit in").first().waitFor();
      await isFine();
      await types(page, dialog.getByLabel("Adres"), "Papierlaan 7");
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await dialog.waitFor({ state: "hidden" });
      await page.getByText("Papierlaan 7").first().waitFor();
      await isFine();
      await presses(page, page.getByRole("button", { name: `Verstuurd aan ${name}` }));
      const sending = page.getByRole("dialog", { name: `Verstuurd aan ${name}` });
      await presses(page, sending.getByRole("button", { name: "Vastleggen" }));
      await sending.waitFor({ state: "hidden" });
      await page
        .getByText(/Versie 2026-1/)
        .first()
        .waitFor();
      await presses(page, page.getByRole("button", { name: `Laten vervallen: Vervallen ${width}` }));
      const dropping = page.getByRole("dialog", { name: `Laten vervallen: Vervallen ${width}` });
      await presses(page, dropping.getByRole("button", { name: "Vastleggen" }));
      await dropping.waitFor({ state: "hidden" });
      await page.getByText("Vervallen", { exact: true }).first().waitFor();
      await isFine();

      expect(office.troubles).toEqual([]);
      await office.close();
    },
    120_000,
  );

fulfils(
  "regulation/by-post",
  "shows the FG that somebody asked, and not where to",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    await new Postings(world).ask({ name: "Verzonnen Geheim" });
    const fg = await Screen.open(browser, world.bureau.url, 1440, "light");
    const { page } = fg;
    await fg.signIn("fg@bureau.test", password);
    await page.goto(`${world.bureau.url}/admin/#/postings`);
    await page.getByRole("heading", { level: 1, name: "Reglement per post" }).waitFor();
    await page.getByText("alleen voor het bureau").first().waitFor();

    expect(await page.getByText("Verzonnen Geheim").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Verzoek vastleggen" }).count()).toBe(0);
    await fg.close();
  },
  60_000,
);
