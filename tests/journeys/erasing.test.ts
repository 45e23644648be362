import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
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
    "keep/erased",
    `shows what a night erased, has a lead agree to what none foretold, and finds the certificate by its number, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T10:00:00+01:00");
      const nights = await Nights.of(world);
      const caseId = await world.aCase({ stage: "DECLINED" });
      const number = (await world.cases.seen(caseId)).number ?? "";
      await nights.pass("2026-04-20");
      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      await lead.signIn("lead@bureau.test", password);
      await lead.page.goto(`${world.bureau.url}/admin/#/destructionRuns`);
      await lead.page.getByText(/casus(sen)? wacht(en)? op een tweede persoon/).waitFor();
      expect([await lead.barriers(), await lead.overflow(), await lead.stuckOut()]).toEqual([[], 0, []]);

      await lead.page.goto(`${world.bureau.url}/admin/#/cases/${caseId}`);
      await lead.act("Vernietigen toestaan");
      await nights.round();
      await lead.page.goto(`${world.bureau.url}/admin/#/destructionRuns`);
      await lead.page.getByLabel("Kenmerk").fill(number);
      await lead.page.getByRole("button", { name: "Opzoeken" }).click();
      const found = lead.page.getByRole("article");
      await found.getByText(`Verklaring van vernietiging van ${number}`).waitFor();

      expect(await found.innerText()).toContain("15 maart 2026");
      expect([await lead.barriers(), await lead.overflow(), await lead.stuckOut()]).toEqual([[], 0, []]);
      expect(lead.troubles).toEqual([]);
      await lead.close();
      await world.clock("2026-03-02T10:00:00+01:00");
    },
    90_000,
  );
