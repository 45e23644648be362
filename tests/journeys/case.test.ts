import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Locator } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { aPdf } from "../support/files.js";
import { fulfils, holds } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const scan = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: "application/pdf",
  buffer: aPdf(name),
});

const signs = (document: string) => async (dialog: Locator) => {
  await choose(dialog.getByLabel("Welk document"), document);
  await choose(dialog.getByLabel("Wie heeft getekend"), "Vera");
  await dialog.getByLabel("Getekend op").fill("2026-03-02");
  await dialog.getByLabel("Hoe is er getekend").selectOption({ label: "Papier" });
  await dialog.getByLabel("Scan van het getekende document").setInputFiles(scan(document));
  await dialog.getByText(/, code [0-9A-F]{4} [0-9A-F]{4}\. Het bestand gaat versleuteld/).waitFor();
  for (const yes of await dialog.getByRole("checkbox").all()) await yes.check();
};

holds(
  "takes a child's case from application to closing in the browser",
  async ({ bureau }) => {
    const office = await Screen.open(browser, bureau.url);
    const { page } = office;
    await office.signIn("office@bureau.test", password);

    await page.getByRole("link", { name: "Nieuwe aanmelding" }).first().click();
    await page.getByLabel("Hoe kwam het binnen").selectOption({ label: "Telefoon" });
    await page.getByLabel("Soort aanmelder").selectOption({ label: "Ouder of verzorger" });
    await page.getByLabel("Naam van de aanmelder").fill("Vera Verzonnen");
    await page.getByLabel("Voornaam").first().fill("Vera");
    await page.getByLabel("Achternaam").first().fill("Verzonnen");
    await page.getByLabel("Verhouding tot de leerling").selectOption({ label: "Ouder" });
    await page.getByLabel("Ouderlijk gezag").selectOption({ label: "Heeft gezag" });
    await page.getByLabel("Woont niet bij de andere ouder").check();
    await page.getByLabel("Wat is er aan de hand").fill("Pim zit sinds januari thuis.");
    expect(await office.barriers()).toEqual([]);
    await page.getByRole("button", { name: "Aanmelding vastleggen" }).click();
    await page.getByRole("heading", { level: 1, name: /OC-2026-/ }).waitFor();

    await office.act("Intake plannen", (dialog) => dialog.getByLabel("Datum en tijd").fill("2026-03-02T15:00"));
    await page.getByRole("link", { name: "Verder" }).click();
    await page.getByLabel("Datum van het gesprek").fill("2026-03-02");
    await page.getByLabel("Voornaam").fill("Pim");
    await page.getByLabel("Achternaam").fill("Papierenberg");
    await page.getByLabel("Geboortedatum").fill("2016-05-01");
    await page.getByLabel("Geslacht").selectOption({ label: "Jongen" });
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("heading", { level: 2, name: "Stap 4 van 6: Vraag" }).waitFor();
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("button", { name: "Intakegesprek vastleggen" }).click();
    await page.getByRole("heading", { level: 2, name: "Stap 6 van 6: Besluit" }).waitFor();
    await page.getByRole("link", { name: "Naar de casus" }).click();
    await office.act("Formulieren versturen", async (dialog) => {
      await dialog.getByLabel("Geldig vanaf").fill("2026-03-02");
      await dialog.getByLabel("Geldig tot en met").fill("2027-03-01");
      await dialog.getByLabel("Soort instantie").selectOption({ label: "Huidige of laatste school" });
      await dialog.getByRole("button", { name: "Nieuwe instantie" }).click();
      const institution = page.getByRole("dialog", { name: "Nieuwe instantie" });
      await institution.getByLabel("Naam").fill("De Verzonnen Linde");
      await institution.getByRole("button", { name: "Vastleggen" }).click();
      await institution.waitFor({ state: "detached" });
      await dialog.getByLabel("Richting").selectOption({ label: "Verstrekken aan" });
      await dialog.getByLabel("Naam, adres en contactgegevens").check();
      await dialog.getByLabel("Leerprestaties").check();
    });

    const tooEarly = await office.openAct("In behandeling nemen");
    await tooEarly.getByRole("button", { name: "Vastleggen" }).click();
    await tooEarly.getByRole("alert").getByText("nog niet allebei ondertekend").waitFor();
    expect(await office.barriers()).toEqual([]);
    await tooEarly.getByRole("button", { name: "Annuleren" }).click();

    await office.act("Handtekening vastleggen", signs("Overeenkomst"));
    await office.act("Handtekening vastleggen", signs("Machtiging"));
    await office.act("In behandeling nemen");
    await office.act("Consulent toekennen", (dialog) =>
      dialog.getByLabel("Consulent").selectOption({ value: bureau.id("consultant") }),
    );
    await office.act("Gegeven toevoegen", async (dialog) => {
      await dialog.getByLabel("Onderdeel").selectOption({ index: 1 });
      await dialog.getByLabel("Wat legt u vast").fill("Leest vlot en rekent graag.");
      await dialog.getByLabel("Van wie hebt u dit").selectOption({ label: "Ouder" });
      await dialog.getByLabel("Hoe kwam het binnen").selectOption({ label: "Telefoon" });
    });
    await page.getByRole("button", { name: "Gegevens delen", exact: true }).click();
    await page.getByRole("combobox", { name: "Ontvanger" }).selectOption({ index: 1 });
    await page.getByRole("combobox", { name: "Hoe", exact: true }).selectOption({ label: "Per post" });
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("checkbox", { name: /Leest vlot/ }).check();
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("textbox", { name: "Waarvoor" }).fill("De school bereidt de herstart voor.");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("button", { name: "Deel 2 gegevens met De Verzonnen Linde" }).click();
    await office.tab("Gedeeld met");
    await page.getByText("De school bereidt de herstart voor.").waitFor();
    expect(await office.barriers()).toEqual([]);
    await office.act("Casus afronden", async (dialog) => {
      await dialog.getByLabel("Uitkomst").selectOption({ index: 1 });
      await dialog.getByLabel("Einde van het werk").fill("2026-03-02");
    });

    await office.tab("Samenvatting");
    await page.getByText("2 maart 2028").first().waitFor();
    expect(await office.barriers()).toEqual([]);
    expect(office.troubles).toEqual([]);
    await office.close();
  },
  120_000,
);

