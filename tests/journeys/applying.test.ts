import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { foundBy, later } from "../support/applicant.js";
import { openBrowser } from "../support/browser.js";
import { fulfils } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const on = (page: Page) => presses(page, page.getByRole("button", { name: "Verder" }));
const asks = (page: Page, title: string) => page.getByRole("heading", { level: 1, name: title }).waitFor();
/** The space bar chooses where the keyboard is. */
async function chooses(page: Page, name: string): Promise<void> {
  await page.getByLabel(name, { exact: true }).focus();
  await page.keyboard.press("Space");
  await on(page);
}

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
  [320, "light"],
] as const)
  fulfils(
    "application/personal-data",
    `lets a parent apply by keyboard, on a screen of ${width}`,
    async (world) => {
      await later(world, 0);
      const parent = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = parent;
      const isFine = async () => expect([await parent.barriers(), await parent.overflow()]).toEqual([[], 0]);
      await page.goto(world.bureau.url);
      await presses(page, page.getByRole("link", { name: "Onderwijsconsulent aanvragen" }));
      await isFine();
      await presses(page, page.getByRole("link", { name: "Beginnen" }));
      await on(page);
      await page.getByRole("alert").getByText("Kies een van de antwoorden.").waitFor();
      expect(await page.title()).toContain("Er is een probleem");
      await isFine();
      await chooses(page, "Ouder of verzorger");
      await asks(page, "Wat bent u van het kind?");
      await chooses(page, "Ouder");
      await chooses(page, "Ja");
      await types(page, page.getByLabel("Voornaam"), "Vera");
      await types(page, page.getByLabel("Achternaam"), "Verzonnen");
      await on(page);
      await presses(page, page.getByRole("alert").getByRole("link", { name: /zodat wij kunnen antwoorden/ }));
      expect(await page.getByLabel("E-mailadres").evaluate((input) => input === document.activeElement)).toBe(true);
      await isFine();
      await types(page, page.getByLabel("E-mailadres"), `vera${width}@gezin.test`);
      await on(page);
      await chooses(page, "Weet ik niet");
      await types(page, page.getByLabel("Voornaam"), "Pim");
      await types(page, page.getByLabel("Achternaam"), "Papierenberg");
      await types(page, page.getByLabel("Dag"), "1");
      await types(page, page.getByLabel("Maand"), "5");
      await types(page, page.getByLabel("Jaar"), "2016");
      await isFine();
      await chooses(page, "Jongen");
      await types(page, page.getByLabel("Wat vraagt u van ons?"), "Pim zit thuis.");
      await on(page);
      await asks(page, "Controleer uw antwoorden");
      await isFine();
      await presses(page, page.getByRole("link", { name: /^Wijzigen ?: Wat vraagt u/ }));
      await types(page, page.getByLabel("Wat vraagt u van ons?"), "Al sinds januari. ");
      await on(page);
      await later(world, 60);
      await presses(page, page.getByRole("button", { name: "Aanvraag versturen" }));
      await asks(page, "Wij hebben uw aanvraag ontvangen");
      await isFine();
      const number = (await page.getByText(/^OC-/).textContent()) ?? "";
      const cookies = await page.context().cookies();
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);

      expect(await foundBy(world, number)).toMatchObject({ question: "Al sinds januari. Pim zit thuis." });
      expect([cookies.map(({ name }) => name), kept]).toEqual([["__Host-beveiliging"], 0]);
      expect(parent.troubles.filter((said) => !said.includes("400"))).toEqual([]);
      await parent.close();
    },
    120_000,
  );

fulfils(
  "consent/parents-agree-first",
  "lets a school apply where no script runs, in English, and shows it no question about the pupil",
  async (world) => {
    await later(world, 1_000);
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
    await context.request.post(`${world.bureau.url}/language`, { data: { language: "en" } });
    const page = await context.newPage();
    const goOn = () => page.getByRole("button", { name: "Continue" }).click();
    await page.goto(`${world.bureau.url}/aanvraag/wie`);
    await page.getByLabel("School", { exact: true }).check();
    await goOn();
    await page.getByLabel("Yes", { exact: true }).check();
    await page.getByLabel("Which of the parents agreed?").fill("Vera Verzonnen, mother");
    for (const [part, value] of [
      ["Day", "1"],
      ["Month", "3"],
      ["Year", "2026"],
    ] as const)
      await page.getByLabel(part, { exact: true }).fill(value);
    await page.getByLabel("Telephone", { exact: true }).check();
    await goOn();
    await page.getByLabel("Name", { exact: true }).fill("Directie Verzonnen School");
    await page.getByLabel("Email address").fill("school@school.test");
    await goOn();
    await page.getByLabel("First name").fill("Vera");
    await page.getByLabel("Last name", { exact: true }).fill("Verzonnen");
    await page.getByLabel("Telephone number").fill("000-1112223");
    await goOn();
    await page.getByRole("heading", { level: 1, name: "Check your answers" }).waitFor();
    const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
    await later(world, 1_060);
    await page.getByRole("button", { name: "Send the application" }).click();
    const number = (await page.getByText(/^OC-/).textContent()) ?? "";
    await context.close();

    expect(titles).toHaveLength(4);
    expect(await foundBy(world, number)).toMatchObject({ applicant: { kind: "SCHOOL" }, pupil: null });
  },
  60_000,
);
