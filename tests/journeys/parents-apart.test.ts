import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { parentsApart } from "../support/cases.js";
import { choose } from "../support/choose.js";
import { aPdf } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const today = "2026-03-02";
let scans = 0;

/** The two forms, with one line: to a school, of names and of learning. */
const forms = (page: Page, institution: string | null) => async (dialog: Locator) => {
  await dialog.getByLabel("Geldig vanaf").fill(today);
  await dialog.getByLabel("Geldig tot en met").fill("2027-03-01");
  await dialog.getByLabel("Soort instantie").selectOption({ label: "Huidige of laatste school" });
  if (institution) await choose(dialog.getByLabel("Instantie", { exact: true }), institution);
  else {
    await dialog.getByRole("button", { name: "Nieuwe instantie" }).click();
    const made = page.getByRole("dialog", { name: "Nieuwe instantie" });
    await made.getByLabel("Naam").fill("De Verzonnen Linde");
    await made.getByRole("button", { name: "Vastleggen" }).click();
    await made.waitFor({ state: "detached" });
  }
  await dialog.getByLabel("Richting").selectOption({ label: "Verstrekken aan" });
  await dialog.getByLabel("Naam, adres en contactgegevens").check();
  await dialog.getByLabel("Leerprestaties").check();
};

/** One parent's signature on one of the two forms that were sent last, with its scan, and yes to all that it asks. */
const signs = (document: string, who: string) => async (dialog: Locator) => {
  await choose(dialog.getByLabel("Welk document"), document);
  await choose(dialog.getByLabel("Wie heeft getekend"), who);
  await dialog.getByLabel("Getekend op").fill(today);
  await dialog.getByLabel("Hoe is er getekend").selectOption({ label: "Papier" });
  const scan = {
    name: `scan-${++scans}.pdf`,
    mimeType: "application/pdf",
    buffer: aPdf(`${document} ${who} ${scans}`),
  };
  await dialog.getByLabel("Scan van het getekende document").setInputFiles(scan);
  await dialog.getByText(/^scan-\d+\.pdf .*code [0-9A-F]{4} [0-9A-F]{4}/).waitFor();
  for (const box of await dialog
    .getByRole("group", { name: /^Delen met/ })
    .getByRole("checkbox")
    .all())
    await box.check();
};

const signedIn = async ({ bureau }: World, name: string, path: string): Promise<Screen> => {
  const screen = await Screen.open(browser, bureau.url);
  await screen.signIn(`${name}@bureau.test`, password);
  await screen.page.goto(`${bureau.url}/admin/#${path}`);
  return screen;
};

/** One record shared by post, as far as the button that does it. */
async function shares(page: Page, url: string, caseId: string): Promise<void> {
  await page.goto(`${url}/admin/#/cases/${caseId}/share`);
  await page.getByRole("heading", { level: 2, name: /^Stap 1 van 5/ }).waitFor();
  await choose(page.getByLabel("Ontvanger", { exact: true }), "De Verzonnen Linde");
  await choose(page.getByLabel("Hoe", { exact: true }), "Per post");
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("checkbox", { name: /Leest vlot/ }).check();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("article").getByText("Leest vlot.").waitFor();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("textbox", { name: "Waarvoor" }).fill("Overleg op vrijdag");
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("button", { name: /^Deel \d+ gegevens? met De Verzonnen Linde/ }).click();
  await page.getByText("Nog niet weg").first().waitFor();
}

fulfils(
  "consent/before-handling",
  "plays through parents who live apart: both sign, one withdraws, what waited dies and all stands still, until both signed anew",
  async (world) => {
    const { bureau, cases } = world;
    const caseId = await world.aCase({ stage: "INTAKE_DONE", application: parentsApart() });
    const office = await signedIn(world, "office", `/cases/${caseId}`);
    await office.act("Formulieren versturen", forms(office.page, null));
    await office.act("Handtekening vastleggen", signs("Overeenkomst", "Greet"));
    await office.act("Handtekening vastleggen", signs("Machtiging", "Greet"));
    const early = await office.openAct("In behandeling nemen");
    await early.getByRole("button", { name: "Vastleggen" }).click();
    await early.getByRole("alert").getByText("nog niet allebei ondertekend").waitFor();
    await early.getByRole("button", { name: "Annuleren" }).click();
    await office.act("Handtekening vastleggen", signs("Overeenkomst", "Gijs"));
    await office.act("Handtekening vastleggen", signs("Machtiging", "Gijs"));
    await office.act("In behandeling nemen");
    await cases.assign(caseId, "consultant");
    const told = {
      aspect: "PROGRESS",
      text: "Leest vlot.",
      source: "PARENT",
      channel: "PHONE",
      receivedOn: today,
    } as const;
    await cases.record(caseId, "consultant", { learning: told });

    const consultant = await signedIn(world, "consultant", `/cases/${caseId}`);
    await shares(consultant.page, bureau.url, caseId);

    await office.page.reload();
    await office.act("Intrekking vastleggen", async (dialog) => {
      await dialog.getByLabel("Welke handtekening").selectOption({ label: "Gijs Verzonnen (ouder)" });
      await dialog.getByLabel("Reden").fill("Vader wil dit niet meer.");
    });
    await office.page.getByRole("heading", { name: "Stilgelegd sinds 2 maart 2026" }).waitFor();
    await office.page.getByText("Lukt dat niet uiterlijk op 31 maart 2026").waitFor();
    expect(await office.barriers()).toEqual([]);
    expect((await cases.seen(caseId)).disclosures).toMatchObject([{ state: "WITHDRAWN" }]);
    await consultant.page.reload();
    await consultant.page.getByText("Stilgelegd sinds 2 maart 2026").waitFor();
    expect(await consultant.page.getByRole("button", { name: "Gegevens delen" }).count()).toBe(0);

    await office.act("Formulieren versturen", forms(office.page, "De Verzonnen Linde"));
    await office.act("Handtekening vastleggen", signs("Overeenkomst", "Greet"));
    await office.act("Handtekening vastleggen", signs("Machtiging", "Greet"));
    const half = await office.openAct("Verder gaan na overeenstemming");
    await half.getByRole("button", { name: "Vastleggen" }).click();
    await half.getByRole("alert").getByText("heeft nog niet opnieuw getekend").waitFor();
    await half.getByRole("button", { name: "Annuleren" }).click();
    await office.act("Handtekening vastleggen", signs("Overeenkomst", "Gijs"));
    await office.act("Handtekening vastleggen", signs("Machtiging", "Gijs"));
    await office.act("Verder gaan na overeenstemming");
    await office.page.getByText("Stilgelegd sinds").waitFor({ state: "detached" });
    expect(await office.barriers()).toEqual([]);

    await consultant.page.reload();
    await consultant.page.getByText("Stilgelegd sinds").waitFor({ state: "detached" });
    await shares(consultant.page, bureau.url, caseId);
    const { frozenOn, disclosures } = await cases.seen(caseId);
    expect(frozenOn).toBeNull();
    expect(disclosures?.map(({ state }) => state)).toEqual(["WITHDRAWN", "PREPARED"]);
    expect([...office.troubles, ...consultant.troubles]).toEqual([]);
    await Promise.all([office.close(), consultant.close()]);
  },
  180_000,
);
