import { afterAll, beforeAll, expect } from "@jest/globals";
import { WithdrawAuthorisationDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { isFocused, presses, tabTo, ticks, types } from "../support/keyboard.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox } from "../support/outbox.js";
import { Screen } from "../support/screen.js";
import { authorisationOf, linkFrom, toShare } from "../support/sharing.js";

let browser: Browser;
let mail: MailServer;
beforeAll(async () => {
  [browser, mail] = await Promise.all([openBrowser(), MailServer.open()]);
});
afterAll(async () => {
  await browser.close();
  await mail.close();
});

/** The browser's own list, by the arrow keys or by the letters that it begins with. */
async function picks(page: Page, name: string, wanted: string): Promise<void> {
  const list = page.getByRole("combobox", { name, exact: true });
  await tabTo(page, list);
  for (let at = 0; at < 10; at += 1) {
    const now = await list.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text ?? "");
    if (now.startsWith(wanted)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`${wanted} is not in the list`);
}

const onward = (page: Page) => presses(page, page.getByRole("button", { name: "Verder" }));
const step = (page: Page, name: RegExp) => page.getByRole("heading", { level: 2, name }).waitFor();

/** From with whom to what for, by the keyboard alone. */
async function fillsIn(
  { page, ...screen }: { page: Page; barriers: () => Promise<string[]> },
  manner: string,
): Promise<void> {
  await step(page, /^Stap 1 van 5: Ontvanger/);
  await picks(page, "Ontvanger", "De Verzonnen Linde");
  await types(page, page.getByRole("textbox", { name: /Ter attentie van/ }), "intern begeleider");
  await picks(page, "Hoe", manner);
  expect(await screen.barriers()).toEqual([]);
  await onward(page);
  const heading = page.getByRole("heading", { level: 2, name: /^Stap 2 van 5/ });
  await heading.waitFor();
  expect(await isFocused(heading)).toBe(true);
  await ticks(page, page.getByRole("checkbox", { name: /^Geboortedatum/ }));
  await ticks(page, page.getByRole("checkbox", { name: /Leest vlot/ }));
  expect(await page.getByRole("checkbox", { name: /Woont bij oma/ }).isDisabled()).toBe(true);
  await page.getByText("Niet te kiezen: er is geen geldige machtiging voor “Thuissituatie”").first().waitFor();
  expect(await screen.barriers()).toEqual([]);
  await onward(page);
  await step(page, /^Stap 3 van 5: Voorbeeld/);
  const letter = await page.getByRole("article").innerText();
  for (const said of ["Pim Papierenberg", "Leest vlot.", "1 mei 2016", "t.a.v. intern begeleider"])
    expect(letter).toContain(said);
  for (const unsaid of ["Woont bij oma", "Slaapt slecht"]) expect(letter).not.toContain(unsaid);
  expect(await screen.barriers()).toEqual([]);
  await onward(page);
  await step(page, /^Stap 4 van 5: Doel/);
  await types(page, page.getByRole("textbox", { name: "Waarvoor" }), "Overleg op vrijdag");
  await onward(page);
  await step(page, /^Stap 5 van 5: Bevestigen/);
  expect(await screen.barriers()).toEqual([]);
}

const opened = async (world: World, width: number, apart = false) => {
  const shared = await toShare(world, { categories: ["CONTACT", "IDENTITY", "LEARNING", "HEALTH"], apart });
  const screen = await Screen.open(browser, world.bureau.url, width);
  await screen.signIn("consultant@bureau.test", password);
  await screen.page.goto(`${world.bureau.url}/admin/#/cases/${shared.caseId}/share`);
  return { ...shared, screen, page: screen.page };
};
const asScreen = (screen: Screen) => ({ page: screen.page, barriers: () => screen.barriers() });

for (const width of [1440, 390]) {
  fulfils(
    "share/only-authorised",
    `is shared by post, by the keyboard alone, on a screen of ${width}`,
    async (world) => {
      const { caseId, screen, page } = await opened(world, width);
      await fillsIn(asScreen(screen), "Per post");
      const [letter] = await Promise.all([
        page.context().waitForEvent("page"),
        (async () => {
          await presses(
            page,
            page.getByRole("button", { name: "Vorige" }).or(page.getByRole("link", { name: "Vorige" })),
          );
          await step(page, /^Stap 4 van 5/);
          await presses(page, page.getByRole("link", { name: "Vorige" }));
          await presses(page, page.getByRole("button", { name: /De brief zelf bekijken/ }));
        })(),
      ]);
      await letter.close();
      await onward(page);
      await onward(page);
      await presses(page, page.getByRole("button", { name: /^Deel 3 gegevens met De Verzonnen Linde/ }));
      await page.getByText("Nog niet weg").first().waitFor();

      await presses(page, page.getByRole("button", { name: /^Op de post gedaan: De Verzonnen Linde/ }));
      await presses(page, page.getByRole("dialog").getByRole("button", { name: "Vastleggen" }));
      await page.getByText("Op de post gedaan op 2 maart 2026").first().waitFor();
      await presses(page, page.getByRole("button", { name: /^Bekijk wat er is gedeeld/ }));
      await page.getByRole("dialog").getByText("Leest vlot.").waitFor();
      expect(await screen.barriers()).toEqual([]);
      expect((await world.cases.seen(caseId)).disclosures).toMatchObject([
        { manner: "LETTER", state: "SENT", facts: ["BIRTH_ON"] },
      ]);
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    90_000,
  );

  fulfils(
    "share/only-authorised",
    `is shared by a link, and fetched with the code that was read out, on a screen of ${width}`,
    async (world) => {
      await emptyOutbox(world.bureau);
      const { caseId, screen, page } = await opened(world, width);
      await fillsIn(asScreen(screen), "Met een beveiligde link");
      await presses(page, page.getByRole("button", { name: /^Deel 3 gegevens met De Verzonnen Linde/ }));
      const shown = page.getByRole("status").filter({ hasText: "De code voor De Verzonnen Linde" });
      await shown.waitFor();
      expect(await shown.innerText()).toContain("000-1112222");
      const code =
        (await shown.innerText())
          .match(/\b(\d{3}) (\d{3})\b/)
          ?.slice(1)
          .join("") ?? "";
      expect(await screen.barriers()).toEqual([]);
      await presses(page, page.getByRole("link", { name: "Klaar" }));
      await page.getByText(/De link wacht tot/).waitFor();

      const recipient = await Screen.open(browser, world.bureau.url, width);
      await recipient.page.goto(world.bureau.url + (await linkFrom(world, mail)));
      await types(
        recipient.page,
        recipient.page.getByLabel("Code van zes cijfers"),
        code === "000000" ? "111111" : "000000",
      );
      await recipient.page.keyboard.press("Enter");
      await recipient.page.getByRole("alert").getByText("U kunt het nog 4 keer proberen.").waitFor();
      expect(await recipient.barriers()).toEqual([]);
      await types(recipient.page, recipient.page.getByLabel("Code van zes cijfers"), code);
      const [download] = await Promise.all([
        recipient.page.waitForEvent("download"),
        recipient.page.keyboard.press("Enter"),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
      expect(await recipient.kept()).toEqual([]);
      await recipient.close();

      await page.reload();
      await page.getByText(/^Opgehaald op 2 maart 2026/).waitFor();
      expect((await world.cases.seen(caseId)).disclosures).toMatchObject([{ manner: "LINK", state: "RECEIVED" }]);
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    90_000,
  );
}

fulfils(
  "share/only-authorised",
  "refuses on the same page what one of two parents withdrew meanwhile in another browser, names what is missing, and loses nothing that was typed",
  async (world) => {
    const { caseId, screen, page } = await opened(world, 1440, true);
    await fillsIn(asScreen(screen), "Per post");
    const seen = await world.cases.seen(caseId);
    const signatureId = authorisationOf(seen)?.signatures?.[0]?.id;
    const input = { caseId, version: seen.version ?? 0, signatureId, reason: "Nee." };
    await world.as("office").ask(WithdrawAuthorisationDocument, { input });

    const share = page.getByRole("button", { name: /^Deel \d+ gegevens? met De Verzonnen Linde/ });
    await presses(page, share);
    await presses(page, page.getByRole("dialog").getByRole("button", { name: "Verder met mijn versie" }));
    await presses(page, share);

    await page.getByText("U kunt dit niet delen.").waitFor();
    await page.getByText(/Er is geen geldige machtiging voor .*Leerprestaties.* aan De Verzonnen Linde/).waitFor();
    expect(await page.locator("main").innerText()).toContain("Overleg op vrijdag");
    expect(await screen.barriers()).toEqual([]);
    expect((await world.cases.seen(caseId)).disclosures).toEqual([]);
    await screen.close();
  },
  90_000,
);
