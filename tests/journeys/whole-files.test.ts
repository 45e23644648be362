import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, types } from "../support/keyboard.js";
import { readPdf } from "../support/letter.js";
import { Screen } from "../support/screen.js";
import { wholeFile } from "../support/whole-file.js";

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
    `grants a whole file by keyboard, says what goes and what stays and in which night, and shows its certificate, on a screen of ${width}`,
    async (world) => {
      const it = await wholeFile(world);
      const { number } = await world.cases.seen(it.caseId);
      const { requestId } = await it.which();
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/requests/${requestId}`);
      await page.getByRole("heading", { level: 1, name: /^Verwijdering · OC-2026-/ }).waitFor();
      await tabTo(page, page.getByRole("button", { name: "Het hele dossier" }));
      await fg.act("Het hele dossier", async (dialog) => {
        await dialog.getByText("Wat blijft", { exact: true }).waitFor();
        await isFine(fg);
      });
      await page.getByText("Het hele dossier gaat weg als dit is besloten en uitgevoerd.").waitFor();
      expect(await page.getByRole("button", { name: "Gegevens toevoegen" }).count()).toBe(0);
      await fg.act("Beslissen", async (dialog) => {
        await choose(dialog.getByLabel("Wat wordt het antwoord"), "Wij doen wat");
        await types(page, dialog.getByLabel("Toelichting"), "Niemand heeft dit dossier nog nodig.");
      });
      await fg.act("Uitvoeren", async (dialog) => {
        await dialog.getByText(/U kunt dit niet terugnemen/).waitFor();
        await isFine(fg);
      });
      await page.getByText("Het hele dossier wordt vernietigd in de nacht nadat de brief is verstuurd.").waitFor();
      await page.getByText("Wordt vernietigd", { exact: true }).waitFor();
      const letter = page.getByRole("link", { name: "Brief lezen (Nederlands)" });
      const answer = await page.request.get(`${world.bureau.url}${await letter.getAttribute("href")}`);
      const { text } = await readPdf(await answer.body());
      expect(text).toContain("Wij vernietigen het hele dossier");
      expect(text).toContain("verklaring van vernietiging");
      expect(text).not.toContain("Gewist");
      await fg.act("Brief verstuurd", (open) => choose(open.getByLabel("Hoe verstuurd"), "Papier"));
      await page.getByText("Het hele dossier wordt vernietigd in de nacht van 17 maart 2026.").waitFor();
      const name = /^Vastleggen: .*, gewist$/;
      await presses(page, page.getByRole("button", { name }));
      const dialog = page.getByRole("dialog", { name: "Vastleggen" });
      await choose(dialog.getByLabel("Hoe liep het af"), "Ingelicht");
      await choose(dialog.getByLabel("Hoe", { exact: true }), "Telefoon");
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await page.getByText("Het hele dossier wordt vernietigd in de nacht van 3 maart 2026.").waitFor();
      await isFine(fg);
      expect(await fg.unreached()).toEqual([]);

      const office = await Screen.open(browser, world.bureau.url, width, scheme);
      await office.signIn("office@bureau.test", password);
      await office.page.goto(`${world.bureau.url}/admin/#/cases/${it.caseId}`);
      await office.page.getByText("Wordt eerder vernietigd, op verzoek").first().waitFor();
      await isFine(office);
      await office.close();

      await fg.close();
      await it.nights.pass("2026-03-03");
      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      await lead.signIn("lead@bureau.test", password);
      await lead.page.goto(`${world.bureau.url}/admin/#/destructionRuns`);
      await types(lead.page, lead.page.getByLabel("Kenmerk"), number ?? "");
      await lead.page.keyboard.press("Enter");
      await lead.page.getByText("Gewist omdat iemand daarom vroeg (artikel 17)").waitFor();
      await isFine(lead);
      expect(lead.troubles).toEqual([]);
      await lead.close();
    },
    120_000,
  );
