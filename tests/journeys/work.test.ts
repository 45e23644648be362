import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils, holds } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

holds(
  "begins a consultant's day: what he hears, what is due, a talk taken down and a task ticked off, by keyboard",
  async ({ bureau, aCase, cases }) => {
    const number = (await cases.seen(await aCase({ stage: "IN_PROGRESS", consultant: "consultant" }))).number ?? "";
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    const presses = async (name: string | RegExp) => {
      await page.getByRole("button", { name }).first().focus();
      await page.keyboard.press("Enter");
    };
    await screen.signIn("consultant@bureau.test", password);
    await page.getByRole("heading", { level: 1, name: "Werkvoorraad" }).waitFor();
    await page.getByText("U hebt geen open taken voor vandaag.").waitFor();
    expect(await screen.barriers()).toEqual([]);

    await presses("1 nieuwe signalering");
    const bell = page.getByRole("dialog", { name: "Signaleringen" });
    await bell.getByText("De casus is aan u toegekend").waitFor();
    expect(await screen.barriers()).toEqual([]);
    await bell.getByRole("link", { name: number }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: number }).waitFor();

    await screen.act("Contact vastleggen", async (dialog) => {
      await dialog.getByLabel("Met wie").selectOption({ label: "Ouder" });
      await dialog.getByLabel("Waarover").selectOption({ label: "Over het werk dat is of wordt gedaan" });
      await dialog.getByLabel("Hoe kwam het binnen").selectOption({ label: "Telefoon" });
      await dialog.getByLabel("Wat is er besproken").fill("De opbouw gaat goed");
    });
    await screen.act("Taak toevoegen", (dialog) => dialog.getByLabel("Soort").selectOption({ label: "School bellen" }));
    await page.getByRole("tab", { name: "Tijdlijn" }).click();
    await page.getByText("Contact met ouder (telefoon)").waitFor();
    expect(await page.getByRole("main").innerText()).toContain("De opbouw gaat goed");
    expect(await screen.barriers()).toEqual([]);
    await page.getByRole("tab", { name: "Taken" }).click();
    await page.getByRole("rowheader", { name: "School bellen" }).waitFor();
    expect(await screen.barriers()).toEqual([]);

    await page.goto(`${bureau.url}/admin/#/work`);
    await page.getByRole("link", { name: "Taken voor vandaag" }).click();
    await page.getByRole("heading", { level: 1, name: "Taken" }).waitFor();
    expect(await page.getByLabel("Streefdatum tot en met").inputValue()).toBe("2026-03-02");
    expect(await page.getByLabel("Alleen van mij").isChecked()).toBe(true);
    await page.getByRole("rowheader", { name: "School bellen" }).waitFor();
    await page.goto(`${bureau.url}/admin/#/work`);
    await page.getByRole("button", { name: `Afronden: School bellen, casus ${number}` }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("U hebt geen open taken voor vandaag.").waitFor();
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);

fulfils(
  "keep/last-contact",
  "warns who takes down a talk about work that has ended that the term begins anew, and shows the new day",
  async ({ bureau, clock, aCase, cases }) => {
    const caseId = await aCase({ stage: "CLOSED" });
    await clock("2026-04-01T10:00:00+02:00");
    const screen = await Screen.open(browser, bureau.url, 390);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.getByRole("heading", { level: 1, name: "Werkvoorraad" }).waitFor();
    expect(await screen.barriers()).toEqual([]);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}`);
    await page.getByText("2 maart 2028").first().waitFor();
    await page.getByRole("button", { name: "Andere handelingen" }).click();
    await screen.act("Contact vastleggen", async (dialog) => {
      await dialog.getByLabel("Met wie").selectOption({ label: "Ouder" });
      await dialog.getByLabel("Waarover").selectOption({ label: "Over het werk dat is of wordt gedaan" });
      await dialog.getByText("Dit contact laat de bewaartermijn opnieuw beginnen").waitFor();
      await dialog.getByLabel("Hoe kwam het binnen").selectOption({ label: "Telefoon" });
      await dialog.getByLabel("Wat is er besproken").fill("Hoe de afspraken uitpakken");
    });

    await page.getByText("1 april 2028").first().waitFor();
    expect((await cases.seen(caseId)).destroyOn).toBe("2028-04-01");
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);

fulfils(
  "share/consultant",
  "puts on paper who printed it and when",
  async ({ bureau, clock, aCase }) => {
    await clock("2026-04-01T10:00:00+02:00");
    const application = { receivedOn: "2026-04-01" };
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", application });
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("consultant@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}`);
    await page.getByRole("tab", { name: "Tijdlijn" }).waitFor();
    expect(await page.getByText("Afgedrukt door").isVisible()).toBe(false);

    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });

    const printed = await page.getByText("Afgedrukt door").innerText();
    expect(printed).toContain("Afgedrukt door Verzonnen consultant op 1 april 2026");
    expect(await page.getByRole("button", { name: "Zoeken" }).isVisible()).toBe(false);
    await screen.close();
  },
  60_000,
);
