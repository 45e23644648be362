import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

for (const [width, scheme] of [
  [1440, "light"],
  [1440, "dark"],
  [390, "light"],
  [390, "dark"],
] as const)
  fulfils(
    "keep/no-longer-than-needed",
    `tells the FG how long everything is kept, by keyboard, on a ${scheme} screen of ${width}`,
    async (world) => {
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      await fg.page.goto(`${world.bureau.url}/admin/#/destructionRuns`);
      const link = fg.page.getByRole("link", { name: "Bewaartermijnen" });
      await link.waitFor();
      await link.focus();
      await fg.page.keyboard.press("Enter");
      await fg.page.getByRole("heading", { level: 1, name: "Bewaartermijnen" }).waitFor();
      await fg.page.getByText("Er is niets voorbij zijn termijn").waitFor();

      const said = await fg.page.locator("main").innerText();
      for (const words of [
        "2 jaar na het einde van het werk bij het bureau",
        "2 jaar na de laatste dag van de overeenkomst",
        "uiterlijk 14 dagen na het intakegesprek (niet in behandeling genomen)",
        "Leemte: onze lezing",
        "Ronde voor vertrokken collega’s",
        "Niemand: er staat geen persoon in",
      ])
        expect(said).toContain(words);
      expect([await fg.barriers(), await fg.overflow(), await fg.stuckOut(), fg.troubles]).toEqual([[], 0, [], []]);
      if (process.env.PICTURES)
        await fg.page.screenshot({ path: `${process.env.PICTURES}/terms-${width}-${scheme}.png`, fullPage: true });
      await fg.close();
    },
    60_000,
  );
