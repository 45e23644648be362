import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, types } from "../support/keyboard.js";
import { PrivacyComplaints } from "../support/privacy-complaints.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const passOn = "Klacht over privacy doorgeven aan de FG";
const said = "De buren wisten ervan.";

for (const [width, scheme, by] of [
  [1440, "light", "office"],
  [390, "dark", "consultant"],
] as const)
  fulfils(
    "rights/complaint-to-fg",
    `is passed on by the ${by} by keyboard, sees nothing of it after that, and is answered by the FG, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T10:00:00+01:00");
      await new PrivacyComplaints(world).clear();
      const hearer = await Screen.open(browser, world.bureau.url, width, scheme);
      const isFine = async (one: Screen) =>
        expect([await one.barriers(), await one.overflow(), await one.stuckOut()]).toEqual([[], 0, []]);
      await hearer.signIn(`${by}@bureau.test`, password);
      const { page } = hearer;
      await page.goto(`${world.bureau.url}/admin/#/work`);
      await presses(page, page.getByRole("button", { name: passOn }));
      const dialog = page.getByRole("dialog", { name: passOn });
      await choose(dialog.getByLabel("Hoe kwam het binnen"), "elefoon");
      await types(page, dialog.getByLabel("Wie klaagt"), "Verzonnen van Verdriet");
      await types(page, dialog.getByLabel("Hoe te bereiken"), "verzonnen@verdriet.test");
      await types(page, dialog.getByLabel("Waarover"), said);
      await choose(dialog.getByLabel("Over wie of wat"), "FG zelf");
      await presses(page, dialog.getByRole("button", { name: "Doorgeven" }));
      await dialog.getByText("Autoriteit Persoonsgegevens").first().waitFor();
      await isFine(hearer);
      await choose(dialog.getByLabel("Over wie of wat"), "collega");
      await presses(page, dialog.getByRole("button", { name: "Doorgeven" }));
      await page.getByText("Doorgegeven aan de FG.").waitFor();
      await dialog.waitFor({ state: "detached" });
      await isFine(hearer);
      expect(await page.content()).not.toContain(said);
      expect(await page.getByRole("link", { name: "Klachten bij de FG" }).count()).toBe(0);
      await presses(page, page.getByRole("button", { name: passOn }));
      expect(await page.getByRole("dialog", { name: passOn }).getByLabel("Waarover").inputValue()).toBe("");
      expect(hearer.troubles).toEqual([]);
      await hearer.close();

      await world.clock("2026-04-14T10:00:00+02:00");
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      await fg.page.goto(`${world.bureau.url}/admin/#/privacyComplaints`);
      await fg.page.getByText("Te lang open").first().waitFor();
      await isFine(fg);
      await presses(fg.page, fg.page.getByRole("link", { name: /PK-2026-/ }).first());
      await fg.page.getByText(said).waitFor();
      await isFine(fg);
      await fg.act("Contact vastleggen", async (contact) => {
        await choose(contact.getByLabel("Hoe was er contact"), "elefoon");
        await types(fg.page, contact.getByLabel("Wat is er gezegd"), "Wij spraken erover.");
      });
      await fg.page.getByText("Wij spraken erover.").waitFor();
      await fg.act("Naar de toezichthouder");
      await tabTo(fg.page, fg.page.getByRole("button", { name: "Klacht beantwoorden" }));
      await fg.act("Klacht beantwoorden", async (answer) => {
        await choose(answer.getByLabel("Uitkomst"), "Gegrond");
        await types(fg.page, answer.getByLabel("Uw antwoord"), "Het ging fout.");
        await isFine(fg);
      });
      await fg.page.getByRole("link", { name: "Brief openen" }).waitFor();
      await fg.page.getByText("14 april 2031").waitFor();
      expect(await fg.page.getByRole("button", { name: "Klacht beantwoorden" }).count()).toBe(0);
      expect(await fg.unreached()).toEqual([]);
      await isFine(fg);
      expect(fg.troubles).toEqual([]);
      await fg.close();
      await world.clock("2026-03-02T10:00:00+01:00");
    },
    120_000,
  );
