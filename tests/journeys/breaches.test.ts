import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils, type World } from "../support/fulfils.js";
import { presses, ticks, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";

const start = "2026-03-02T10:00:00+01:00";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isFine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);
type Look = readonly [width: number, scheme: "light" | "dark"];
const looks: readonly Look[] = [
  [1440, "light"],
  [390, "dark"],
];

async function signedIn({ bureau }: World, who: string, [width, scheme]: Look): Promise<Screen> {
  const screen = await Screen.open(browser, bureau.url, width, scheme);
  await screen.signIn(`${who}@bureau.test`, password);
  return screen;
}

/** By the menu that everybody has who works here. */
async function report(screen: Screen, name: string): Promise<string> {
  const { page } = screen;
  await presses(page, page.getByRole("button", { name: `Account: Verzonnen ${name}` }));
  await presses(page, page.getByRole("button", { name: "Datalek melden" }));
  const dialog = page.getByRole("dialog", { name: "Datalek melden" });
  await dialog.waitFor();
  await isFine(screen);
  await presses(page, dialog.getByRole("button", { name: "Melden" }));
  await dialog.getByText("Vul dit in").first().waitFor();
  await choose(dialog.getByLabel("Wat voor datalek"), "verkeerde");
  await types(page, dialog.getByLabel("Wat is er gebeurd"), "Een verslag ging naar een oud adres.");
  await ticks(page, dialog.getByLabel("Gezondheid"));
  await types(page, dialog.getByLabel("Om hoeveel mensen"), "2");
  await presses(page, dialog.getByRole("button", { name: "Melden" }));
  const told = page.getByText(/Gemeld: datalek DL-2026-\d{4}/);
  await told.waitFor();
  return /DL-2026-\d{4}/.exec(await told.innerText())?.[0] ?? "";
}

for (const look of looks)
  fulfils(
    "security/measures",
    `reports a breach by keyboard, leads it from there to its end and tells whom it touches, on a screen of ${look[0]}`,
    async (world) => {
      await world.clock(start);
      const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
      const caseNumber = (await world.cases.seen(caseId)).number ?? "";
      const consultant = await signedIn(world, "consultant", look);
      const number = await report(consultant, "consultant");
      await consultant.close();

      const fg = await signedIn(world, "fg", look);
      const { page } = fg;
      await presses(page, page.getByRole("button", { name: /signaler/i }));
      await page.getByText("Er is een datalek gemeld").first().waitFor();
      await page.getByRole("dialog").getByRole("link", { name: "Datalekken" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Datalekken" }).waitFor();
      await page
        .getByText(/nog 71 uur, uiterlijk donderdag 5 maart 2026/)
        .first()
        .waitFor();
      await isFine(fg);
      await page.getByRole("link", { name: number }).click();
      await page.getByRole("heading", { level: 1, name: number }).waitFor();
      await page.getByText("Een verslag ging naar een oud adres.").waitFor();
      await fg.act("Risico beoordelen", async (dialog) => {
        await choose(dialog.getByLabel("Risico voor betrokkenen"), "Hoog risico");
        await types(page, dialog.getByLabel("Waarom dit risico"), "Het gaat over gezondheid.");
      });
      await fg.act("Casus toevoegen", (dialog) => types(page, dialog.getByLabel("Kenmerk van de casus"), caseNumber));
      await page.getByText("1 casus is geraakt.").waitFor();
      await fg.act("Opzoeken in het logboek");
      await fg.act("Melding bij de AP vastleggen", async (dialog) => {
        await types(page, dialog.getByLabel("Kenmerk van de AP"), "AP-2026-1");
        await ticks(page, dialog.getByLabel("De melding is volledig"));
      });
      await fg.act("Betrokkenen laten inlichten");
      await fg.openAct("Datalek afsluiten");
      await page.getByRole("dialog").getByRole("button", { name: "Vastleggen" }).click();
      await page.getByText("Nog niet iedereen is ingelicht").first().waitFor();
      await isFine(fg);
      await page.keyboard.press("Escape");
      await isFine(fg);
      expect(await fg.unreached()).toEqual([]);
      const url = page.url();

      const office = await signedIn(world, "office", look);
      await office.page.goto(url);
      const rows = office.page.getByRole("button", { name: /Ingelicht vastleggen: / });
      await rows.first().waitFor();
      for (let left = await rows.count(); left > 0; left -= 1) {
        const name = (await rows.first().getAttribute("aria-label")) ?? "";
        await office.act(name, (dialog) => choose(dialog.getByLabel("Hoe is het verteld"), "elefoon"));
        await office.page.getByRole("button", { name, exact: true }).waitFor({ state: "detached" });
      }
      await isFine(office);
      expect(office.troubles).toEqual([]);
      await office.close();

      await page.reload();
      await fg.act("Datalek afsluiten");
      await page.getByText("bewaard tot 2 maart 2031").waitFor();
      await isFine(fg);
      expect(fg.troubles).toEqual([]);
      await fg.close();
    },
    120_000,
  );

fulfils(
  "security/measures",
  "lets the administrator report a breach, and says in words that one is late",
  async (world) => {
    await world.clock(start);
    const administrator = await signedIn(world, "administrator", [1440, "light"]);
    const number = await report(administrator, "administrator");
    expect(administrator.troubles).toEqual([]);
    await administrator.close();
    await world.clock("2026-03-05T12:30:00+01:00");

    const lead = await signedIn(world, "lead", [390, "light"]);
    await lead.page.goto(`${world.bureau.url}/admin/#/breaches`);
    await lead.page.getByRole("link", { name: number }).waitFor();
    await lead.page.getByText("3 uur te laat").first().waitFor();
    await isFine(lead);
    await lead.close();
    await world.clock(start);
  },
);
