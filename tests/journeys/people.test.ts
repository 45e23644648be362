import { afterAll, beforeAll, expect } from "@jest/globals";
import { clauses } from "@zorgvuldig/schema/clauses";
import { agreementPoint } from "@zorgvuldig/schema/glossary/processor";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { type Bureau, firstMoment, password } from "../support/bureau.js";
import { fulfils, holds } from "../support/fulfils.js";
import { isFocused, presses, ticks, types } from "../support/keyboard.js";
import { Person } from "../support/person.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const opens = (page: Page, name: string) => presses(page, page.getByRole("navigation").getByRole("link", { name }));

/** Chooses an option of a list of the browser's own by what it says. */
async function chooses(page: Page, label: string, first: string): Promise<void> {
  await types(page, page.getByRole("dialog").getByLabel(label, { exact: true }), first);
}

fulfils(
  "processors/agreed-terms",
  "shows by keyboard alone that an agreement without one point is not taken, and takes it once it is there",
  async ({ bureau }) => {
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await opens(page, "Verwerkers");
    await heading(page, "Verwerkers").waitFor();

    await presses(page, button(page, "Leverancier toevoegen"));
    await types(page, page.getByRole("dialog").getByLabel("Naam"), "Verzonnen Hosting");
    await chooses(page, "Wat doet deze leverancier", "Hosting");
    await page.keyboard.press("Tab");
    await presses(page, page.getByRole("dialog").getByRole("button", { name: "Leverancier toevoegen" }));
    await heading(page, "Verzonnen Hosting").waitFor();
    await page.getByText("Er is nog geen overeenkomst vastgelegd.").waitFor();

    await presses(page, button(page, "Overeenkomst vastleggen"));
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Geldig tot en met").fill("2027-03-01");
    await types(page, dialog.getByLabel("Versie van het model"), "2026-1");
    const [last, ...others] = Object.values(agreementPoint).reverse();
    for (const { nl } of others.reverse()) await ticks(page, dialog.getByLabel(nl));
    const scan = { name: "getekend.pdf", mimeType: "application/pdf", buffer: Buffer.from("getekend") };
    await dialog.getByLabel("Scan van het getekende document").setInputFiles(scan);
    await dialog.getByText(/^getekend\.pdf \(8 B\), code/).waitFor();
    await presses(page, dialog.getByRole("button", { name: "Overeenkomst vastleggen" }));
    await dialog.getByText(refusals["agreement-incomplete"]).first().waitFor();
    await dialog.getByText(clauses["processors/agreed-terms"].title).waitFor();
    expect(await screen.barriers()).toEqual([]);

    await ticks(page, dialog.getByLabel(last?.nl ?? ""));
    await presses(page, dialog.getByRole("button", { name: "Overeenkomst vastleggen" }));
    await page.getByText("8 van 8 geregeld").waitFor();
    await page.getByText("Van kracht").first().waitFor();
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles.filter((line) => !line.includes("422"))).toEqual([]);
    await screen.close();
  },
  90_000,
);

