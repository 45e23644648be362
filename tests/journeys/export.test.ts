import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { cellsOf } from "../support/exports.js";
import { fulfils } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "purpose/assignment-only",
  "shows who exports that it is for something and recorded, by keyboard, and shows the FG who did what and why",
  async ({ bureau, aCase, cases }) => {
    const { number } = await cases.seen(await aCase({ stage: "INTAKE_DONE" }));
    await aCase();
    const office = await Screen.open(browser, bureau.url);
    const { page } = office;
    await office.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases`);
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await page.getByLabel("Intake gevoerd").click();
    await page.getByText("1 regel", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Exporteren…" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Casussen exporteren" });
    await dialog.waitFor();
    expect(await dialog.getByRole("checkbox", { name: "Initialen leerling" }).isChecked()).toBe(false);
    await dialog.getByRole("button", { name: "Bestand klaarzetten" }).click();
    await dialog.getByText("Er is een probleem").waitFor();
    expect(await office.barriers()).toEqual([]);

    await dialog.getByLabel("Waarvoor").selectOption("INTAKE");
    await dialog.getByLabel("Reden").focus();
    await page.keyboard.type("Voor het overleg van maandag");
    await dialog.getByRole("button", { name: "Bestand klaarzetten" }).focus();
    await page.keyboard.press("Enter");
    const ready = page.getByRole("dialog", { name: "1 casus staat klaar" });
    await ready.getByRole("link", { name: "Bestand ophalen" }).waitFor();
    expect(await office.barriers()).toEqual([]);
    // The link is where the keyboard is.
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("casussen-2026-03-02.csv");
    expect(cellsOf(await readFile(await download.path(), "utf8"))).toEqual([
      ["Nummer", "Fase", "Consulent", "Ontvangen op", "Wordt verwijderd op"],
      [number, "Intake gevoerd", "", "2026-03-02", "2026-03-15"],
    ]);
    await ready.getByRole("button", { name: "Sluiten" }).click();
    await ready.waitFor({ state: "detached" });
    expect(await office.kept()).toEqual(["cookie __Host-beveiliging"]);

    const fg = await Screen.open(browser, bureau.url, 390);
    await fg.signIn("fg@bureau.test", password);
    await fg.page.goto(`${bureau.url}/admin/#/exports`);
    const row = fg.page.getByRole("list", { name: "Exports" }).getByRole("listitem").first();
    await row.getByText("Verzonnen office").waitFor();
    expect(await row.innerText()).toMatch(
      /1 casus \(Fase: Intake gevoerd\)[\s\S]*Intake[\s\S]*Voor het overleg van maandag/,
    );
    expect(await fg.barriers()).toEqual([]);
    expect([...office.troubles, ...fg.troubles]).toEqual([]);
    await office.close();
    await fg.close();
  },
  90_000,
);

fulfils(
  "security/measures",
  "gives the FG the log as a file after he has said why, and a consultant no button for any export",
  async ({ bureau, aCase }) => {
    await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const fg = await Screen.open(browser, bureau.url);
    await fg.signIn("fg@bureau.test", password);
    await fg.page.goto(`${bureau.url}/admin/#/log`);
    await fg.page.getByRole("button", { name: "Exporteren…" }).click();
    const dialog = fg.page.getByRole("dialog", { name: "Logboek exporteren" });
    await dialog.getByLabel("Reden").fill("Voor het nazien van maart");
    await dialog.getByRole("button", { name: "Bestand klaarzetten" }).click();
    await fg.page.getByRole("link", { name: "Bestand ophalen" }).waitFor();
    const [download] = await Promise.all([
      fg.page.waitForEvent("download"),
      fg.page.getByRole("link", { name: "Bestand ophalen" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toMatch(/^\{"log":"zorgvuldig\/log\//);

    const consultant = await Screen.open(browser, bureau.url);
    await consultant.signIn("consultant@bureau.test", password);
    await consultant.page.goto(`${bureau.url}/admin/#/cases`);
    await consultant.page.getByRole("link", { name: /^OC-/ }).first().waitFor();
    expect(await consultant.page.getByRole("button", { name: "Exporteren…" }).count()).toBe(0);
    expect(await consultant.page.getByRole("link", { name: "Exports" }).count()).toBe(0);
    expect([...fg.troubles, ...consultant.troubles]).toEqual([]);
    await fg.close();
    await consultant.close();
  },
  90_000,
);
