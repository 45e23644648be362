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

fulfils(
  "origin/third-parties-authorised",
  "has information asked for on the page of the case, only of whom and what the authorisation allows, and told what answered it",
  async (world) => {
    const { bureau, aCase, cases } = world;
    const institutionId = await cases.anInstitution();
    const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", lines });
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("consultant@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}/documents`);
    const section = page.getByRole("region", { name: "Opgevraagd" });
    await section.getByRole("button", { name: "Gegevens opvragen" }).click();
    const dialog = page.getByRole("dialog", { name: "Gegevens opvragen" });
    await dialog.getByLabel("Bij welke instantie").selectOption({ index: 1 });
    expect(await dialog.getByRole("checkbox").count()).toBe(1);
    await dialog.getByRole("checkbox", { name: "Leerprestaties" }).check();
    await dialog.getByLabel("Waarvoor is dit nodig").fill("Om te weten wat er al is geprobeerd.");
    expect(await screen.barriers()).toEqual([]);
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await section.getByText("Nog geen antwoord").waitFor();
    const href = (await section.getByRole("link", { name: /^Brief bekijken aan/ }).getAttribute("href")) ?? "";
    const type = await page.evaluate(async (at) => (await fetch(at)).headers.get("content-type"), href);
    expect(type).toBe("application/pdf");

    await section.getByRole("button", { name: /^Opvolgen: opvraag bij/ }).click();
    const following = page.getByRole("dialog", { name: "Opvraag opvolgen" });
    await following.getByLabel("Wat hebt u gedaan").selectOption({ label: "Opnieuw om antwoord gevraagd" });
    await following.getByRole("button", { name: "Vastleggen" }).click();
    await section.getByText("opnieuw gevraagd op 2 maart 2026").waitFor();

    await screen.act("Gegeven toevoegen", async (adding) => {
      await adding.getByLabel("Onderdeel").selectOption({ label: "Studieresultaten" });
      await adding.getByLabel("Wat legt u vast").fill("Leest vlot.");
      await adding.getByLabel("Van wie hebt u dit").selectOption({ label: "Instantie" });
      await adding.getByLabel("Welke instantie").selectOption({ index: 1 });
      await adding.getByLabel("Antwoord op een opvraag").selectOption({ index: 1 });
      await adding.getByLabel("Hoe kwam het binnen").selectOption({ label: "Papier" });
    });
    await section.getByText("Beantwoord op 2 maart 2026").waitFor();
    await screen.tab("Tijdlijn");
    await page.getByText(/^Opgevraagd bij Verzonnen instantie/).waitFor();
    await page.getByText("Gedaan: Nabellen over een opvraag").waitFor();
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);
