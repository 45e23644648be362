import { afterAll, beforeAll, expect } from "@jest/globals";
import { ChangeAddressDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser } from "playwright-core";
import { bornWrongly } from "../support/born.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, ticks, types } from "../support/keyboard.js";
import { LoneRequests } from "../support/lone-requests.js";
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
    "rights/correct",
    `looks by keyboard again at what was changed since, and carries it out, on a screen of ${width}`,
    async (world) => {
      const it = await bornWrongly(world, "2015-05-01");
      await it.plan({
        target: "PUPIL",
        rowId: it.pupilId,
        field: "street",
        measure: "CORRECT",
        becomes: "Plannenweg 1",
      });
      await it.acts.decide({ outcome: "GRANTED" });
      const lives = { person: "PUPIL", street: "Verhuisweg 2", postcode: "0000 AB", city: "Elders" } as const;
      const hidden = { hiddenStreet: null, hiddenPostcode: null, hiddenCity: null };
      const input = { ...(await world.cases.which(it.caseId)), ...lives, ...hidden };
      await world.as("office").ask(ChangeAddressDocument, { input });
      const { requestId } = await it.which();
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/requests/${requestId}`);
      await page.getByText("Intussen gewijzigd").waitFor();
      await isFine(fg);
      const again = page.getByRole("button", { name: /^Opnieuw bekeken: Leerling/ });
      await tabTo(page, again);
      await presses(page, again);
      const dialog = page.getByRole("dialog", { name: "Opnieuw bekeken" });
      await dialog.getByText("Verhuisweg 2").waitFor();
      await isFine(fg);
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await page.getByText("Intussen gewijzigd").waitFor({ state: "detached" });
      await fg.act("Uitvoeren");
      await page.getByText("Was: Verhuisweg 2").waitFor();
      await fg.close();
    },
    120_000,
  );

  fulfils(
    "rights/any-channel",
    `puts right by keyboard who asks, and holds an account against that name, on a screen of ${width}`,
    async (world) => {
      await world.clock("2026-03-05T10:00:00+01:00");
      const requests = new LoneRequests(world);
      const { id } = await requests.register({ person: "CONSULTANT" });
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/loneRequests/${id}`);
      await presses(page, page.getByRole("button", { name: "Gegevens verbeteren" }));
      const dialog = page.getByRole("dialog", { name: "Gegevens verbeteren" });
      await dialog.getByLabel("Naam van de betrokkene").fill("");
      await types(page, dialog.getByLabel("Naam van de betrokkene"), "Anders Geheten");
      await isFine(fg);
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await page.getByText("Stond er tot die dag").waitFor();
      await page.getByText(/Verzonnen van Vraag; Vraaglaan 7/).waitFor();
      await choose(page.getByLabel("Welk account"), "Verzonnen consultant");
      await page.getByText(/lijkt niet op Anders Geheten/).waitFor();
      expect(await page.getByRole("link", { name: /JSON/ }).count()).toBe(0);
      await isFine(fg);
      await ticks(page, page.getByLabel("Ik heb nagekeken dat dit account van deze persoon is"));
      const json = page.getByRole("link", { name: /JSON/ });
      await json.waitFor();
      expect(await json.getAttribute("href")).toContain("?sure=1");
      await isFine(fg);
      await fg.close();
    },
    120_000,
  );
}