holds(
  "shows a colleague of another role less of the same page",
  async ({ bureau, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const health = {
      text: "Slaapt slecht.",
      necessity: "Bepaalt de schooltijden.",
      source: "PARENT",
      channel: "PHONE",
      receivedOn: "2026-03-02",
    } as const;
    await cases.record(caseId, "consultant", { health });
    const seen = async (name: string) => {
      const screen = await Screen.open(browser, bureau.url);
      await screen.signIn(`${name}@bureau.test`, password);
      await screen.page.goto(`${bureau.url}/admin/#/cases/${caseId}`);
      await screen.tab("Gegevens");
      await screen.page.getByRole("heading", { name: "Gezondheid" }).waitFor();
      const text = await screen.page.locator("main").innerText();
      expect(await screen.barriers()).toEqual([]);
      expect(screen.troubles).toEqual([]);
      await screen.close();
      return text;
    };

    expect(await seen("consultant")).toContain("Slaapt slecht.");
    const office = await seen("office");
    expect(office).not.toContain("Slaapt slecht.");
    expect(office).toContain("Afgeschermd");

    const revealing = await Screen.open(browser, bureau.url);
    await revealing.signIn("office@bureau.test", password);
    await revealing.page.goto(`${bureau.url}/admin/#/cases/${caseId}`);
    const closed = await revealing.openAct("Gegeven toevoegen");
    expect(await closed.getByRole("radio", { name: "Gezondheidsgegevens" }).count()).toBe(0);
    await closed.getByText("legt u pas vast na Tonen met reden").waitFor();
    await revealing.page.keyboard.press("Escape");
    await revealing.act("Tonen met reden", (dialog) => dialog.getByLabel("Reden").fill("Vader belt."), "Tonen");
    const open = await revealing.openAct("Gegeven toevoegen");
    await open.getByRole("radio", { name: "Gezondheidsgegevens" }).check();
    await revealing.close();
  },
  60_000,
);

fulfils(
  "cookies/functional-only",
  "keeps nothing in the browser but the two cookies, and asks no other host",
  async ({ bureau, aCase }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    const screen = await Screen.open(browser, bureau.url);
    await screen.signIn("office@bureau.test", password);

    for (const path of ["cases", `cases/${caseId}`, "recipients", "consents", "requests"]) {
      await screen.page.goto(`${bureau.url}/admin/#/${path}`);
      await screen.page.getByRole("heading", { level: 1 }).waitFor();
      expect(await screen.barriers()).toEqual([]);
    }
    await screen.page.getByRole("button", { name: /^EN/ }).click();
    await screen.page.getByRole("heading", { level: 1, name: "Requests" }).waitFor();

    expect(await screen.kept()).toEqual(["cookie __Host-beveiliging", "cookie __Host-taal"]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);

holds(
  "tells the ministry's analyst that no figures are released yet",
  async ({ bureau }) => {
    const screen = await Screen.open(browser, bureau.url, 390);
    await screen.signIn("ministry@bureau.test", password);

    await screen.page.getByText("Nog geen vrijgegeven cijfers").waitFor();
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);

holds(
  "says of another's case and of one that does not exist the same: not found",
  async ({ bureau, aCase }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const screen = await Screen.open(browser, bureau.url);
    await screen.signIn("consultant2@bureau.test", password);
    const seen = async (id: string) => {
      await screen.page.goto(`${bureau.url}/admin/#/cases/${id}`);
      await screen.page.getByText("Niet gevonden").first().waitFor();
      return screen.page.locator("main").innerText();
    };

    expect(await seen(caseId)).toBe(await seen("00000000-0000-4000-8000-000000000000"));
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);
