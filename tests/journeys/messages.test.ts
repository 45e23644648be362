import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { holds } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

holds(
  "shows the office its messages, and lets the administrator settle one by keyboard",
  async ({ bureau, aCase, cases }) => {
    const id = await aCase();
    const { number } = await cases.seen(id);
    await behind(
      bureau,
      "update message set state = 'UNKNOWN', failure = 'NO_ANSWER', attempts = 1, message_id = id || '@bureau.test'",
    );

    const office = await Screen.open(browser, bureau.url);
    await office.signIn("office@bureau.test", password);
    await office.page.getByRole("link", { name: "Berichten" }).click();
    await office.page.getByRole("heading", { level: 1, name: "Berichten" }).waitFor();
    const row = office.page.getByRole("row", { name: number ?? "" });
    await row.waitFor();
    expect(await row.innerText()).toContain("Aankomst onbekend");
    // Outside a demonstration nobody needs to see what a message says.
    expect(await office.page.getByRole("button", { name: "Voorbeeld" }).count()).toBe(0);
    expect(await office.barriers()).toEqual([]);

    const administrator = await Screen.open(browser, bureau.url, 390);
    const { page } = administrator;
    await administrator.signIn("administrator@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/messages`);
    await page.getByText("Er gaat nu geen e-mail uit").waitFor();
    expect(await administrator.barriers()).toEqual([]);
    expect(await page.locator("body").innerText()).not.toContain(number);
    await page.getByRole("button", { name: "Het is aangekomen" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Het is aangekomen" });
    await dialog.waitFor();
    expect(await administrator.barriers()).toEqual([]);
    await dialog.getByRole("button", { name: "Het is aangekomen" }).focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("list", { name: "Berichten" }).getByText("Verstuurd").first().waitFor();

    expect(await behind(bureau, "select state from message")).toEqual([{ state: "SENT" }]);
    expect([...office.troubles, ...administrator.troubles]).toEqual([]);
    await office.close();
    await administrator.close();
  },
  60_000,
);
