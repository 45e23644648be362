import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { fulfils, type World } from "../support/fulfils.js";
import { presses, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const fine = async (screen: Screen) =>
  expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);
const opened = async ({ bureau }: World, who: string, width: number, scheme: "light" | "dark") => {
  const screen = await Screen.open(browser, bureau.url, width, scheme);
  await screen.signIn(`${who}@bureau.test`, password);
  await screen.page.goto(`${bureau.url}/admin/#/regulationOpinions`);
  await screen.page.getByRole("heading", { level: 1, name: "Privacyreglement" }).waitFor();
  return screen;
};

fulfils(
  "regulation/may-change",
  "has the bureau write a version by keyboard, and says what is wrong with it before it can be approved",
  async (world) => {
    await world.clock("2027-01-10T12:00:00+01:00");
    const office = await opened(world, "office", 1440, "light");
    const { page } = office;
    await presses(page, page.getByRole("button", { name: "Nieuwe versie schrijven" }));
    await page.getByRole("heading", { level: 2, name: "Concept van versie 2027-1" }).waitFor();
    expect(await page.getByRole("button", { name: "Nieuwe versie schrijven" }).count()).toBe(0);

    await presses(page, page.getByRole("button", { name: "Ingang en wijzigingen" }));
    const head = page.getByRole("dialog", { name: "Ingang en wijzigingen" });
    await head.getByLabel("Gaat in op").fill("2027-02-01");
    await types(page, head.getByLabel("Belangrijkste wijzigingen", { exact: true }), "Er staat nu hoe u ons belt.");
    await fine(office);
    await presses(page, head.getByRole("button", { name: "Vastleggen" }));
    await head.waitFor({ state: "detached" });
    await page.getByText("Er staat nu hoe u ons belt.").waitFor();

    await page.getByRole("button", { name: "Artikel toevoegen" }).focus();
    await page.keyboard.press("Enter");
    const added = page.getByRole("dialog", { name: "Artikel toevoegen" });
    await types(page, added.getByLabel("Titel", { exact: true }), "Bellen");
    await types(page, added.getByLabel("Tekst", { exact: true }), "Bel 000-1110001, binnen 9 maanden.");
    await presses(page, added.getByRole("button", { name: "Vastleggen" }));
    await added.getByText(/Schrijf geen e-mailadres, telefoonnummer of webadres/).waitFor();
    await fine(office);
    await added.getByLabel("Tekst", { exact: true }).fill("Bel %{phone}, binnen 9 maanden.");
    await presses(page, added.getByRole("button", { name: "Vastleggen" }));
    await added.waitFor({ state: "detached" });
    await page.getByText(/^Bellen: er staat 9 maanden; het bureau houdt zich aan/).waitFor();
    await fine(office);

    await page.getByRole("button", { name: "Wijzigen: Bellen" }).focus();
    await page.keyboard.press("Enter");
    const changed = page.getByRole("dialog", { name: "Wijzigen: Bellen" });
    await changed.getByLabel("Tekst", { exact: true }).fill("Bel %{phone}.");
    await presses(page, changed.getByRole("button", { name: "Vastleggen" }));
    await changed.waitFor({ state: "detached" });
    expect(await page.getByText(/^Bellen: er staat/).count()).toBe(0);
    expect(await office.unreached()).toEqual([]);
    expect(office.troubles).toEqual([]);
    await office.close();
  },
  120_000,
);

fulfils(
  "regulation/may-change",
  "has two who write at once see both versions, and choose",
  async (world) => {
    const [one, other] = await Promise.all([1440, 1440].map((width) => opened(world, "office", width, "light")));
    if (!one || !other) throw new Error("No screens");
    const opens = async ({ page }: Screen) => {
      await page.getByRole("button", { name: /^Versie 2027-1/ }).click();
      await page.getByRole("button", { name: "Wijzigen: Bellen" }).click();
      return page.getByRole("dialog", { name: "Wijzigen: Bellen" });
    };
    const [mine, theirs] = [await opens(one), await opens(other)];
    await theirs.getByLabel("Tekst", { exact: true }).fill("Bel ons op %{phone}.");
    await theirs.getByRole("button", { name: "Vastleggen" }).click();
    await theirs.waitFor({ state: "detached" });
    await mine.getByLabel("Tekst", { exact: true }).fill("U kunt bellen: %{phone}.");
    await mine.getByRole("button", { name: "Vastleggen" }).click();
    const both = one.page.getByRole("dialog", { name: /gewijzigd/ });
    await both.getByRole("row").filter({ hasText: "Bel ons op %{phone}." }).waitFor();
    await fine(one);
    await both.getByRole("button", { name: "Verder met mijn versie" }).click();
    await mine.getByRole("button", { name: "Vastleggen" }).click();
    await mine.waitFor({ state: "detached" });
    await one.page.getByRole("listitem").getByText("U kunt bellen: %{phone}.").first().waitFor();
    await one.close();
    await other.close();
  },
  120_000,
);

