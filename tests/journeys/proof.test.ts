import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "privacy/lawful",
  "shows the FG by keyboard what is off, which case that is, and lets him confirm how it is read",
  async ({ bureau, aCase, cases }) => {
    const caseId = await aCase({ stage: "DECLINED" });
    const { number } = await cases.seen(caseId);
    const fg = await Screen.open(browser, bureau.url);
    const { page } = fg;
    await fg.signIn("fg@bureau.test", password);
    await page.getByRole("link", { name: "Bewijzen" }).click();
    await page.getByText("Alle cijfers staan op 0.").waitFor();
    expect(await fg.barriers()).toEqual([]);

    const past = "destroy_on = house_today() - 3, promised_by = house_today() - 2";
    await behind(bureau, `set session_replication_role = replica; update case_file set ${past}`);
    await page.getByRole("button", { name: "Opnieuw tellen" }).click();
    await page.getByText("2 beloften wijken af.").waitFor();
    await page.getByRole("button", { name: /^2 Wijkt af$/ }).click();
    const clause = page.getByRole("button", { name: /^Niet in behandeling: binnen veertien dagen weg/ });
    await clause.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Toon de regels/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: number ?? "" }).waitFor();
    expect(await fg.barriers()).toEqual([]);

    await page.getByRole("button", { name: /^Lezing bevestigen: D2/ }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Lezing bevestigen" });
    expect(await fg.barriers()).toEqual([]);
    await dialog.getByRole("button", { name: "Lezing bevestigen" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("Bevestigd op 2 maart 2026 door Verzonnen fg").waitFor();

    await page.getByRole("button", { name: /^\d+ Door het bureau$/ }).click();
    await page.getByRole("button", { name: "Alles openen" }).click();
    expect([await fg.overflow(), await fg.stuckOut(), await fg.unreached()]).toEqual([0, [], []]);
    expect(fg.troubles).toEqual([]);
    await fg.close();
  },
  120_000,
);

fulfils(
  "privacy/lawful",
  "fits the proofs, opened, on a telephone in the dark, and the public page too",
  async ({ bureau }) => {
    const office = await Screen.open(browser, bureau.url, 390, "dark");
    const { page } = office;
    await office.signIn("lead@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/proof`);
    await page.getByRole("button", { name: "Alles openen" }).click();
    await page.getByText("Nog niet bevestigd door de FG").first().waitFor();
    expect(await page.getByRole("button", { name: /^Lezing bevestigen/ }).count()).toBe(0);
    expect([await office.overflow(), await office.stuckOut(), await office.barriers()]).toEqual([0, [], []]);

    await page.getByRole("button", { name: "Alles sluiten" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Nog niet bevestigd door de FG").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });

    await page.goto(`${bureau.url}/bewijzen`);
    await page.getByRole("heading", { level: 1, name: "Beloften en bewijzen" }).waitFor();
    expect([await office.overflow(), await office.barriers()]).toEqual([0, []]);
    await office.close();
  },
  120_000,
);
