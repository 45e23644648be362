import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { types } from "../support/keyboard.js";
import { Nights } from "../support/nights.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "keep/handled-2-years",
  "has a lead say on the page of a case why it stays open, and shows it there",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await world.clock("2027-03-02T10:00:00+01:00");
    await (await Nights.of(world)).tellIdle();
    const lead = await Screen.open(browser, world.bureau.url);
    await lead.signIn("lead@bureau.test", password);
    await lead.page.goto(`${world.bureau.url}/admin/#/cases/${caseId}`);
    const name = "Vastleggen waarom de casus open blijft";

    await lead.act(name, (dialog) => types(lead.page, dialog.getByLabel("Reden"), "De rechter doet uitspraak in mei."));
    await lead.page.getByRole("heading", { name: "Waarom de casus open blijft" }).waitFor();

    await lead.page.getByText("De rechter doet uitspraak in mei.").waitFor();
    expect([await lead.barriers(), await lead.overflow(), await lead.stuckOut()]).toEqual([[], 0, []]);
    expect(await lead.page.getByRole("button", { name, exact: true }).count()).toBe(0);
    expect(lead.troubles).toEqual([]);
    await lead.close();
    await world.clock("2026-03-02T10:00:00+01:00");
  },
  60_000,
);
