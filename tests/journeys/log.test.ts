import { afterAll, beforeAll, expect } from "@jest/globals";
import { RevealRecordsDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { firstMoment, password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { cutsLog, fiveYears } from "../support/log-cut.js";
import { looksBack, readThrough } from "../support/night.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "keep/no-longer-than-needed",
  "says in words how far the chain holds and what may go, and lets the FG confirm it by keyboard",
  async ({ bureau, clock }) => {
    const { lateFrom } = await fiveYears(bureau);
    await clock("2031-03-02T09:00:00+01:00");
    await readThrough(bureau);

    const fg = await Screen.open(browser, bureau.url, 390);
    const { page } = fg;
    await fg.signIn("fg@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/log`);
    await page.getByText(/^Keten klopt t\/m nr\. \d+$/).waitFor();
    await page.getByText(`De regels t/m nr. ${lateFrom - 1} hoeven niet langer te worden bewaard`).waitFor();
    await page.getByText("De laatste daarvan is van 2 maart 2026. De bewaartermijn is ten minste 5 jaar").waitFor();
    expect(await fg.barriers()).toEqual([]);

    await page.getByRole("button", { name: "Logboek inkorten" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Logboek inkorten" });
    await dialog.getByText(`t/m nr. ${lateFrom - 1} van het logboek verdwijnen`).waitFor();
    expect(await fg.barriers()).toEqual([]);
    await dialog.getByRole("button", { name: "Inkorten bevestigen" }).focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.getByText(`Het logboek wordt ingekort t/m nr. ${lateFrom - 1}`).waitFor();
    await page.getByText(/Niet eerder dan 3 maart 2031/).waitFor();

    await cutsLog(bureau);
    await clock("2031-03-03T09:30:00+01:00");
    expect(await cutsLog(bureau)).toBe(lateFrom - 1);
    await readThrough(bureau);
    await fg.signIn("fg@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/log`);
    await page.getByText(`Wat vóór nr. ${lateFrom} kwam, is op 3 maart 2031`).waitFor();
    expect(await fg.barriers()).toEqual([]);

    await page.getByRole("button", { name: "Controle uitvoeren" }).focus();
    await page.keyboard.press("Enter");
    const check = page.getByRole("dialog", { name: "Controle uitvoeren" });
    expect(await fg.barriers()).toEqual([]);
    await check.getByRole("button", { name: "Controle starten" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^Controle gevraagd op 3 maart 2031/).waitFor();
    expect(await fg.barriers()).toEqual([]);
    await looksBack(bureau);
    await page.getByRole("button", { name: "Controle uitvoeren" }).waitFor();
    await fg.close();
  },
  120_000,
);

fulfils(
  "security/limited-access",
  "shows the FG in his menu that something was shown with a reason, until he has looked",
  async ({ bureau, aCase, cases, as, clock }) => {
    await clock(firstMoment);
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    const input = { ...(await cases.which(caseId)), reason: "Ouder belt; de consulent is ziek." };
    await as("office").ask(RevealRecordsDocument, { input });

    const fg = await Screen.open(browser, bureau.url);
    await fg.signIn("fg@bureau.test", password);
    const link = fg.page.getByRole("link", { name: /^Tonen met reden/ });
    await fg.page.getByRole("link", { name: "Tonen met reden 1 nieuwe keer getoond" }).waitFor();
    expect(await fg.barriers()).toEqual([]);
    await link.click();
    await fg.page.getByText(input.reason).waitFor();
    await fg.page.getByRole("link", { name: "Logboek" }).click();
    await fg.page.getByRole("heading", { level: 1, name: "Logboek" }).waitFor();
    await fg.page.getByRole("link", { name: "Tonen met reden", exact: true }).waitFor();
    expect(fg.troubles).toEqual([]);
    await fg.close();
  },
  120_000,
);
