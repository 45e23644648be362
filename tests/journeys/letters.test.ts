import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { held, otto, vera } from "../support/letter.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "keep/held-callback",
  "shows on the page of the case to whom a letter is still to go, and has it taken down when it went",
  async (world) => {
    const { caseId } = await held(world, [vera, otto]);
    const screen = await Screen.open(browser, world.bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${world.bureau.url}/admin/#/cases/${caseId}`);
    const letters = page.getByRole("region", { name: "Brieven aan de ouders" });
    await letters.getByText("Nog niet verstuurd").nth(1).waitFor();
    expect(await screen.barriers()).toEqual([]);

    const link = letters.getByRole("link", { name: /^Bekijken: Brief over aanhouden, aan Vera Verzonnen/ });
    expect(await link.getAttribute("target")).toBe("_blank");
    const href = (await link.getAttribute("href")) ?? "";
    const seen = await page.evaluate(async (at) => {
      const answer = await fetch(at);
      return `${answer.headers.get("content-type")} ${new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))}`;
    }, href);
    expect(seen).toBe("application/pdf %PDF-");

    await letters.getByRole("button", { name: /^Op de post gedaan: .*Otto Onbestaand/ }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Brief op de post doen" });
    await dialog.getByLabel("Op de post gedaan op").fill("2026-03-03");
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await dialog.getByText("De brief kan niet in de toekomst op de post zijn gedaan.").first().waitFor();
    expect(await dialog.innerText()).toContain("Doorverwezen, met een dag om terug te bellen");
    expect(await screen.barriers()).toEqual([]);
    await dialog.getByLabel("Op de post gedaan op").fill("2026-03-02");
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await letters.getByText("Op de post gedaan op 2 maart 2026").waitFor();

    await screen.act("Brief op de post doen");
    await letters.getByText("Op de post gedaan op 2 maart 2026").nth(1).waitFor();
    await page.getByRole("button", { name: "Brief op de post doen" }).waitFor({ state: "detached" });
    await screen.tab("Tijdlijn");
    await page.getByText("Brief over aanhouden op de post gedaan, aan Otto Onbestaand").waitFor();
    await page.getByText("Gedaan: Brief versturen").waitFor();
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);
