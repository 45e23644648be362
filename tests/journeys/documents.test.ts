import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { aDocument, Papers } from "../support/documents.js";
import { aDocx, aPdf, aPng } from "../support/files.js";
import { fulfils } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "security/one-file",
  "takes a document in on the page of its case, by keyboard, and shows it there without opening anything else",
  async (world) => {
    const { bureau, aCase } = world;
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("consultant@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}/documents`);
    const section = page.getByRole("region", { name: "Documenten" });
    await section.getByText("Nog geen documenten").waitFor();
    expect(await screen.barriers()).toEqual([]);

    await section.getByRole("button", { name: "Document toevoegen" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Document toevoegen" });
    const fill = async (name: string, file: Buffer, kind: string) => {
      await dialog.getByLabel("Bestand").setInputFiles({ name, mimeType: "application/octet-stream", buffer: file });
      await dialog.getByLabel("Soort").selectOption({ label: kind });
      await dialog.getByLabel("Waar gaat het over").selectOption({ label: "Leerprestaties" });
      await dialog.getByLabel("Van wie kreeg u dit").selectOption({ label: "Ouder" });
      await dialog.getByLabel("Hoe kwam het binnen").selectOption({ label: "E-mail" });
    };
    await fill("verslag.pdf", Buffer.from("<html>"), "Schoolrapport");
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await dialog
      .getByText(/In dit bestand zit/)
      .first()
      .waitFor();
    expect(await screen.barriers()).toEqual([]);
    await fill("verslag.pdf", aPdf("Dit staat op bladzijde een"), "Schoolrapport");
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await section.getByRole("heading", { name: "verslag.pdf" }).waitFor();
    await section.getByText("Schoolrapport over leerprestaties").waitFor();

    await section.getByRole("button", { name: "Bekijken: verslag.pdf" }).click();
    const preview = page.getByRole("dialog", { name: "verslag.pdf" });
    await preview.getByText("Dit staat op bladzijde een").waitFor({ state: "attached" });
    const isDrawn = await preview.getByRole("img", { name: "Bladzijde 1 van 1" }).evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      return data.some((value, at) => at % 4 < 3 && value < 100);
    });
    expect(isDrawn).toBe(true);
    expect(await screen.barriers()).toEqual([]);
    await page.keyboard.press("Escape");
    await preview.waitFor({ state: "detached" });
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);

fulfils(
  "data/health",
  "shows who may not see them neither documents about health nor whether there are any; shows pictures, and of Word says that it cannot",
  async (world) => {
    const { bureau, aCase } = world;
    const papers = new Papers(world);
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await papers.add(caseId, "consultant", aDocument({ name: "tekening.png", kind: "IMAGE" }), aPng());
    await papers.add(caseId, "consultant", aDocument({ name: "brief.docx" }), aDocx());
    const sealed = aDocument({ name: "zorg.pdf", category: "HEALTH", necessity: "Wat de leerling aankan" });
    await papers.add(caseId, "consultant", sealed, aPdf("Zorg"));
    const screen = await Screen.open(browser, bureau.url, 390, "dark");
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}/documents`);
    const section = page.getByRole("region", { name: "Documenten" });

    await section.getByText("Documenten over gezondheid en thuis: alleen voor de consulent").waitFor();
    expect(await section.innerText()).not.toContain("zorg.pdf");
    expect(await screen.overflow()).toBe(0);
    expect(await screen.stuckOut()).toEqual([]);
    expect(await section.getByRole("button", { name: "Bekijken: brief.docx" }).count()).toBe(0);
    const address = await section.getByRole("link", { name: "Downloaden: brief.docx" }).getAttribute("href");
    expect(address).toMatch(/^\/documents\/[0-9a-f-]{36}$/);
    await section.getByRole("button", { name: "Bekijken: tekening.png" }).click();
    const picture = page.getByRole("img", { name: "Het document tekening.png" });
    await picture.waitFor();
    await expect(picture.evaluate((one) => (one as HTMLImageElement).decode().then(() => true))).resolves.toBe(true);
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);

fulfils(
  "origin/third-parties-authorised",
  "lays what somebody tells unasked apart, shows it only where it is decided on, and says afterwards what was decided",
  async (world) => {
    const { bureau, aCase } = world;
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}/documents`);
    const section = page.getByRole("region", { name: "Quarantaine" });
    await section.getByText("Er ligt niets in quarantaine.").waitFor();
    await section.getByRole("button", { name: "In quarantaine plaatsen" }).click();
    const adding = page.getByRole("dialog", { name: "In quarantaine plaatsen" });
    await adding.getByLabel("Wat kwam er binnen").selectOption({ label: "Notitie van wat is verteld" });
    await adding.getByLabel("Wat is er verteld").fill("Iemand belde over thuis.");
    await adding.getByLabel("Hoe kwam het binnen").selectOption({ label: "Telefoon" });
    expect(await screen.barriers()).toEqual([]);
    await adding.getByRole("button", { name: "Vastleggen" }).click();
    await section.getByText("Beslissen uiterlijk 9 maart 2026").waitFor();
    expect(await page.locator("main").innerText()).not.toContain("Iemand belde over thuis.");

    await section.getByRole("button", { name: "Beslissen over wat kwam van: Onbekende afzender" }).click();
    const deciding = page.getByRole("dialog", { name: "Over quarantaine beslissen" });
    await deciding.getByText("Iemand belde over thuis.").waitFor();
    expect(await screen.barriers()).toEqual([]);
    await deciding.getByLabel("Beslissing").selectOption({ label: "Aangenomen" });
    await deciding.getByLabel("Waar gaat het over").selectOption({ label: "Thuissituatie" });
    await deciding.getByLabel("Waarom is dit nodig").fill("Nodig");
    await deciding.getByRole("button", { name: "Vastleggen" }).click();
    await deciding.getByText("Geen machtiging dekt deze afzender").first().waitFor();
    await deciding.getByLabel("Beslissing").selectOption({ label: "Vernietigd" });
    await deciding.getByRole("button", { name: "Vastleggen" }).click();
    await section.getByText(/Beslist op 2 maart 2026 .* door Verzonnen office. De inhoud is weg./).waitFor();
    await section.getByText("Vernietigd", { exact: true }).waitFor();
    expect(screen.troubles).toEqual([]);
    await screen.close();

    const other = await Screen.open(browser, bureau.url, 390);
    await other.signIn("consultant@bureau.test", password);
    await other.page.goto(`${bureau.url}/admin/#/cases/${caseId}/documents`);
    await other.page.getByRole("region", { name: "Documenten" }).waitFor();
    expect(await other.page.getByRole("region", { name: "Quarantaine" }).count()).toBe(0);
    expect(await other.overflow()).toBe(0);
    await other.close();
  },
  90_000,
);
