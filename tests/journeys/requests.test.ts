import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { asksAccess, seenRequest } from "../support/asks-access.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, types } from "../support/keyboard.js";
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
    "oversight/fg",
    `decides a request by keyboard, has a lead sign what is not given, and tells it in a letter, on a screen of ${width}`,
    async (world) => {
      const received = "2026-03-05";
      await world.clock(`${received}T10:00:00+01:00`);
      const { id } = await seenRequest(world, await asksAccess(world, received));
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      const isFine = async (screen: Screen) =>
        expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/requests`);
      await presses(page, page.locator(`main a[href$="/requests/${id}"]`));
      await page.getByRole("heading", { level: 1, name: /Inzage · OC-2026-/ }).waitFor();
      const url = page.url();
      await fg.act("Identiteit vaststellen", (dialog) =>
        choose(dialog.getByLabel("Hoe is het aangetoond"), "eruggebeld"),
      );
      await page.getByText(/Teruggebeld op het bekende nummer/).waitFor();

      await fg.act("Woorden weglaten", async (dialog) => {
        await types(page, dialog.getByLabel("Welke woorden"), "tante Truus");
        await isFine(fg);
      });
      const file = page.getByRole("link", { name: "Lezen (Nederlands)" });
      const pack = await page.request.get(`${world.bureau.url}${await file.getAttribute("href")}`);
      expect([pack.status(), pack.headers()["content-type"]]).toEqual([200, "application/pdf"]);
      await presses(page, page.getByRole("button", { name: "Toch geven: tante Truus" }));
      await page.getByRole("dialog", { name: "Toch geven" }).getByRole("button", { name: "Vastleggen" }).click();
      await page.getByText("U laat geen woorden weg.").waitFor();

      await fg.act("Beslissen", async (dialog) => {
        await choose(dialog.getByLabel("Wat wordt het antwoord"), "Wij doen een deel");
        await dialog.getByText("Een hoofd van het bureau tekent hiervoor.").waitFor();
        await types(page, dialog.getByLabel("Toelichting"), "Wat een ander zei, is weggelaten.");
        await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
        await dialog.getByText("Zeg op welke grond").first().waitFor();
        await isFine(fg);
        await choose(dialog.getByLabel("Op welke grond niet"), "rechten van anderen");
      });
      await page.getByText("Wacht op een hoofd").first().waitFor();
      expect(await page.getByRole("link", { name: /^Brief lezen/ }).count()).toBe(0);

      await lead.signIn("lead@bureau.test", password);
      await lead.page.goto(url);
      await tabTo(lead.page, lead.page.getByRole("button", { name: "Ondertekenen" }));
      await lead.act("Ondertekenen");
      await lead.page.getByText("Nog mee te delen").waitFor();
      await isFine(lead);
      expect(await lead.page.getByRole("link", { name: /^Brief lezen/ }).count()).toBe(0);
      await lead.close();

      await page.reload();
      const letter = page.getByRole("link", { name: "Brief lezen (Nederlands)" });
      const answer = await page.request.get(`${world.bureau.url}${await letter.getAttribute("href")}`);
      expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
      await fg.act("Brief verstuurd", (dialog) => choose(dialog.getByLabel("Hoe verstuurd"), "Papier"));
      await page.getByText("Meegedeeld").first().waitFor();
      await page.getByText("Beantwoord op").waitFor();
      await isFine(fg);
      expect(await fg.unreached()).toEqual([]);
      expect(await page.getByRole("button", { name: "Beslissen" }).count()).toBe(0);
      await fg.close();
    },
  );
