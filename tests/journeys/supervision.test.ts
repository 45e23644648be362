import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
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
    "oversight/ap",
    `records by keyboard what the authority asks, says in words that it is late, and shows it to who leads the bureau, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T10:00:00+01:00");
      const subject = `Versleutel de kopieën (${width})`;
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      const isFine = async (screen: Screen) =>
        expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/authorityMatters`);
      await presses(page, page.getByRole("button", { name: "Zaak vastleggen" }));
      const dialog = page.getByRole("dialog", { name: "Zaak vastleggen" });
      await choose(dialog.getByLabel("Soort"), "Aanwijzing");
      await types(page, dialog.getByLabel("Wat vraagt de AP"), subject);
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await dialog.getByText("Vul dit in").first().waitFor();
      await isFine(fg);
      await dialog.getByLabel("Klaar op").fill("2026-05-01");
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await dialog.waitFor({ state: "detached" });
      await page.getByText("uiterlijk 1 mei 2026").first().waitFor();
      await isFine(fg);

      await world.clock("2026-05-02T10:00:00+02:00");
      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      await lead.signIn("lead@bureau.test", password);
      await lead.page.goto(`${world.bureau.url}/admin/#/authorityMatters`);
      await lead.page.getByText("1 dag te laat").first().waitFor();
      expect(await lead.page.getByRole("button", { name: /Afdoen|Zaak vastleggen/ }).count()).toBe(0);
      await isFine(lead);
      await lead.close();

      // The days since were longer than his session.
      const later = await Screen.open(browser, world.bureau.url, width, scheme);
      await later.signIn("fg@bureau.test", password);
      await later.page.goto(`${world.bureau.url}/admin/#/authorityMatters`);
      await later.act(`Afdoen: ${subject}`, (form) =>
        types(later.page, form.getByLabel("Wat is er gedaan"), "Alles is nu versleuteld."),
      );
      await later.page.getByText("Gedaan op 2 mei 2026").first().waitFor();
      await isFine(later);
      await presses(later.page, later.page.getByRole("button", { name: "Exporteren…" }));
      const pack = later.page.getByRole("dialog", { name: "Verantwoording voor de AP exporteren" });
      await types(later.page, pack.getByLabel("Reden"), "De AP vroeg erom op 2 mei.");
      await presses(later.page, pack.getByRole("button", { name: "Bestand klaarzetten" }));
      await later.page.getByRole("link", { name: "Leesbare versie ophalen" }).waitFor();
      await isFine(later);
      await later.page.getByRole("button", { name: "Sluiten" }).click();
      expect([await later.unreached(), later.troubles, fg.troubles]).toEqual([[], [], []]);
      await later.close();
      await fg.close();
      await world.clock("2026-03-02T10:00:00+01:00");
    },
    120_000,
  );
