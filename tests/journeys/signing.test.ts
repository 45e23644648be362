import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { presses, ticks, types } from "../support/keyboard.js";
import { readPdf } from "../support/letter.js";
import { Screen } from "../support/screen.js";
import { latestSignLink } from "../support/sign-links.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);

/** The office sends this parent a link, and reads the code that it is shown once. */
async function sends(world: World, office: Screen, caseId: string, name: string) {
  const { page } = office;
  await presses(page, page.getByRole("button", { name: `Ondertekenlink sturen aan ${name} Verzonnen (ouder)` }));
  const dialog = page.getByRole("dialog", { name: "Ondertekenlink sturen" });
  await dialog.waitFor();
  await isFine(office);
  await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
  const shown = page.getByRole("dialog", { name: `De code voor ${name} Verzonnen (ouder)` });
  const code = ((await shown.getByText(/^\d{3} \d{3}$/).textContent()) ?? "").replace(/\D/g, "");
  await isFine(office);
  await presses(page, shown.getByRole("button", { name: "Klaar" }));
  await shown.waitFor({ state: "detached" });
  return { code, link: await latestSignLink(world.bureau, caseId) };
}

/** Reads one document and signs it, by keyboard. */
async function signs(page: Page, document: "Overeenkomst" | "Machtiging", name: string) {
  await presses(page, page.getByRole("button", { name: `${document} lezen en ondertekenen` }));
  await page.getByRole("heading", { level: 1, name: new RegExp(`^${document}`) }).waitFor();
  for (const group of await page.getByRole("group").all()) {
    await group.getByLabel("Ja").focus();
    await page.keyboard.press("Space");
  }
  await types(page, page.getByLabel("Uw naam"), name);
  await ticks(page, page.getByLabel("Ik onderteken"));
  await presses(page, page.getByRole("button", { name: `${document} ondertekenen` }));
  await page.getByRole("status").getByText(`U hebt de ${document.toLowerCase()} ondertekend`).waitFor();
}

/** The bureau opens what this parent signed on line. */
async function seesSigned({ page }: Screen, name: string): Promise<void> {
  const link = page.getByRole("link", { name: `Wat is ondertekend (PDF): Machtiging van ${name} Verzonnen` });
  await link.first().waitFor();
  const signed = await page.request.get(new URL((await link.first().getAttribute("href")) ?? "", page.url()).href);
  expect((await readPdf(await signed.body())).text).toContain(`${name} Verzonnen`);
}

/** Of all that somebody allowed he takes one thing back, which fits the narrowest screen as well. */
async function takesOneBack(screen: Screen): Promise<void> {
  const { page } = screen;
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  const narrow = { ...size, width: 320 };
  await page.setViewportSize(narrow);
  await isFine(screen);
  await presses(page, page.getByRole("button", { name: /^Alleen dit intrekken/ }).first());
  await page.getByRole("heading", { level: 1, name: "Eén toestemming intrekken" }).waitFor();
  await isFine(screen);
  await page.setViewportSize(size);
  await isFine(screen);
  await presses(page, page.getByRole("button", { name: "Nu intrekken" }));
  await page.getByRole("status").getByText("U hebt deze toestemming ingetrokken").waitFor();
  await isFine(screen);
  await page.setViewportSize(narrow);
  await isFine(screen);
  await page.setViewportSize(size);
}

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
] as const)
  fulfils(
    "consent/in-writing",
    `sends two parents a link, who sign without a script, so that the case is taken up, and one takes it back, on a screen of ${width}`,
    async (world) => {
      const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: parentsApart() });
      const office = await Screen.open(browser, world.bureau.url, width, scheme);
      await office.signIn("office@bureau.test", password);
      await office.page.goto(`${world.bureau.url}/admin/#/cases/${caseId}/authorisations`);
      await office.page.getByText("Nog geen link gestuurd").first().waitFor();
      await isFine(office);
      const greet = await sends(world, office, caseId, "Greet");
      const gijs = await sends(world, office, caseId, "Gijs");
      await office.page.getByText("nog 5 pogingen").first().waitFor();
      await isFine(office);

      const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } });
      const first = await plain.newPage();
      await first.goto(world.bureau.url + greet.link);
      await types(first, first.getByLabel("Code van zes cijfers"), greet.code);
      await first.keyboard.press("Enter");
      await first.getByText("Deze formulieren zijn voor Greet Verzonnen").waitFor();
      await signs(first, "Overeenkomst", "Greet Verzonnen");
      await signs(first, "Machtiging", "Greet Verzonnen");
      expect(await first.getByText("Wij wachten nog op de andere ouder").count()).toBe(2);
      const copy = first.getByRole("button", { name: "Kopie (pdf) van de machtiging" });
      const [download] = await Promise.all([first.waitForEvent("download"), presses(first, copy)]);
      expect((await readPdf(await readFile(await download.path()))).text).toContain("Greet Verzonnen");
      expect(await plain.cookies()).toEqual([]);
      await plain.close();

      const second = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = second;
      await page.goto(world.bureau.url + gijs.link);
      await isFine(second);
      await types(page, page.getByLabel("Code van zes cijfers"), gijs.code === "000000" ? "111111" : "000000");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").getByText("U kunt het nog 4 keer proberen.").waitFor();
      await isFine(second);
      await types(page, page.getByLabel("Code van zes cijfers"), gijs.code);
      await page.keyboard.press("Enter");
      await isFine(second);
      await signs(page, "Overeenkomst", "Gijs Verzonnen");
      await isFine(second);
      await presses(page, page.getByRole("button", { name: "Machtiging lezen en ondertekenen" }));
      await page.getByRole("heading", { level: 1, name: /^Machtiging/ }).waitFor();
      await isFine(second);
      await presses(page, page.getByRole("button", { name: "Machtiging ondertekenen" }));
      await page
        .getByRole("alert")
        .getByRole("link", { name: /kies ja of nee/ })
        .first()
        .waitFor();
      await isFine(second);
      await presses(page, page.getByRole("button", { name: "Terug naar de formulieren" }));
      await signs(page, "Machtiging", "Gijs Verzonnen");
      expect(await page.getByText("Wij wachten nog").count()).toBe(0);

      await office.page.reload();
      await office.page.getByText("Het laatst gebruikt op").first().waitFor();
      await office.act("In behandeling nemen");
      expect((await world.cases.seen(caseId)).stage).toBe("IN_PROGRESS");

      await seesSigned(office, "Gijs");
      await takesOneBack(second);
      await office.page.reload();
      await office.page.getByText("Mag nu niet").first().waitFor();

      await presses(page, page.getByRole("button", { name: "Machtiging intrekken" }));
      await page.getByRole("heading", { level: 1, name: "Machtiging intrekken" }).waitFor();
      await isFine(second);
      await presses(page, page.getByRole("button", { name: "Nu intrekken" }));
      await page.getByRole("status").getByText("U hebt de machtiging ingetrokken").waitFor();
      await isFine(second);
      expect((await world.cases.seen(caseId)).frozenOn).toBe("2026-03-02");
      expect(second.troubles.filter((one) => !/\b400\b/.test(one))).toEqual([]);
      await second.close();
      await office.close();
    },
    300_000,
  );
