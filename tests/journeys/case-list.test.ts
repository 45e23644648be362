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

const numbers = (page: Page): Promise<string[]> =>
  page.locator("main").getByRole("link", { name: /^OC-/ }).allInnerTexts();

/** Goes on by Tab until what has the focus is called so; throws when it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map(({ textContent }) => textContent) : [];
      return at?.getAttribute("aria-label") ?? labels[0] ?? at?.textContent ?? "";
    });
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press("Tab");
    if (name.test(await named())) return;
  }
  throw new Error(`The keyboard does not come to ${name}`);
}

for (const width of [1440, 390])
  holds(
    `narrows the list down by keyboard, part by part, and takes each away again, at ${width} pixels`,
    async ({ bureau, aCase, cases }) => {
      const planned = (await cases.seen(await aCase({ stage: "INTAKE_PLANNED" }))).number ?? "";
      const received = (await cases.seen(await aCase())).number ?? "";
      const screen = await Screen.open(browser, bureau.url, width);
      const { page } = screen;
      await screen.signIn("office@bureau.test", password);
      await page.goto(`${bureau.url}/admin/#/cases`);

      await tabTo(page, /^Filters$/);
      await page.keyboard.press("Enter");
      await tabTo(page, /^Intake gepland$/);
      await page.keyboard.press("Space");
      await page.getByRole("link", { name: received }).waitFor({ state: "detached" });
      await page.getByText(/^\d+ casus(sen)?$/).waitFor();
      expect(await numbers(page)).toContain(planned);
      await tabTo(page, /^Stilgelegd$/);
      await page.keyboard.press("Space");
      await page.getByText("Geen casussen met deze filters").waitFor();
      expect(await screen.barriers()).toEqual([]);

      await tabTo(page, /^Filter weghalen: Stilgelegd/);
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: planned }).waitFor();
      await tabTo(page, /^Filter weghalen: Fase: Intake gepland/);
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: received }).waitFor();

      expect(page.url()).not.toContain("INTAKE");
      expect(await screen.kept()).toEqual(["cookie __Host-beveiliging"]);
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    60_000,
  );

fulfils(
  "purpose/assignment-only",
  "keeps a search under a name that tells of nobody, and uses it, renames it and takes it away",
  async ({ bureau, aCase }) => {
    await aCase();
    await findable(bureau, "papierenberg");
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases`);
    const saved = page.getByRole("button", { name: "Opgeslagen zoekopdrachten" });

    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await page.getByLabel("Zonder consulent").click();
    await page.getByRole("button", { name: "Filter weghalen: Zonder consulent" }).waitFor();
    await saved.click();
    await page.getByRole("menuitem", { name: "Deze filters opslaan" }).click();
    const keeping = page.getByRole("dialog", { name: "Deze filters opslaan" });
    await keeping.getByLabel("Naam").fill("De zaak Papierenberg");
    await keeping.getByRole("button", { name: "Opslaan" }).click();
    await keeping.getByText("Alleen voor uw opdracht").waitFor();
    expect(await screen.barriers()).toEqual([]);
    await keeping.getByLabel("Naam").fill("Nog toe te kennen");
    await keeping.getByRole("button", { name: "Opslaan" }).click();
    await keeping.waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Filters wissen" }).click();
    await saved.click();
    await page.getByRole("menuitem", { name: "Nog toe te kennen" }).click();
    await page.getByRole("button", { name: "Filter weghalen: Zonder consulent" }).waitFor();

    await saved.click();
    await page.getByRole("menuitem", { name: "Zoekopdrachten beheren" }).click();
    await page.getByRole("button", { name: "Naam wijzigen van Nog toe te kennen" }).click();
    const renaming = page.getByRole("dialog", { name: "Naam wijzigen" });
    await renaming.getByLabel("Naam").fill("Zonder consulent");
    await renaming.getByRole("button", { name: "Vastleggen" }).click();
    await page.getByRole("button", { name: "Zonder consulent verwijderen" }).click();
    expect(await screen.barriers()).toEqual([]);
    await page.getByRole("dialog", { name: "Verwijderen" }).getByRole("button", { name: "Verwijderen" }).click();
    await page.getByText("U hebt geen zoekopdrachten meer.").waitFor();

    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);

fulfils(
  "share/consultant",
  "assigns a consultant to several cases that were chosen by keyboard, and says of each what came of it",
  async ({ bureau, aCase, cases }) => {
    const free = (await cases.seen(await aCase({ stage: "IN_PROGRESS" }))).number ?? "";
    const early = (await cases.seen(await aCase())).number ?? "";
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases`);

    for (const number of [early, free]) {
      await tabTo(page, new RegExp(`^Casus ${number} kiezen$`));
      await page.keyboard.press("Space");
    }
    await page.getByRole("status").filter({ hasText: "2 gekozen" }).waitFor();
    expect(await screen.barriers()).toEqual([]);
    await page.getByRole("button", { name: "Consulent toekennen" }).click();
    const dialog = page.getByRole("dialog", { name: "Consulent toekennen" });
    await dialog.getByLabel("Consulent").selectOption({ value: bureau.id("consultant") });
    await dialog.getByRole("button", { name: "Toekennen aan 2 casussen" }).click();

    const outcomes = page.getByRole("dialog", { name: "Toegekend aan 1 van 2" });
    await outcomes.waitFor();
    const said = await outcomes.getByRole("listitem").allInnerTexts();
    expect(said[0]).toContain(early);
    expect(said[0]).toContain("Dit kan niet in de fase waarin deze casus nu is.");
    expect(said[1]).toContain(free);
    expect(said[1]).toContain("Toegekend");
    expect(await screen.barriers()).toEqual([]);
    await outcomes.getByRole("button", { name: "Sluiten" }).click();
    const row = page.getByRole("row").filter({ hasText: free });
    await row.getByText("Verzonnen consultant").waitFor();

    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);

for (const width of [1440, 390])
  fulfils(
    "consent/before-handling",
    `moves a card by keyboard with the act itself, and not where it cannot go yet, at ${width} pixels`,
    async ({ bureau, aCase, cases }) => {
      const held = await aCase({ stage: "INTAKE_DONE" });
      const number = (await cases.seen(held)).number ?? "";
      const screen = await Screen.open(browser, bureau.url, width);
      const { page } = screen;
      await screen.signIn("office@bureau.test", password);
      await page.goto(`${bureau.url}/admin/#/cases`);
      const column = (stage: string) => page.getByRole("region", { name: stage });

      await tabTo(page, /^Bord$/);
      await page.keyboard.press("Enter");
      await column("Intake gevoerd").getByRole("link", { name: number }).waitFor();
      expect(await screen.barriers()).toEqual([]);
      await tabTo(page, new RegExp(`^Casus ${number} verplaatsen$`));
      await page.keyboard.press("Enter");
      const late = page.getByRole("menuitem", { name: /^In behandeling/ });
      expect(await late.innerText()).toContain("Kan nog niet: de ouder heeft niet ondertekend.");
      expect(await screen.barriers()).toEqual([]);
      await late.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("alert").filter({ hasText: "niet ondertekend" }).waitFor();
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect((await cases.seen(held)).stage).toBe("INTAKE_DONE");

      await page.getByRole("button", { name: `Casus ${number} verplaatsen` }).press("Enter");
      await page.getByRole("menuitem", { name: /^Aangehouden/ }).press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("Doorverwezen naar").fill("Samenwerkingsverband");
      await dialog.getByLabel("Afgesproken terugbeldatum").fill("2026-03-30");
      await dialog.getByRole("button", { name: "Vastleggen" }).click();
      await column("Aangehouden").getByRole("link", { name: number }).waitFor();
      expect((await cases.seen(held)).stage).toBe("ON_HOLD");

      await page.goBack();
      await page.getByRole("link", { name: "Lijst" }).and(page.locator("[aria-current=page]")).waitFor();
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    60_000,
  );

holds(
  "moves a card by mouse: a column that takes it opens the act, and one that does not says why",
  async ({ bureau, aCase, cases }) => {
    const id = await aCase();
    const number = (await cases.seen(id)).number ?? "";
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases`);
    await page.goto(`${bureau.url}/admin/#/cases?view=board`);
    const card = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: number }) });
    await card.waitFor();

    await card.dragTo(page.getByRole("region", { name: "Niet in behandeling" }));
    await page.getByRole("alert").filter({ hasText: "Kan niet van" }).waitFor();
    await card.dragTo(page.getByRole("region", { name: "Intake gepland" }));
    const dialog = page.getByRole("dialog", { name: "Intake plannen" });
    await dialog.getByRole("button", { name: "Annuleren" }).click();
    await dialog.waitFor({ state: "detached" });

    expect((await cases.seen(id)).stage).toBe("RECEIVED");
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);
