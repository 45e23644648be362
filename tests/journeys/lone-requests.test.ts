import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils } from "../support/fulfils.js";
import { presses, tabTo, ticks, types } from "../support/keyboard.js";
import { LoneRequests } from "../support/lone-requests.js";
import { aTrace } from "../support/request-traces.js";
import { Screen } from "../support/screen.js";

const received = "2026-03-05";
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
] as const)
  fulfils(
    "rights/any-channel",
    `takes down by keyboard a request of somebody in no case, decides it, and tells it in a letter, on a screen of ${width}`,
    async (world) => {
      await world.clock(`${received}T10:00:00+01:00`);
      await new LoneRequests(world).clear();
      const office = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = office;
      await office.signIn("office@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/requests`);
      const tabs = page.getByRole("navigation", { name: "Soorten verzoeken" });
      await presses(page, tabs.getByRole("link", { name: "Zonder dossier" }));
      await page.getByText("Geen verzoeken zonder dossier").waitFor();
      await isFine(office);

      await presses(page, page.getByRole("button", { name: "Verzoek zonder dossier vastleggen" }));
      const dialog = page.getByRole("dialog", { name: "Verzoek zonder dossier vastleggen" });
      await choose(dialog.getByLabel("Soort"), "Inzage");
      await choose(dialog.getByLabel("Wat is deze persoon"), "Consulent");
      await types(page, dialog.getByLabel("Naam van de betrokkene"), "Verzonnen van Vraag");
      await choose(dialog.getByLabel("Wie vraagt", { exact: true }), "machtiging");
      await choose(dialog.getByLabel("Hoe kwam het binnen"), "E-mail");
      await types(page, dialog.getByLabel("Kenmerk op de oude brief"), "OC-1999-0001");
      await types(page, dialog.getByLabel("Adres voor de brief"), "Vraaglaan 7");
      await presses(page, dialog.getByRole("button", { name: "Verzoek vastleggen" }));
      await dialog.getByText("Vul dit in").first().waitFor();
      await isFine(office);
      await choose(dialog.getByLabel("Wie vraagt", { exact: true }), "betrokkene zelf");
      await presses(page, dialog.getByRole("button", { name: "Verzoek vastleggen" }));
      await page.getByRole("heading", { level: 1, name: /Inzage · VZ-2026-\d{4}/ }).waitFor();
      const url = page.url();
      expect(await page.getByText("Verzonnen van Vraag").count()).toBe(0);
      expect(await page.getByRole("button", { name: "Beslissen" }).count()).toBe(0);
      await isFine(office);
      expect(await office.unreached()).toEqual([]);
      await office.close();

      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      await fg.page.goto(`${world.bureau.url}/admin/#/loneRequests`);
      await presses(fg.page, fg.page.getByRole("link", { name: /Inzage · VZ-2026-/ }));
      await fg.page.getByText("Verzonnen van Vraag").waitFor();
      await fg.page.getByText("Bij dit kenmerk is geen verklaring gevonden.").waitFor();
      await fg.act("Identiteit vragen", (asks) => choose(asks.getByLabel("Waarom is er twijfel"), "niet bekend"));
      await fg.act("Identiteit vaststellen", (shows) => choose(shows.getByLabel("Hoe is het aangetoond"), "erugge"));
      await choose(fg.page.getByLabel("Welk account"), "Verzonnen consultant");
      const overview = fg.page.getByRole("link", { name: "Lezen (Nederlands)" });
      await fg.page.getByText("De naam van dit account lijkt niet op Verzonnen van Vraag.").waitFor();
      expect(await overview.count()).toBe(0);
      await isFine(fg);
      await ticks(
        fg.page,
        fg.page.getByRole("checkbox", { name: "Ik heb nagekeken dat dit account van deze persoon is" }),
      );
      const kept = await fg.page.request.get(`${world.bureau.url}${await overview.getAttribute("href")}`);
      expect([kept.status(), kept.headers()["content-type"]]).toEqual([200, "application/pdf"]);
      await isFine(fg);
      await fg.act("Beslissen", async (decides) => {
        await choose(decides.getByLabel("Wat wordt het antwoord"), "Wij doen een deel");
        await choose(decides.getByLabel("Op welke grond niet"), "rechten van anderen");
        await types(fg.page, decides.getByLabel("Toelichting"), "Uw account en uw dagen staan hieronder.");
        await presses(fg.page, decides.getByRole("button", { name: "Vastleggen" }));
        await decides.getByText("Vul dit in").first().waitFor();
        await isFine(fg);
        await choose(decides.getByLabel("Wat is er van deze persoon gevonden"), "iets bewaard");
      });
      await fg.page.getByText("Wacht op een hoofd").first().waitFor();

      const lead = await Screen.open(browser, world.bureau.url, width, scheme);
      await lead.signIn("lead@bureau.test", password);
      await lead.page.goto(url);
      await tabTo(lead.page, lead.page.getByRole("button", { name: "Ondertekenen" }));
      await lead.act("Ondertekenen");
      await lead.page.getByText("Nog mee te delen").waitFor();
      await isFine(lead);
      await lead.close();

      await fg.page.reload();
      const letter = fg.page.getByRole("link", { name: "Brief lezen (Nederlands)" });
      const answer = await fg.page.request.get(`${world.bureau.url}${await letter.getAttribute("href")}`);
      expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
      await fg.act("Brief verstuurd", (tells) => choose(tells.getByLabel("Hoe verstuurd"), "Papier"));
      await fg.page.getByText("Wordt vernietigd op").waitFor();
      await fg.page.getByText("5 maart 2031").waitFor();
      await isFine(fg);
      expect(await fg.unreached()).toEqual([]);
      expect(await fg.page.getByRole("button", { name: "Beslissen" }).count()).toBe(0);

      await behind(world.bureau, aTrace());
      await presses(fg.page, fg.page.getByRole("link", { name: "Alle verzoeken zonder dossier" }));
      const lists = fg.page.getByRole("navigation", { name: "Soorten verzoeken" });
      await presses(fg.page, lists.getByRole("link", { name: "Casus vernietigd" }));
      await fg.page.getByText("10 dagen te laat").first().waitFor();
      await isFine(fg);
      await fg.close();
    },
    120_000,
  );