fulfils(
  "security/limited-access",
  "lets the administrator invite somebody and end the account again by keyboard alone, and shows the password once",
  async ({ bureau }) => {
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("administrator@bureau.test", password);
    await heading(page, "Gebruikers").waitFor();
    expect(await screen.barriers()).toEqual([]);

    await presses(page, button(page, "Gebruiker uitnodigen"));
    const dialog = page.getByRole("dialog");
    await types(page, dialog.getByLabel("E-mailadres"), "toets@bureau.test");
    await types(page, dialog.getByLabel("Naam"), "Verzonnen Toets");
    await types(page, dialog.getByLabel("Organisatie"), "Proefbureau");
    await chooses(page, "Rol", "Bureaumedewerker");
    await page.keyboard.press("Tab");
    expect(await screen.barriers()).toEqual([]);
    await presses(page, dialog.getByRole("button", { name: "Gebruiker uitnodigen" }));
    const shown = page.locator("output");
    await shown.waitFor();
    const first = await shown.innerText();
    expect(await isFocused(button(page, "Ik heb het doorgegeven"))).toBe(true);
    expect(await screen.barriers()).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("rowheader", { name: /Verzonnen Toets/ }).waitFor();
    expect(await page.content()).not.toContain(first);
    const invited = new Person(bureau.url, "toets@bureau.test", first);
    expect((await invited.signIn()).status).toBe(204);

    await presses(page, button(page, "Account beëindigen van Verzonnen Toets"));
    await presses(page, page.getByRole("dialog").getByRole("button", { name: "Account beëindigen" }));
    await page.getByText("Beëindigd op 2 maart 2026").waitFor();
    expect((await invited.send("get", "/session")).body.name).toBeNull();

    await opens(page, "Rollen");
    await page.getByRole("columnheader", { name: "Functionaris Gegevensbescherming" }).waitFor();
    const health = page.getByRole("row", { name: /^Gezondheid/ });
    expect(await health.innerText()).toContain("Ziet na tonen met reden");
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);

/** Lets so much time pass for the house, and so much for the page, which counts for itself. */
async function passes(bureau: Bureau, page: Page, house: number, ticks: string): Promise<void> {
  await bureau.clock(new Date(Date.parse(firstMoment) + house * 1_000).toISOString());
  await page.clock.fastForward(ticks);
}

holds(
  "warns a minute before a session ends, goes on by one key, and gives back what was typed when it did end",
  async ({ bureau }) => {
    await bureau.clock(firstMoment);
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await page.clock.install();
    await screen.signIn("office@bureau.test", password);
    await presses(page, page.getByRole("link", { name: "Nieuwe aanmelding" }).first());
    await types(page, page.getByLabel("Naam van de aanmelder"), "Vera Verzonnen");

    await passes(bureau, page, 14 * 60 + 10, "14:00");
    const warning = page.getByRole("alertdialog", { name: "U bent zo afgemeld" });
    await warning.waitFor();
    expect(await isFocused(warning.getByRole("button", { name: "Doorgaan" }))).toBe(true);
    expect(await warning.getByRole("status").innerText()).toMatch(/^Nog \d+ seconden\.$/);
    expect(await screen.barriers()).toEqual([]);
    await page.keyboard.press("Enter");
    await warning.waitFor({ state: "detached" });

    await passes(bureau, page, 28 * 60 + 20, "14:00");
    await warning.waitFor();
    await passes(bureau, page, 31 * 60, "01:10");
    await heading(page, "Aanmelden").waitFor();
    await page.getByText("U was 15 minuten niet actief. Daarom bent u afgemeld.").waitFor();
    expect(await page.content()).not.toContain("Vera Verzonnen");
    expect(await screen.barriers()).toEqual([]);

    await page.getByLabel("E-mailadres").fill("office@bureau.test");
    await page.getByLabel("Wachtwoord").fill(password);
    await page.keyboard.press("Enter");
    await page.getByText("Wat u had ingevuld toen u werd afgemeld, is teruggezet.").waitFor();
    expect(await page.getByLabel("Naam van de aanmelder").inputValue()).toBe("Vera Verzonnen");
    expect((await screen.kept()).filter((name) => !name.startsWith("cookie"))).toEqual([]);
    await screen.close();
  },
  90_000,
);

holds(
  "gives what was typed to nobody else, and lets one key search only for who chose so",
  async ({ bureau }) => {
    await bureau.clock(firstMoment);
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await page.clock.install();
    await screen.signIn("lead@bureau.test", password);
    await page.keyboard.press("/");
    await presses(page, page.getByRole("link", { name: "Nieuwe aanmelding" }).first());
    await types(page, page.getByLabel("Naam van de aanmelder"), "Cor Verzonnen");
    await passes(bureau, page, 16 * 60, "16:00");
    await heading(page, "Aanmelden").waitFor();

    await page.getByLabel("E-mailadres").fill("office@bureau.test");
    await page.getByLabel("Wachtwoord").fill(password);
    await page.keyboard.press("Enter");
    await heading(page, "Nieuwe aanmelding").waitFor();
    expect(await page.getByLabel("Naam van de aanmelder").inputValue()).toBe("");

    await page.goto(`${bureau.url}/admin/#/account`);
    await presses(page, button(page, "Voorkeuren wijzigen"));
    await ticks(page, page.getByLabel("Sneltoetsen van één toets"));
    await presses(page, page.getByRole("dialog").getByRole("button", { name: "Vastleggen" }));
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("/");
    await page.locator("input[type=search]:focus").waitFor();
    await page.keyboard.type("a/b");
    expect(await page.locator("input[type=search]").inputValue()).toBe("a/b");
    await screen.close();
  },
  90_000,
);
