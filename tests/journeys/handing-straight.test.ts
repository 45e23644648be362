import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { RedactPassageDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { DecisionActs } from "../support/decisions.js";
import { asksToBeGiven, clearDeliveries, today, unpacked } from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";
import { receiver } from "../support/transfers.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

fulfils(
  "rights/portability",
  "takes down a receiver by keyboard, whose address a lead finds, and lays ready what he fetches, on a telephone",
  async (world) => {
    const { deliver } = await asksToBeGiven(world, { kind: "PORTABILITY" });
    const { id } = await deliver.seen();
    const at = `${world.bureau.url}/admin/#/requests/${id}`;
    const fg = await Screen.open(browser, world.bureau.url, 390, "dark");
    const { page } = fg;
    await fg.signIn("fg@bureau.test", password);
    await page.goto(at);
    await page.getByText("Er is geen andere organisatie vastgelegd.").waitFor();
    await presses(page, page.getByRole("button", { name: "Ontvanger vastleggen" }));
    const dialog = page.getByRole("dialog", { name: "Ontvanger vastleggen" });
    await types(page, dialog.getByLabel("Naam van de organisatie"), receiver.name);
    await types(page, dialog.getByLabel("E-mailadres"), receiver.address);
    await isFine(fg);
    await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
    await page.getByText("Adres nog niet bevestigd").waitFor();
    expect(await page.getByRole("button", { name: "Adres bevestigen" }).count()).toBe(0);
    await isFine(fg);

    const lead = await Screen.open(browser, world.bureau.url, 390, "light");
    await lead.signIn("lead@bureau.test", password);
    await lead.page.goto(at);
    await lead.page.getByText(receiver.address).waitFor();
    await lead.act("Adres bevestigen", async (confirming) => {
      await choose(confirming.getByLabel("Waar het adres is gevonden"), "website");
      await isFine(lead);
    });
    await lead.page.getByText(/Op de officiële website/).waitFor();
    await isFine(lead);
    await lead.close();

    await page.reload();
    await presses(page, page.getByRole("button", { name: "Klaarleggen voor de ontvanger" }));
    const lays = page.getByRole("dialog", { name: "Klaarleggen voor de ontvanger" });
    await choose(lays.getByLabel("Hoe de ontvanger de code hoort"), "Telefonisch");
    await isFine(fg);
    await presses(page, lays.getByRole("button", { name: "Vastleggen" }));
    const shown = page.getByRole("dialog", { name: "De code om op te halen" });
    const code = ((await shown.getByText(/^\d{3} \d{3}$/).textContent()) ?? "").replace(/\D/g, "");
    await presses(page, shown.getByRole("button", { name: "Klaar" }));
    await page.getByText("Telefonisch aan de ontvanger").waitFor();
    await isFine(fg);

    const theirs = await Screen.open(browser, world.bureau.url, 390, "light");
    await theirs.page.goto(world.bureau.url + (await deliver.link()));
    await types(theirs.page, theirs.page.getByLabel("Code van zes cijfers"), code);
    const [download] = await Promise.all([theirs.page.waitForEvent("download"), theirs.page.keyboard.press("Enter")]);
    const { names } = unpacked(await readFile(await download.path()));
    await theirs.close();
    expect(names).toEqual(["gegevens.json", "gegevens.csv", "document-001.pdf", "manifest.json"]);
    expect(fg.troubles).toEqual([]);
    await fg.close();
  },
  90_000,
);

fulfils(
  "rights/access",
  "shows the FG why only a part can be given, that nobody fetched it, and lays it ready once more by keyboard",
  async (world) => {
    const { deliver, caseId } = await asksToBeGiven(world);
    const { id } = await deliver.seen();
    const leaves = { ...(await deliver.which()), passage: "jaar achter", ground: "OTHERS_RIGHTS" } as const;
    await world.as("fg").ask(RedactPassageDocument, { input: leaves });
    await deliver.lay();
    const first = await Screen.open(browser, world.bureau.url, 1440, "light");
    await first.signIn("fg@bureau.test", password);
    await first.page.goto(`${world.bureau.url}/admin/#/requests/${id}`);
    await first.act("Beslissen", async (dialog) => {
      await dialog.getByText(/Daarom kunt u alleen een deel geven/).waitFor();
      expect(await dialog.getByRole("option", { name: "Wij doen wat is gevraagd" }).count()).toBe(0);
      await choose(dialog.getByLabel("Wat wordt het antwoord"), "Wij doen een deel");
      await choose(dialog.getByLabel("Op welke grond niet"), "rechten van anderen");
      await types(first.page, dialog.getByLabel("Toelichting"), "Wat een ander zei, is weggelaten.");
      await isFine(first);
    });
    await first.close();
    const acts = new DecisionActs(world, caseId);
    await acts.sign();
    await acts.tell(today);
    await world.clock("2026-04-05T12:00:00+02:00");
    await clearDeliveries(world.bureau);

    const fg = await Screen.open(browser, world.bureau.url, 1440, "light");
    const { page } = fg;
    await fg.signIn("fg@bureau.test", password);
    await page.goto(`${world.bureau.url}/admin/#/requests`);
    await page.getByRole("main").getByText("Gegeven en nooit opgehaald").first().waitFor();
    await isFine(fg);
    await presses(page, page.locator(`main a[href$="/requests/${id}"]`));
    await page.getByText("De dertig dagen zijn voorbij").waitFor();
    await isFine(fg);
    await presses(page, page.getByRole("button", { name: "Opnieuw klaarleggen" }));
    const dialog = page.getByRole("dialog", { name: "Opnieuw klaarleggen" });
    await dialog.getByText(/Wat daarna in de casus kwam, gaat niet mee/).waitFor();
    await isFine(fg);
    await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
    await presses(page, page.getByRole("button", { name: "Klaar", exact: true }));
    await page.getByRole("button", { name: "Nieuwe link en code" }).waitFor();
    expect(await page.getByText("Gegeven en nooit opgehaald").count()).toBe(0);
    expect(fg.troubles).toEqual([]);
    await fg.close();
  },
  90_000,
);
