import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, types } from "../support/keyboard.js";
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
    "keep/complaint-5-years",
    `takes down by keyboard a complaint about a case that is gone, with the certificate as the answer, and puts it right when it was none, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T10:00:00+01:00");
      const nights = await Nights.of(world);
      const number = (await world.cases.seen(await world.aCase({ stage: "DECLINED" }))).number ?? "";
      await nights.pass("2026-03-14", "2026-03-15");
      await world.clock("2026-03-16T10:00:00+01:00");
      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = lead;
      const isFine = async () =>
        expect([await lead.barriers(), await lead.overflow(), await lead.stuckOut()]).toEqual([[], 0, []]);
      await lead.signIn("lead@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/loneComplaints`);

      await presses(page, page.getByRole("button", { name: "Klacht zonder dossier vastleggen" }));
      const dialog = page.getByRole("dialog", { name: "Klacht zonder dossier vastleggen" });
      await choose(dialog.getByLabel("Waarom is er geen dossier"), "vernietigd");
      await types(page, dialog.getByLabel("Kenmerk op de oude brief"), "OC-1999-0001");
      await choose(dialog.getByLabel("Hoe kwam het binnen"), "elefoon");
      await types(page, dialog.getByLabel("Wie klaagt"), "Verzonnen van Bezwaar");
      await types(page, dialog.getByLabel("Hoe te bereiken"), "verzonnen@bezwaar.test");
      await types(page, dialog.getByLabel("Waarover"), "De afwijzing was onjuist.");
      await presses(page, dialog.getByRole("button", { name: "Klacht vastleggen" }));
      await dialog.getByText("Bij dit kenmerk is geen verklaring").first().waitFor();
      await isFine();
      await dialog.getByLabel("Kenmerk op de oude brief").fill(number);
      await presses(page, dialog.getByRole("button", { name: "Klacht vastleggen" }));
      await page.getByRole("heading", { level: 1, name: /KL-2026-\d{4}/ }).waitFor();
      await page.getByText(`Verklaring van vernietiging van ${number}`).waitFor();
      await lead.act("Contact vastleggen", async (contact) => {
        await choose(contact.getByLabel("Hoe was er contact"), "elefoon");
        await types(page, contact.getByLabel("Wat is er gezegd"), "Uitgelegd waarom.");
      });
      await page.getByText("Uitgelegd waarom.").waitFor();
      await isFine();
      expect(await lead.unreached()).toEqual([]);
      const url = page.url();

      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      await fg.page.goto(url);
      await fg.act("Rechtzetten voorstellen", async (proposal) => {
        await types(fg.page, proposal.getByLabel("Waarom het geen klacht"), "Ging over de school.");
      });
      expect(await fg.page.getByRole("button", { name: "Contact vastleggen" }).count()).toBe(0);
      await fg.close();

      await page.reload();
      await tabTo(page, page.getByRole("button", { name: "Rechtzetten ondertekenen" }));
      await lead.act("Rechtzetten ondertekenen");
      await page.getByText("Was geen klacht over het bureau").waitFor();
      await nights.round();
      await page.goto(`${world.bureau.url}/admin/#/loneComplaints`);
      await page.getByText("Geen klachten zonder dossier").waitFor();
      await isFine();
      expect(lead.troubles).toEqual([]);
      await lead.close();
      await world.clock("2026-03-02T10:00:00+01:00");
    },
    120_000,
  );
