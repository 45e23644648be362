import { afterAll, beforeAll, expect } from "@jest/globals";
import { RecordContactDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser } from "playwright-core";
import { asksAccess } from "../support/asks-access.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
import { does } from "../support/people.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
] as const) {
  fulfils(
    "rights/any-channel",
    `makes a request of a question by keyboard, told that it was asked before, and shows the link to the FG, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T10:00:00+01:00");
      const caseId = await asksAccess(world, "2026-03-02");
      const first = (await world.cases.seen(caseId)).requests?.[0]?.id;
      const heard = { partner: "GUARDIAN", channel: "PHONE", heldOn: "2026-03-02", isReached: true } as const;
      const told = { ...heard, subject: "REQUEST", summary: "Zij vroeg wat wij hebben." } as const;
      const input = { ...(await world.cases.which(caseId)), ...told };
      await world.as("office").ask(RecordContactDocument, { input });
      await world.clock("2026-03-04T10:00:00+01:00");
      const office = await Screen.open(browser, world.bureau.url, width, scheme);
      await office.signIn("office@bureau.test", password);
      await office.page.goto(`${world.bureau.url}/admin/#/cases/${caseId}`);
      const folded = office.page.getByRole("button", { name: "Andere handelingen" });
      await office.page.getByRole("heading", { name: "Wat kunt u doen" }).waitFor();
      if (await folded.isVisible()) await presses(office.page, folded);
      await office.act("Verzoek registreren", async (dialog) => {
        await choose(dialog.getByLabel("Soort"), "Inzage");
        await choose(dialog.getByLabel("Over wie gaat het"), "(ouder)");
        await dialog.getByText("Dit is al eerder gevraagd").waitFor();
        await choose(dialog.getByLabel("Wie vraagt"), "De betrokkene zelf");
        await choose(dialog.getByLabel("Is dit gehoord in een contact"), "2 maart 2026");
        await isFine(office);
      });
      await office.close();
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      const second = (await world.cases.seen(caseId)).requests?.find(({ id }) => id !== first);
      await fg.page.goto(`${world.bureau.url}/admin/#/requests/${second?.id}`);
      await fg.page.getByText("Contact van 2 maart 2026, telefoon").waitFor();
      await isFine(fg);
      await presses(fg.page, fg.page.getByRole("main").getByRole("link", { name: /Inzage van 2 maart 2026/ }));
      await fg.page.getByText("Inzage van 2 maart 2026").first().waitFor();
      await fg.close();

      expect(second).toMatchObject({ receivedOn: "2026-03-02" });
    },
    90_000,
  );

  fulfils(
    "oversight/fg",
    `takes down advice on the DPIA by keyboard, and says to who leads the bureau that the FG has another role, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-02T10:00:00+01:00");
      const namesake = {
        email: `ander${width}@bureau.test`,
        name: "verzonnen FG",
        organisation: "Elders",
        role: "office",
      };
      expect((await does(world, "administrator", "/people", namesake)).status).toBe(200);
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      await fg.signIn("fg@bureau.test", password);
      await page.getByText("De FG heeft ook een andere rol").waitFor();
      await isFine(fg);
      await page.goto(`${world.bureau.url}/admin/#/dpia`);
      await presses(page, page.getByRole("button", { name: /^Versie 2/ }));
      await page.getByRole("heading", { name: "Verschil met versie 1" }).waitFor();
      await isFine(fg);
      await fg.act("Advies vastleggen", async (dialog) => {
        await choose(dialog.getByLabel("Wat is uw advies"), "Akkoord onder voorwaarden");
        await types(page, dialog.getByLabel("Toelichting"), "Hoor ouders eerst.");
      });
      await fg.close();
      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      await lead.signIn("lead@bureau.test", password);
      await lead.page.getByText("De FG heeft ook een andere rol").waitFor();
      await lead.page.goto(`${world.bureau.url}/admin/#/dpia`);
      await presses(lead.page, lead.page.getByRole("button", { name: /^Versie 2/ }));
      await lead.page.getByText("Hoor ouders eerst.").first().waitFor();
      expect(await lead.page.getByRole("button", { name: "Advies vastleggen" }).count()).toBe(0);
      await lead.close();
    },
    90_000,
  );
}
