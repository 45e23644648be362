import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils, holds } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";
import { findable } from "../support/search.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const nothing = "Niets gevonden (of u mag het niet zien)";
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.textContent || document.activeElement?.id || "");

/** Types in the field of the search, over what stood there, and asks. */
async function looks(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator("input[type=search]:focus").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

for (const width of [1440, 390])
  holds(
    `finds a case by keyboard alone, at ${width} pixels`,
    async ({ bureau, aCase, cases }) => {
      const number = (await cases.seen(await aCase())).number ?? "";
      await findable(bureau, "papierenberg");
      const screen = await Screen.open(browser, bureau.url, width);
      const { page } = screen;
      await screen.signIn("office@bureau.test", password);

      await looks(page, "papierenbreg, pim");
      const result = page.getByRole("status").filter({ hasText: "gevonden" });
      await result.waitFor();
      expect(await page.getByRole("main").innerText()).toContain("P. Papierenberg");
      expect(await screen.barriers()).toEqual([]);
      await looks(page, number);
      await page.getByText("1 casus gevonden").waitFor();
      for (let stops = 0; stops < 6 && (await focused(page)) !== number; stops++) await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(number);
      await page.keyboard.press("Enter");

      await page.getByRole("heading", { level: 1, name: number }).waitFor();
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    60_000,
  );

fulfils(
  "security/limited-access",
  "says of people one may not see and of people who are not there the same, and keeps nothing of what was typed",
  async ({ bureau, aCase }) => {
    await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await findable(bureau, "papierenberg");
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("consultant2@bureau.test", password);
    const said = async (text: string) => {
      await looks(page, text);
      await page.getByText(nothing).waitFor();
      return page.getByRole("main").innerText();
    };

    expect(await said("papierenberg")).toBe(await said("bestaatnergens"));
    expect(await screen.barriers()).toEqual([]);
    await looks(page, "p");
    await page.getByText("ten minste twee letters").first().waitFor();
    expect(await screen.barriers()).toEqual([]);

    expect(page.url()).toBe(`${bureau.url}/admin/#/search`);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain("papier");
    expect(await screen.kept()).toEqual(["cookie __Host-beveiliging"]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);

holds(
  "tells the office, before it saves an application, that the pupil may be known, and lets it go on",
  async ({ bureau, aCase, cases }) => {
    const number = (await cases.seen(await aCase())).number ?? "";
    await findable(bureau, number);
    await findable(bureau, "papierenberg");
    const screen = await Screen.open(browser, bureau.url, 390);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/create`);
    await page.getByLabel("Hoe kwam het binnen").selectOption({ label: "Telefoon" });
    await page.getByLabel("Soort aanmelder").selectOption({ label: "Ouder of verzorger" });
    await page.getByLabel("Naam van de aanmelder").fill("Vera Verzonnen");
    await page.getByLabel("Voornaam").first().fill("Vera");
    await page.getByLabel("Achternaam").first().fill("Verzonnen");
    await page.getByLabel("Verhouding tot de leerling").selectOption({ label: "Ouder" });
    await page.getByLabel("Ouderlijk gezag").selectOption({ label: "Heeft gezag" });
    await page.getByLabel("Ik leg de leerling nu al vast").check();
    const pupil = page.getByRole("group", { name: "De leerling" });
    await pupil.getByLabel("Voornaam").fill("Pim");
    await pupil.getByLabel("Achternaam").fill("Papierenburg");
    await pupil.getByLabel("Geboortedatum").fill("2016-05-01");
    await pupil.getByLabel("Geslacht").selectOption({ label: "Jongen" });

    await page.getByText("Misschien is deze leerling al bekend").waitFor();
    expect(await page.getByRole("link", { name: number }).getAttribute("target")).toBe("_blank");
    expect(await screen.barriers()).toEqual([]);
    await pupil.getByLabel("Geboortedatum").fill("2016-05-02");
    await page.getByText("Misschien is deze leerling al bekend").waitFor({ state: "detached" });
    await pupil.getByLabel("Geboortedatum").fill("2016-05-01");
    await page.getByText("Misschien is deze leerling al bekend").waitFor();
    await page.getByRole("button", { name: "Aanmelding vastleggen" }).click();

    await page.getByRole("heading", { level: 1, name: /OC-2026-/ }).waitFor();
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);
