import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { largestScan } from "@zorgvuldig/schema/scans";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { aPdf } from "../support/files.js";
import { sent } from "../support/form.js";
import { fulfils } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
let folder: string;
let large: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-"));
  large = path.join(folder, "groot.pdf");
  await writeFile(large, "");
  await truncate(large, largestScan + 1);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const scan = (name: string, buffer: Buffer, mimeType = "application/pdf") => ({ name, mimeType, buffer });

fulfils(
  "consent/agreement-and-authorisation",
  "gives the office each form to print, and takes down what came back: where yes was ticked, and the scan by its code",
  async (world) => {
    const { caseId } = await sent(world);
    const screen = await Screen.open(browser, world.bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${world.bureau.url}/admin/#/cases/${caseId}/authorisations`);
    const authorisation = page.getByRole("region", { name: "Machtiging", exact: true });
    const link = authorisation.getByRole("link", {
      name: /^Formulier \(PDF\): Machtiging voor Vera .*in het Nederlands/,
    });
    await link.focus();
    expect(await link.getAttribute("target")).toBe("_blank");
    const fetched = (at: string) =>
      page.evaluate(async (path) => {
        const answer = await fetch(path);
        return `${answer.headers.get("content-type")} ${answer.headers.get("content-disposition")}`;
      }, at);
    expect(await fetched((await link.getAttribute("href")) ?? "")).toMatch(/^application\/pdf inline/);
    await authorisation.getByText("Naar: Verzonnenlaan 1, 0000 AA Voorbeeldstad").waitFor();
    const record = authorisation.getByRole("link", { name: "Toestemmingsverslag (JSON): Machtiging" });
    expect(await fetched((await record.getAttribute("href")) ?? "")).toMatch(/^application\/json.* attachment/);
    expect(await screen.barriers()).toEqual([]);

    const matrix = page.getByRole("region", { name: "Wat mag met wie" }).last();
    const row = (kind: string) => matrix.getByRole("row", { name: kind });
    await row("Huidige of laatste school").getByText("Nog niet getekend").first().waitFor();

    const dialog = await screen.openAct("Handtekening vastleggen");
    await dialog.getByLabel("Welk document").selectOption({ label: "Machtiging, verstuurd op 2 maart 2026" });
    await dialog.getByLabel("Wie heeft getekend").selectOption({ label: "Vera Verzonnen (ouder)" });
    await dialog.getByLabel("Getekend op").fill("2026-03-02");
    await dialog.getByLabel("Hoe is er getekend").selectOption({ label: "Papier" });
    const file = dialog.getByLabel("Scan van het getekende document");
    await file.setInputFiles(scan("brief.docx", Buffer.from("geen scan"), "application/msword"));
    await dialog.getByText("Dit is geen scan, foto of digitaal ondertekend bestand.", { exact: false }).waitFor();
    await file.setInputFiles(large);
    await dialog.getByText("Dit bestand is te groot (hoogstens 10 MB).", { exact: false }).waitFor();
    expect(await dialog.getByLabel("Getekend op").inputValue()).toBe("2026-03-02");
    await file.setInputFiles(scan("machtiging.pdf", aPdf("met kruisjes")));
    await dialog
      .getByText(
        /^machtiging\.pdf \(\d+ B\), code [0-9A-F]{4} [0-9A-F]{4}\. Het bestand gaat versleuteld bij de casus\.$/,
      )
      .waitFor();
    expect(await dialog.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await dialog
      .getByRole("group", { name: /^Delen met Verzonnen instantie/ })
      .getByLabel("Leerprestaties")
      .check();
    expect(await screen.barriers()).toEqual([]);
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await dialog.waitFor({ state: "detached" });

    await authorisation.getByText("Nee gezegd: Gezondheidsgegevens").waitFor();
    expect((await world.cases.seen(caseId)).signedForms).toMatchObject([{ name: "machtiging.pdf" }]);
    await row("Andere derde, met name genoemd").getByText("Nee").last().waitFor();
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);

fulfils(
  "consent/forms-to-parents",
  "reminds by the keyboard whoever has not answered, and shows that on the time line",
  async (world) => {
    const { caseId } = await sent(world);
    const screen = await Screen.open(browser, world.bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${world.bureau.url}/admin/#/cases/${caseId}`);
    await page.getByRole("button", { name: "Herinnering sturen", exact: true }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Herinnering sturen" });
    await dialog.getByText("Vera Verzonnen (ouder): overeenkomst en machtiging, krijgt een e-mail").waitFor();
    expect(await screen.barriers()).toEqual([]);
    await dialog.getByRole("button", { name: "Vastleggen" }).focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });

    await screen.tab("Tijdlijn");
    await page.getByText("Herinnerd aan Machtiging: Otto Onbestaand (ouder)").waitFor();
    await page.getByText("Gedaan: Herinneren aan de formulieren").waitFor();
    expect(await page.getByRole("button", { name: "Herinnering sturen", exact: true }).count()).toBe(0);
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);

fulfils(
  "share/only-authorised",
  "shows in words, on a telephone as well, which institution may have which data",
  async (world) => {
    const { caseId } = await sent(world);
    await world.cases.sign(caseId, ["HEALTH"]);
    const bare = await world.aCase({ stage: "INTAKE_DONE" });
    for (const [width, scheme] of [
      [390, "light"],
      [1440, "dark"],
    ] as const) {
      const screen = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = screen;
      await screen.signIn("office@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/cases/${caseId}/authorisations`);
      const table = page.getByRole("table", { name: /^Rijen: soorten instanties/ });
      await table.waitFor();
      expect(await table.getByRole("rowheader").count()).toBe(13);
      expect(await table.getByRole("columnheader").count()).toBe(8);
      const cells = table.getByRole("row", { name: "Huidige of laatste school" }).getByRole("cell");
      // Signed, and not handled yet.
      expect(await cells.nth(3).innerText()).toMatch(/^Mag nog niet\s+Delen met: Verzonnen instantie.*\s+2 maart 2026/);
      expect(await cells.nth(4).innerText()).toMatch(/^Nee/);
      await page.getByText(/Getekend door Otto Onbestaand \(ouder\) op 2 maart 2026/).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await screen.barriers()).toEqual([]);

      await page.goto(`${world.bureau.url}/admin/#/cases/${bare}/authorisations`);
      await page.getByText("Nog geen machtiging. Zonder machtiging kunt u niets delen.").waitFor();
      expect(screen.troubles).toEqual([]);
      await screen.close();
    }
  },
  90_000,
);