fulfils(
  "regulation/published",
  "has a written version advised on and published, and read by whoever visits the website, with what differs",
  async (world) => {
    const english = ["Calling", "Call %{phone}."];
    const office = await opened(world, "office", 1440, "dark");
    await office.page.getByRole("button", { name: /^Versie 2027-1/ }).click();
    await office.page.getByRole("button", { name: "Wijzigen: Bellen" }).click();
    const article = office.page.getByRole("dialog", { name: "Wijzigen: Bellen" });
    await article.getByLabel("Titel in het Engels").fill(english[0] ?? "");
    await article.getByLabel("Tekst in het Engels").fill(english[1] ?? "");
    await article.getByRole("button", { name: "Vastleggen" }).click();
    await article.waitFor({ state: "detached" });
    await office.page.getByRole("button", { name: "Ingang en wijzigingen" }).click();
    const head = office.page.getByRole("dialog", { name: "Ingang en wijzigingen" });
    await head.getByLabel("Belangrijkste wijzigingen in het Engels").fill("It now says how to call us.");
    await head.getByRole("button", { name: "Vastleggen" }).click();
    await head.waitFor({ state: "detached" });
    await fine(office);
    await office.close();

    const fg = await opened(world, "fg", 390, "dark");
    await presses(fg.page, fg.page.getByRole("button", { name: /^Versie 2027-1/ }));
    await fg.page.getByRole("heading", { level: 2, name: "Verschil met versie 2026-2" }).waitFor();
    expect(await fg.page.getByRole("button", { name: "Artikel toevoegen" }).count()).toBe(0);
    await presses(fg.page, fg.page.getByRole("button", { name: "Advies vastleggen" }));
    const advice = fg.page.getByRole("dialog", { name: "Advies vastleggen" });
    await choose(advice.getByLabel("Wat is uw advies"), "Akkoord");
    await types(fg.page, advice.getByLabel("Toelichting"), "Duidelijk voor ouders.");
    await presses(fg.page, advice.getByRole("button", { name: "Vastleggen" }));
    await fg.page.getByText("Duidelijk voor ouders.").waitFor();
    await fine(fg);

    const lead = await opened(world, "lead", 390, "light");
    await presses(lead.page, lead.page.getByRole("button", { name: /^Versie 2027-1/ }));
    await presses(lead.page, lead.page.getByRole("button", { name: "Goedkeuren en publiceren" }));
    const approval = lead.page.getByRole("dialog", { name: "Goedkeuren en publiceren" });
    await approval.getByText(/Zij gaat in op 1 februari 2027/).waitFor();
    await fine(lead);
    await presses(lead.page, approval.getByRole("button", { name: "Vastleggen" }));
    await lead.page.getByText(/^Goedgekeurd op 10 januari 2027/).waitFor();
    await lead.page.getByRole("link", { name: "Lees de tekst op de website" }).waitFor();
    await fine(lead);

    for (const width of [1440, 390]) {
      const visitor = await Screen.open(browser, world.bureau.url, width);
      await visitor.page.goto(`${world.bureau.url}/privacyreglement`);
      await visitor.page.getByText("Ons privacyreglement verandert op 1 februari 2027.").waitFor();
      await presses(visitor.page, visitor.page.getByRole("link", { name: "Lees wat er verandert" }).last());
      await visitor.page.getByText("Deze versie geldt nog niet. Zij gaat gelden op 1 februari 2027.").waitFor();
      await visitor.page
        .locator("ins")
        .getByText(/U kunt bellen: /)
        .waitFor();
      expect([await visitor.barriers(), await visitor.overflow()]).toEqual([[], 0]);
      expect(visitor.troubles).toEqual([]);
      await visitor.close();
    }

    await presses(lead.page, lead.page.getByRole("button", { name: "Nieuwe versie schrijven" }));
    await presses(lead.page, lead.page.getByRole("button", { name: "Concept weggooien" }));
    const discarding = lead.page.getByRole("dialog", { name: "Concept weggooien" });
    await fine(lead);
    await presses(lead.page, discarding.getByRole("button", { name: "Vastleggen" }));
    await discarding.waitFor({ state: "detached" });
    await lead.page.getByRole("button", { name: "Nieuwe versie schrijven" }).waitFor();
    expect(await lead.page.getByRole("button", { name: /concept$/ }).count()).toBe(0);
    expect([...fg.troubles, ...lead.troubles]).toEqual([]);
    await fg.close();
    await lead.close();
  },
  150_000,
);
