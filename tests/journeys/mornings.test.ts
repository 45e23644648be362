import { afterAll, beforeAll, expect } from "@jest/globals";
import { RegisterRequestDocument, RevealRecordsDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { holds } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";
import { findable } from "../support/search.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();
const menu = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name }).first().click();

holds(
  "leads the office through a morning: what came in, who was looked for, an interview planned, a consultant found",
  async ({ bureau, aCase, cases }) => {
    const numberOf = async (id: string) => (await cases.seen(id)).number ?? "";
    const received = await numberOf(await aCase());
    const free = await numberOf(await aCase({ stage: "IN_PROGRESS" }));
    await findable(bureau, "papierenberg");
    const office = await Screen.open(browser, bureau.url);
    const { page } = office;
    await office.signIn("office@bureau.test", password);

    await heading(page, "Werkvoorraad");
    await page.getByRole("link", { name: "Nieuwe aanmeldingen" }).click();
    await page.getByRole("link", { name: received }).click();
    await heading(page, received);
    await office.act("Intake plannen", (dialog) => dialog.getByLabel("Datum en tijd").fill("2026-03-04T09:30"));
    await page.getByText("4 maart 2026 om 09:30").first().waitFor();

    await page.keyboard.press("Control+k");
    await page.locator("input[type=search]:focus").waitFor();
    await page.keyboard.type("Verw");
    await page
      .getByRole("list", { name: "Pagina's en handelingen" })
      .getByRole("link", { name: "Verwerkers" })
      .waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("papierenberg");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: free }).click();
    await heading(page, free);
    await office.act("Consulent toekennen", (dialog) =>
      dialog.getByLabel("Consulent").selectOption({ value: bureau.id("consultant") }),
    );
    await page.getByText("Verzonnen consultant").first().waitFor();

    await menu(page, "Taken");
    await heading(page, "Taken");
    await page
      .getByRole("rowheader", { name: /Intakegesprek/ })
      .first()
      .waitFor();
    await menu(page, "Casussen");
    await page.getByRole("link", { name: "Bord" }).click();
    await page.getByRole("region", { name: "Intake gepland" }).getByRole("link", { name: received }).waitFor();
    expect(await office.barriers()).toEqual([]);
    expect(await office.kept()).toEqual(["cookie __Host-beveiliging"]);
    expect(office.troubles).toEqual([]);
    await office.close();
  },
  90_000,
);

holds(
  "leads the FG through a morning: what was shown to whom, what is asked and by when, what ran out, and who did what",
  async ({ bureau, as, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const reason = "De ouder belt over de herstart";
    await as("office").ask(RevealRecordsDocument, { input: { ...(await cases.which(caseId)), reason } });
    const asked = {
      kind: "ACCESS",
      person: "GUARDIAN",
      askedBy: "SELF",
      channel: "PHONE",
      receivedOn: "2026-03-02",
    } as const;
    await as("office").ask(RegisterRequestDocument, {
      input: { ...(await cases.which(caseId)), ...asked, wording: "Wat weet u van ons?" },
    });
    const number = (await cases.seen(caseId)).number ?? "";
    const fg = await Screen.open(browser, bureau.url);
    const { page } = fg;
    await fg.signIn("fg@bureau.test", password);

    // His menu is long: it stands under headings, and his day begins with what people ask.
    await heading(page, "Verzoeken");
    const watched = page.getByRole("navigation").getByRole("list", { name: "Toezicht", exact: true });
    expect(await watched.getByRole("link").allTextContents()).toEqual(
      expect.arrayContaining(["Datalekken", "Logboek", "Bewijzen"]),
    );
    await menu(page, "Tonen met reden");
    await page
      .getByRole("row", { name: new RegExp(number) })
      .getByText(reason)
      .waitFor();
    await menu(page, "Verzoeken");
    await page
      .getByRole("row", { name: /Inzage/ })
      .getByText("2 april 2026")
      .first()
      .waitFor();
    await page.getByRole("link", { name: number }).click();
    await heading(page, number);
    // While the request is open the FG reads along; who looks is told.
    await fg.tab("Gegevens");
    await page.getByText("Papierenberg").first().waitFor();
    await fg.tab("Wie was hier");
    await page
      .getByText(/Wie was/)
      .first()
      .waitFor();
    await menu(page, "Verwerkers");
    await heading(page, "Verwerkers");
    await menu(page, "Logboek");
    await heading(page, "Logboek");
    await page
      .getByRole("row", { name: /Casus bekeken/ })
      .first()
      .waitFor();
    await menu(page, "Rollen");
    await heading(page, "Rollen");
    expect(await fg.barriers()).toEqual([]);
    expect(fg.troubles).toEqual([]);
    await fg.close();
  },
  90_000,
);
