import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils, holds } from "../support/fulfils.js";
import { presses, tabTo, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const step = (page: Page, name: string) => page.getByRole("heading", { level: 2, name }).waitFor();

for (const width of [1440, 390])
  fulfils(
    "keep/declined-14-days",
    `leads through an interview by keyboard alone, and says before each decision when everything goes, at ${width} pixels`,
    async ({ bureau, aCase }) => {
      const caseId = await aCase({ stage: "INTAKE_PLANNED", application: { pupil: undefined, question: undefined } });
      const screen = await Screen.open(browser, bureau.url, width);
      const { page } = screen;
      await screen.signIn("office@bureau.test", password);
      await page.goto(`${bureau.url}/admin/#/cases/${caseId}`);
      await presses(page, page.getByRole("button", { name: "Intakegesprek vastleggen" }));
      await step(page, "Stap 2 van 6: Formulieren");
      expect(await screen.barriers()).toEqual([]);
      await presses(page, page.getByRole("link", { name: "Verder" }));
      await step(page, "Stap 3 van 6: Kind en ouders");
      await types(page, page.getByLabel("Voornaam"), "Pim");
      await types(page, page.getByLabel("Achternaam"), "Papierenberg");
      await tabTo(page, page.getByLabel("Geslacht"));
      await page.keyboard.press("ArrowDown");
      expect(await screen.barriers()).toEqual([]);
      await presses(page, page.getByRole("button", { name: "Verder" }));
      await step(page, "Stap 4 van 6: Vraag");
      await types(page, page.getByLabel("Wat is er aan de hand"), "Pim wil weer naar school.");
      await presses(page, page.getByRole("button", { name: "Verder" }));
      await step(page, "Stap 5 van 6: Controleren");
      await page.getByText("Nog niet ingevuld").waitFor();
      expect(await screen.barriers()).toEqual([]);

      // What the house misses is shown where it is filled in.
      await presses(page, page.getByRole("button", { name: "Intakegesprek vastleggen" }));
      await step(page, "Stap 3 van 6: Kind en ouders");
      await page.getByRole("alert").getByText("Controleer deze velden").waitFor();
      await page.getByLabel("Geboortedatum").fill("2016-05-01");
      await presses(page, page.getByRole("button", { name: "Verder" }));
      await step(page, "Stap 4 van 6: Vraag");
      await presses(page, page.getByRole("button", { name: "Verder" }));
      await step(page, "Stap 5 van 6: Controleren");
      await presses(page, page.getByRole("button", { name: "Intakegesprek vastleggen" }));
      await step(page, "Stap 6 van 6: Besluit");
      await page.getByText("uiterlijk op 16 maart 2026").waitFor();
      await page.getByText("Kan nog niet: de formulieren zijn niet verstuurd.").waitFor();
      expect(await screen.barriers()).toEqual([]);
      await presses(page, page.getByRole("button", { name: "Niet in behandeling nemen" }));
      await page.getByRole("dialog").getByLabel("Reden").fill("Geen hulpvraag");
      await page.getByRole("dialog").getByRole("button", { name: "Vastleggen" }).click();
      await page.getByRole("heading", { level: 1, name: /^Casus OC-/ }).waitFor();

      expect(await behind(bureau, "select stage from case_file where id = $1", [caseId])).toEqual([
        { stage: "DECLINED" },
      ]);
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    120_000,
  );

holds(
  "keeps what is typed in an interview by itself, gives it back, and shows a colleague's version beside one's own",
  async ({ bureau, aCase }) => {
    const caseId = await aCase({ stage: "INTAKE_PLANNED", application: { pupil: undefined, question: undefined } });
    const address = `${bureau.url}/admin/#/cases/${caseId}/intake?step=family`;
    const office = await Screen.open(browser, bureau.url);
    await office.signIn("office@bureau.test", password);
    await office.page.goto(address);
    await office.page.getByLabel("Achternaam").fill("Papierenberg");
    await office.page.getByText(/^Concept opgeslagen om \d\d:\d\d/).waitFor();
    await office.page.reload();
    await office.page.getByLabel("Achternaam").waitFor();
    expect(await office.page.getByLabel("Achternaam").inputValue()).toBe("Papierenberg");

    const lead = await Screen.open(browser, bureau.url);
    await lead.signIn("lead@bureau.test", password);
    await lead.page.goto(address);
    await lead.page.getByText(/^Concept opgeslagen om .* door Verzonnen office/).waitFor();
    await lead.page.getByLabel("Achternaam").fill("Papierenburg");
    await lead.page.getByText(/^Concept opgeslagen om \d\d:\d\d$/).waitFor();

    await office.page.getByLabel("Voornaam").fill("Pim");
    await office.page.getByRole("button", { name: "Verder" }).click();
    const conflict = office.page.getByRole("dialog", { name: /gewijzigd/ });
    await conflict.getByRole("row").filter({ hasText: "Papierenburg" }).waitFor();
    expect(await office.barriers()).toEqual([]);
    await conflict.getByRole("button", { name: "Verder met mijn versie" }).click();
    await office.page.getByRole("button", { name: "Verder" }).click();
    await step(office.page, "Stap 4 van 6: Vraag");

    await lead.page.reload();
    await lead.page.getByText(/door Verzonnen office/).waitFor();
    expect(await lead.page.getByLabel("Voornaam").inputValue()).toBe("Pim");
    await lead.page.getByRole("button", { name: "Concept weggooien" }).click();
    expect(await lead.barriers()).toEqual([]);
    const sure = lead.page.getByRole("dialog", { name: "Concept weggooien?" });
    await sure.getByRole("button", { name: "Concept weggooien" }).click();
    await sure.waitFor({ state: "detached" });
    expect(await lead.page.getByLabel("Achternaam").inputValue()).toBe("");
    expect(await behind(bureau, "select id from intake_draft where case_id = $1", [caseId])).toEqual([]);
    expect(await office.kept()).toEqual(["cookie __Host-beveiliging"]);
    expect([...office.troubles, ...lead.troubles]).toEqual([]);
    await office.close();
    await lead.close();
  },
  120_000,
);

// Last: it leaves another day behind.
fulfils(
  "keep/held-3-months",
  "plans a new interview for who rang back, whose term begins anew with that interview alone, and tells how often that was",
  async ({ bureau, aCase, clock }) => {
    const caseId = await aCase({ stage: "ON_HOLD" });
    await clock("2026-03-09T10:00:00+01:00");
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}`);
    await page.getByText("2 juni 2026").first().waitFor();

    await screen.act("Belde terug: intake plannen", async (dialog) => {
      await dialog.getByText("vóór 2 juni 2026").waitFor();
      await dialog.getByLabel("Datum en tijd").fill("2026-03-09T14:00");
    });
    await page.getByText("2 juni 2026").first().waitFor();
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}/intake?step=check`);
    await page.getByRole("button", { name: "Intakegesprek vastleggen" }).click();
    await step(page, "Stap 6 van 6: Besluit");
    await page.getByText("uiterlijk op 23 maart 2026").waitFor();
    await page.getByRole("link", { name: "Naar de casus" }).click();
    await page.getByText("9 maart 2026, gesprek nummer 2").waitFor();
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);
