import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { firstMoment, password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils, type World } from "../support/fulfils.js";
import { presses, ticks } from "../support/keyboard.js";
import { MailServer } from "../support/mail-server.js";
import { Screen } from "../support/screen.js";
import { anew, answers, askedBy, ended, inWindow, surveys } from "../support/surveys.js";

let browser: Browser;
let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await mail.close();
});

const fine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

/** Twelve are to be asked: five of them are called, by lot. */
async function twelve({ bureau, clock }: World) {
  await clock(firstMoment);
  await anew(bureau, mail);
  await ended(bureau, 12, "Bellijst", "000600");
  await clock(inWindow.first);
  await surveys(bureau, mail);
  return askedBy(mail);
}

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
  [320, "light"],
] as const)
  fulfils(
    "survey/anonymous",
    `asks seven questions on one page without a script, by keyboard, on a screen of ${width}`,
    async (world) => {
      const [{ link = "", refusal = "" } = {}] = await twelve(world);
      const context = await browser.newContext({
        ...{ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: false },
      });
      const plain = await context.newPage();
      await plain.goto(`${world.bureau.url}/enquete/${link}`);
      await presses(plain, plain.getByRole("button", { name: "Versturen" }));
      await plain.getByRole("alert").getByText("Geef antwoord op ten minste één vraag.").waitFor();
      await ticks(plain, plain.getByRole("radio", { name: "Helemaal", exact: true }).first());
      await plain.keyboard.press("ArrowDown");
      await presses(plain, plain.getByRole("button", { name: "Versturen" }));
      await plain.getByRole("heading", { level: 1, name: "Bedankt voor uw antwoorden" }).waitFor();
      await plain.goto(`${world.bureau.url}/enquete/${link}`);
      await plain.getByRole("heading", { level: 1, name: "Deze link werkt niet meer" }).waitFor();
      await plain.goto(`${world.bureau.url}/enquete/afmelden/${refusal}`);
      await presses(plain, plain.getByRole("button", { name: "Ik wil geen vragenlijst of telefoontje" }));
      await plain.getByRole("heading", { level: 1, name: "U krijgt geen vragenlijst meer" }).waitFor();
      expect(await context.cookies()).toEqual([]);
      await context.close();

      const [, { link: second = "" } = {}] = askedBy(mail);
      const screen = await Screen.open(browser, world.bureau.url, width, scheme);
      for (const path of ["voorbeeld", second, `afmelden/${refusal}`, "bedankt", "afgemeld", "x".repeat(43)]) {
        await screen.page.goto(`${world.bureau.url}/enquete/${path}`);
        await fine(screen);
      }
      expect(await screen.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      // The last page is one that is not there, and says so by its number too.
      expect(screen.troubles.filter((trouble) => !trouble.includes("404"))).toEqual([]);
      await screen.close();
    },
    120_000,
  );

for (const [width, scheme] of [
  [1440, "dark"],
  [390, "light"],
] as const)
  fulfils(
    "survey/by-phone",
    `lets one person take the whole list of calls and record what is said without a name, by keyboard, on a screen of ${width}`,
    async (world) => {
      const { bureau } = world;
      for (const { link } of (await twelve(world)).slice(0, 4)) await answers(bureau, link);
      const office = await Screen.open(browser, bureau.url, width, scheme);
      const { page } = office;
      await office.signIn("office@bureau.test", password);
      await page.goto(`${bureau.url}/admin/#/surveyRounds`);
      await presses(page, page.getByRole("button", { name: "Bellijst nemen, 26 mei 2026" }));
      await page.getByRole("heading", { level: 3, name: "Bellijst van 26 mei 2026" }).waitFor();
      const calls = page
        .getByRole("region", { name: "Bellijst van 26 mei 2026" })
        .getByRole("link", { name: /^000600/ });
      await calls.first().waitFor();
      expect(await calls.count()).toBe(5);
      await fine(office);

      await presses(page, page.getByRole("button", { name: "Antwoorden vastleggen" }));
      const dialog = page.getByRole("dialog", { name: "Antwoorden vastleggen" });
      await choose(dialog.getByLabel("Ging het snel genoeg?"), "Nauwelijks");
      await fine(office);
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await page.getByText("De antwoorden zijn vastgelegd, zonder naam.").waitFor();
      await page.getByText("De uitkomsten zijn voor wie het bureau leidt en voor de FG.").waitFor();
      expect(await office.unreached()).toEqual([]);

      // Whoever says that he does not want this is opted out on the page of his case, and is on the list no more.
      const file = page
        .getByRole("region", { name: "Bellijst van 26 mei 2026" })
        .getByRole("link", { name: /^OC-/ })
        .first();
      const place = await file.getAttribute("href");
      await page.goto(`${bureau.url}/admin/${place}`);
      if (width < 1200) await presses(page, page.getByRole("button", { name: "Andere handelingen" }));
      const optOut = await office.openAct("Afmelden voor de enquête");
      await fine(office);
      await presses(page, optOut.getByRole("button", { name: "Vastleggen" }));
      await optOut.waitFor({ state: "detached" });
      if (width >= 1200) {
        const again = await office.openAct("Afmelden voor de enquête");
        await again.getByText(/^Al vastgelegd: Bellijst Verzonnen \d+, Geen van beide \(26 mei 2026\)\.$/).waitFor();
        await fine(office);
        await presses(page, again.getByRole("button", { name: "Annuleren" }));
      }
      await page.goto(`${bureau.url}/admin/#/surveyRounds`);
      await presses(page, page.getByRole("button", { name: "Bellijst tonen, 26 mei 2026" }));
      await calls.first().waitFor();
      expect(await calls.count()).toBe(4);
      expect(office.troubles).toEqual([]);
      await office.close();

      const lead = await Screen.open(browser, bureau.url, width, scheme);
      await lead.signIn("lead@bureau.test", password);
      await lead.page.goto(`${bureau.url}/admin/#/surveyRounds`);
      await lead.page.getByText("Over 5 antwoorden. Er kwamen er 5 binnen. (versie 2026-1 van de vragen)").waitFor();
      expect(await lead.page.getByRole("row", { name: /^3\. Ging het snel genoeg\? 4 0 0 1 0 0$/ }).count()).toBe(1);
      await lead.page.getByText("26 mei 2026").first().waitFor();
      await fine(lead);
      expect([...lead.troubles, ...(await lead.unreached())]).toEqual([]);
      await lead.close();
    },
    180_000,
  );
