import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { asksToChange } from "../support/changing.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";
import { toShare } from "../support/sharing.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

for (const [width, scheme] of [
  [1440, "dark"],
  [390, "light"],
] as const)
  fulfils(
    "rights/correct",
    `puts a day right and lets somebody's own words stand beside an opinion, by keyboard, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T12:00:00+01:00");
      const { caseId } = await toShare(world);
      const it = await asksToChange(world, caseId, "CORRECTION", "2026-03-02");
      const { requestId } = await it.which();
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/requests/${requestId}`);
      await page.getByRole("heading", { level: 1, name: /^Correctie · OC-2026-/ }).waitFor();
      await fg.act("Gegevens toevoegen", async (dialog) => {
        await choose(dialog.getByLabel("Welk gegeven"), "Leerling · ");
        await choose(dialog.getByLabel("Wat gebeurt ermee"), "Corrigeren");
        await choose(dialog.getByLabel("Welk onderdeel"), "Geboortedatum");
        await dialog.getByText("1 mei 2016").waitFor();
        await isFine(fg);
        await dialog.getByLabel("Wordt").fill("2015-05-01");
      });
      await fg.act("Gegevens toevoegen", async (dialog) => {
        await choose(dialog.getByLabel("Welk gegeven"), "Leergegeven · ");
        await choose(dialog.getByLabel("Wat gebeurt ermee"), "Verklaring");
        await types(page, dialog.getByLabel("Verklaring, in zijn eigen woorden"), "Zij leest thuis elke dag.");
        await isFine(fg);
      });
      await presses(page, page.getByRole("button", { name: /^Toch niet: Leerling/ }));
      await page.getByRole("dialog", { name: "Toch niet" }).getByRole("button", { name: "Vastleggen" }).click();
      await page.getByRole("button", { name: /^Toch niet: Leerling/ }).waitFor({ state: "detached" });
      await page.getByText("Zij leest thuis elke dag.").waitFor();
      await it.acts.decide({ outcome: "PARTLY", ground: "NOT_INACCURATE" });
      await it.acts.sign();
      await page.reload();
      await tabTo(page, page.getByRole("button", { name: "Uitvoeren" }));
      await fg.act("Uitvoeren");
      await page.getByText("Verklaring toegevoegd").waitFor();
      await isFine(fg);
      await fg.close();

      const consultant = await Screen.open(browser, world.bureau.url, width, scheme);
      await consultant.signIn("consultant@bureau.test", password);
      await consultant.page.goto(`${world.bureau.url}/admin/#/cases/${caseId}/records`);
      await consultant.page.getByText("Verklaring van de betrokkene").waitFor();
      await consultant.page.getByText("Zij leest thuis elke dag.").waitFor();
      await isFine(consultant);
      await consultant.close();
    },
    120_000,
  );
