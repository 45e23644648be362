import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { presses } from "../support/keyboard.js";
import { Nights } from "../support/nights.js";
import { Screen } from "../support/screen.js";
import { withoutNoise } from "../support/yearly.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

for (const [width, scheme, year] of [
  [1440, "light", 2026],
  [390, "dark", 2027],
] as const)
  fulfils(
    "report/yearly",
    `is signed by the FG by keyboard, asked, kept and taken along by the ministry, and then noted on by bureau and FG, on a screen of ${width}`,
    async (world) => {
      const nights = await Nights.of(world);
      await nights.minute(`${year}-03-02T10:00:00+01:00`);
      await withoutNoise(world, year);
      // As if a thousand had gone already, of all sorts as many.
      await behind(
        world.bureau,
        `update report.counter k set n = 1053000 / ((case when province = 0 then 1 else 13 end) * (case when school_type = 0 then 1 else 5 end)
           * (case when reason = 0 then 1 else 9 end) * (case when outcome = 0 then 1 else 6 end) * (case when age_band = 0 then 1 else 5 end)
           * (case when gender = 0 then 1 else 3 end) * (case when duration = 0 then 1 else 4 end) * 100) where cohort = $1`,
        [year],
      );
      await world.clock(`${year + 1}-03-26T10:00:00+01:00`);
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      await fg.signIn("fg@bureau.test", password);
      await fg.page.goto(`${world.bureau.url}/admin/#/reports`);
      const line = fg.page.getByRole("row", { name: new RegExp(`^${year} `) });
      await line.getByText("Kan worden vastgesteld").waitFor();
      await isFine(fg);
      await presses(fg.page, line.getByRole("button", { name: "Jaar vaststellen" }));
      const dialog = fg.page.getByRole("dialog");
      await dialog.getByText(`De cijfers van ${year} vaststellen?`).waitFor();
      await isFine(fg);
      await presses(fg.page, dialog.getByRole("button", { name: "Jaar vaststellen" }));
      await line.getByText("Wordt vastgesteld").waitFor();
      await fg.close();
      await nights.minute(`${year + 1}-03-26T10:01:00+01:00`);

      const ministry = await Screen.open(browser, world.bureau.url, width, scheme);
      await ministry.signIn("ministry@bureau.test", password);
      const { page } = ministry;
      await page.getByRole("heading", { name: "Cijfers", exact: true }).waitFor();
      const gender = page.getByRole("group", { name: "Uitsplitsen naar" }).getByLabel("Geslacht");
      await gender.focus();
      await page.keyboard.press("Space");
      await page.getByRole("row", { name: /Groningen Meisje \d+ / }).waitFor();
      await isFine(ministry);
      await presses(page, page.getByRole("button", { name: "Rapport bewaren" }));
      const number = `R-${year + 1}-0001`;
      await page.getByText(`Bewaard als ${number}`).waitFor();
      const link = page.getByRole("link", { name: `${number} downloaden als CSV` });
      const csv = await page.request.get(`${world.bureau.url}${await link.getAttribute("href")}`);
      const told = await csv.text();
      const status = csv.status();
      await isFine(ministry);
      await ministry.close();

      await world.clock(`${year + 1}-05-03T10:00:00+02:00`);
      const office = await Screen.open(browser, world.bureau.url, width, scheme);
      await office.signIn("office@bureau.test", password);
      await office.page.goto(`${world.bureau.url}/admin/#/reports`);
      await presses(office.page, office.page.getByRole("button", { name: `Opmerking bij ${year} voorstellen` }));
      const form = office.page.getByRole("dialog");
      await form.getByText("in een opmerking staat geen getal").waitFor();
      const note = "De provincie is dit jaar anders bepaald dan hiervoor.";
      await form.getByLabel("Tekst in het Nederlands").pressSequentially(`${note} Het scheelt 12 aanvragen.`);
      await office.page.keyboard.press("Tab");
      await office.page.keyboard.type("The province was found in another way this year.");
      await isFine(office);
      const submit = form.getByRole("button", { name: "Opmerking voorstellen" });
      await presses(office.page, submit);
      await form.getByText("In een opmerking staat geen getal, ook niet in letters").first().waitFor();
      await isFine(office);
      await form.getByLabel("Tekst in het Nederlands").fill(note);
      await presses(office.page, submit);
      await office.page.getByText("Wacht op de handtekening van de FG").waitFor();
      await isFine(office);
      await office.close();

      const signer = await Screen.open(browser, world.bureau.url, width, scheme);
      await signer.signIn("fg@bureau.test", password);
      await signer.page.goto(`${world.bureau.url}/admin/#/reports`);
      await presses(signer.page, signer.page.getByRole("button", { name: "Ondertekenen en plaatsen" }));
      const signing = signer.page.getByRole("dialog");
      await signing.getByText(`Deze opmerking bij ${year} plaatsen?`).waitFor();
      await isFine(signer);
      await presses(signer.page, signing.getByRole("button", { name: "Ondertekenen en plaatsen" }));
      await signer.page.getByText(`Na het bewaren geplaatst: Opmerking 1 bij ${year}`).waitFor();
      await signer.page.getByText(`Geplaatst op 3 mei ${year + 1}`).waitFor();
      await isFine(signer);
      await signer.close();

      expect(status).toBe(200);
      expect(told).toMatch(/"Groningen";"Meisje";"2[4-9]\d";/);
    },
    120_000,
  );
