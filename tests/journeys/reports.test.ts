import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { presses } from "../support/keyboard.js";
import { Nights } from "../support/nights.js";
import { Screen } from "../support/screen.js";
import { withoutNoise } from "../support/yearly.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

for (const [width, scheme, year] of [
  [1440, "light", 2026],
  [390, "dark", 2027],
] as const)
  fulfils(
    "report/yearly",
    `is signed by the FG by keyboard, and then asked, kept and taken along by the ministry, on a screen of ${width}`,
    async (world) => {
      const nights = await Nights.of(world);
      await nights.minute(`${year}-03-02T10:00:00+01:00`);
      await withoutNoise(world, year);
      // As if a thousand had gone already, of all sorts as many.
      await behind(
        world.bureau,
        `update report.counter k set n = 1053000 / ((case when province = 0 then 1 else 13 end) * (case when school_type = 0 then 1 else 5 end)
           * (case when reason = 0 then 1 else 9 end) * (case when outcome = 0 then 1 else 6 end) * (case when age_band = 0 then 1 else 5 end)
           * (case when gender = 0 then 1 else 3 end) * (case when duration = 0 then 1 else 4 end) * 100) where cohort = $1`,
        [year],
      );
      await world.clock(`${year + 1}-03-26T10:00:00+01:00`);
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      await fg.page.goto(`${world.bureau.url}/admin/#/reports`);
      const line = fg.page.getByRole("row", { name: new RegExp(`^${year} `) });
      await line.getByText("Kan worden vastgesteld").waitFor();
      await isFine(fg);
      await presses(fg.page, line.getByRole("button", { name: "Jaar vaststellen" }));
      const dialog = fg.page.getByRole("dialog");
      await dialog.getByText(`De cijfers van ${year} vaststellen?`).waitFor();
      await isFine(fg);
      await presses(fg.page, dialog.getByRole("button", { name: "Jaar vaststellen" }));
      await line.getByText("Wordt vastgesteld").waitFor();
      await fg.close();
      await nights.minute(`${year + 1}-03-26T10:01:00+01:00`);

      const ministry = await Screen.open(browser, world.bureau.url, width, scheme);
      await ministry.signIn("ministry@bureau.test", password);
      const { page } = ministry;
      await page.getByRole("heading", { name: "Cijfers" }).waitFor();
      const gender = page.getByRole("group", { name: "Uitsplitsen naar" }).getByLabel("Geslacht");
      await gender.focus();
      await page.keyboard.press("Space");
      await page.getByRole("row", { name: /Groningen Meisje 270 / }).waitFor();
      await isFine(ministry);
      await presses(page, page.getByRole("button", { name: "Rapport bewaren" }));
      const number = `R-${year + 1}-0001`;
      await page.getByText(`Bewaard als ${number}`).waitFor();
      const link = page.getByRole("link", { name: `${number} downloaden als CSV` });
      const csv = await page.request.get(`${world.bureau.url}${await link.getAttribute("href")}`);
      await isFine(ministry);
      await ministry.close();

      expect(csv.status()).toBe(200);
      expect(await csv.text()).toContain('"Groningen";"Meisje";"270";');
    },
    120_000,
  );
