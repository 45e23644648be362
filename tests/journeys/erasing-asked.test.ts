import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, ticks, types } from "../support/keyboard.js";
import { readPdf } from "../support/letter.js";
import { Screen } from "../support/screen.js";
import { toErase } from "../support/to-erase.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
] as const)
  fulfils(
    "rights/erase",
    `erases a part by keyboard as a lead signed it, tells who received it, and says so in the letter, on a screen of ${width}`,
    async (world) => {
      const it = await toErase(world, "2026-03-02");
      const { requestId } = await it.which();
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/requests/${requestId}`);
      await page.getByRole("heading", { level: 1, name: /^Verwijdering · OC-2026-/ }).waitFor();
      await fg.act("Gegevens toevoegen", async (dialog) => {
        await ticks(page, dialog.getByLabel(/^Leergegeven/));
        await ticks(page, dialog.getByLabel(/^Gezondheidsgegeven/));
        await choose(dialog.getByLabel("Wat gebeurt ermee"), "Wissen");
        await isFine(fg);
      });
      await page.getByText(/^Leergegeven · /).waitFor();
      await fg.act("Gegevens toevoegen", async (dialog) => {
        expect(await dialog.getByLabel(/^Leergegeven/).count()).toBe(0);
        await ticks(page, dialog.getByLabel(/^Verzuimgegeven/));
        await choose(dialog.getByLabel("Wat gebeurt ermee"), "Blijft");
        await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
        await dialog.getByText("Kies de grond").first().waitFor();
        await isFine(fg);
        await choose(dialog.getByLabel("Op welke grond blijft het"), "rechtsvordering");
      });
      await fg.act("Gegevens toevoegen", async (dialog) => {
        expect(await dialog.getByLabel("De rest van het dossier").count()).toBe(0);
        await choose(dialog.getByLabel("Wat gebeurt ermee"), "Blijft");
        await ticks(page, dialog.getByLabel("De rest van het dossier"));
        await choose(dialog.getByLabel("Op welke grond blijft het"), "nog nodig");
        await isFine(fg);
      });
      await page.getByText("De rest van het dossier").waitFor();
      await page.getByText(/alleen de FG ziet het nog/).waitFor();
      expect(await page.getByRole("button", { name: "Uitvoeren" }).count()).toBe(0);

      await fg.act("Beslissen", async (dialog) => {
        await choose(dialog.getByLabel("Wat wordt het antwoord"), "Wij doen een deel");
        await choose(dialog.getByLabel("Op welke grond niet"), "rechtsvordering");
        await types(page, dialog.getByLabel("Toelichting"), "Er loopt een zaak over het verzuim.");
      });
      await page.getByText("Wacht op een hoofd").first().waitFor();
      expect(await page.getByRole("button", { name: "Gegevens toevoegen" }).count()).toBe(0);
      await lead.signIn("lead@bureau.test", password);
      await lead.page.goto(`${world.bureau.url}/admin/#/requests/${requestId}`);
      await lead.page.getByText("Gezondheidsgegeven").waitFor({ state: "detached" });
      await tabTo(lead.page, lead.page.getByRole("button", { name: "Ondertekenen" }));
      await isFine(lead);
      await lead.act("Ondertekenen");
      await lead.close();

      await page.reload();
      await tabTo(page, page.getByRole("button", { name: "Uitvoeren" }));
      expect(await page.getByRole("button", { name: "Brief verstuurd" }).count()).toBe(0);
      await page.getByText("Wat is besloten, is nog niet uitgevoerd.").waitFor();
      await fg.act("Uitvoeren", () => isFine(fg));
      await page.getByText("Uitgevoerd op 2 maart 2026").first().waitFor();
      await page.getByRole("heading", { name: "Wie het moet horen" }).waitFor();
      await page.getByText(/Leest vlot/).waitFor({ state: "detached" });
      await isFine(fg);
      const name = /^Vastleggen: .*, gewist$/;
      await presses(page, page.getByRole("button", { name }));
      const dialog = page.getByRole("dialog", { name: "Vastleggen" });
      await choose(dialog.getByLabel("Hoe liep het af"), "Ingelicht");
      await choose(dialog.getByLabel("Hoe", { exact: true }), "Telefoon");
      await isFine(fg);
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await page.getByRole("button", { name }).waitFor({ state: "detached" });

      const letter = page.getByRole("link", { name: "Brief lezen (Nederlands)" });
      const answer = await page.request.get(`${world.bureau.url}${await letter.getAttribute("href")}`);
      const { text } = await readPdf(await answer.body());
      expect(text).toContain("Gewist Leergegeven");
      expect(text).toContain("rechtsvordering");
      await fg.act("Brief verstuurd", (open) => choose(open.getByLabel("Hoe verstuurd"), "Papier"));
      await page.getByText("Beantwoord op").waitFor();
      await isFine(fg);
      expect(await fg.unreached()).toEqual([]);
      await fg.close();

      const seen = await world.cases.seen(it.caseId, "consultant");
      expect([seen.learning, seen.health, seen.absence]).toEqual([[], [], []]);
      expect(seen.home).toHaveLength(1);
    },
    120_000,
  );
