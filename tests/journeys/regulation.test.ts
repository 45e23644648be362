import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import supertest from "supertest";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";
import { countsVisits } from "../support/visits.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const fine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

fulfils(
  "regulation/may-change",
  "has a new version advised on and approved by keyboard, on a screen of 1440 and one of 390",
  async ({ bureau }) => {
    const chosen = async (who: string, width: number, scheme: "light" | "dark") => {
      const screen = await Screen.open(browser, bureau.url, width, scheme);
      await screen.signIn(`${who}@bureau.test`, password);
      await screen.page.goto(`${bureau.url}/admin/#/regulationOpinions`);
      await presses(screen.page, screen.page.getByRole("button", { name: /^Versie 2026-2/ }));
      await screen.page.getByRole("heading", { level: 2, name: "Versie 2026-2" }).waitFor();
      return screen;
    };
    const fg = await chosen("fg", 1440, "light");
    await fg.page.getByText("Over deze versie is nog niets vastgelegd.").waitFor();
    await presses(fg.page, fg.page.getByRole("button", { name: "Advies vastleggen" }));
    const advice = fg.page.getByRole("dialog", { name: "Advies vastleggen" });
    await choose(advice.getByLabel("Wat is uw advies"), "Akkoord");
    await types(fg.page, advice.getByLabel("Toelichting"), "Duidelijk voor ouders.");
    await fine(fg);
    await presses(fg.page, advice.getByRole("button", { name: "Vastleggen" }));
    await fg.page.getByText("Duidelijk voor ouders.").waitFor();
    await fine(fg);
    expect(await fg.unreached()).toEqual([]);

    const lead = await chosen("lead", 390, "dark");
    await presses(lead.page, lead.page.getByRole("button", { name: "Versie goedkeuren" }));
    const approval = lead.page.getByRole("dialog", { name: "Versie goedkeuren" });
    await fine(lead);
    await presses(lead.page, approval.getByRole("button", { name: "Vastleggen" }));
    await lead.page.getByText(/^Goedgekeurd op 2 maart 2026/).waitFor();
    await fine(lead);

    expect(await lead.page.getByRole("button", { name: "Versie goedkeuren" }).count()).toBe(0);
    expect([...fg.troubles, ...lead.troubles]).toEqual([]);
    await fg.close();
    await lead.close();
  },
  90_000,
);

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
] as const)
  fulfils(
    "website/anonymous-counts",
    `shows the FG by page and by day how often the website was looked at, on a screen of ${width}`,
    async ({ bureau, clock }) => {
      await clock("2026-03-10T12:00:00+01:00");
      for (const path of ["/privacy", "/privacy", "/contact"]) await supertest(bureau.url).get(path);
      await countsVisits(bureau);
      await clock("2026-03-11T12:00:00+01:00");
      const fg = await Screen.open(browser, bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      await fg.page.goto(`${bureau.url}/admin/#/pageVisits`);
      await fg.page.getByRole("table", { name: /^Per pagina/ }).waitFor();

      expect(await fg.page.getByRole("row", { name: /^Contact/ }).count()).toBe(1);
      expect(await fg.page.getByRole("row", { name: /^10 maart 2026/ }).count()).toBe(1);
      await fine(fg);
      expect(fg.troubles).toEqual([]);
      await fg.close();
    },
    60_000,
  );
