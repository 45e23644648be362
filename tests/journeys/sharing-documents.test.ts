import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils } from "../support/fulfils.js";
import { presses, ticks, types } from "../support/keyboard.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox } from "../support/outbox.js";
import { Screen } from "../support/screen.js";
import { linkFrom, toShare } from "../support/sharing.js";

let browser: Browser;
let mail: MailServer;
beforeAll(async () => {
  [browser, mail] = await Promise.all([openBrowser(), MailServer.open()]);
});
afterAll(async () => {
  await browser.close();
  await mail.close();
});

for (const width of [1440, 390])
  fulfils(
    "share/only-authorised",
    `sends a document along by a link, looked at before and fetched after, on a screen of ${width}`,
    async (world) => {
      await emptyOutbox(world.bureau);
      const { caseId, institutionId } = await toShare(world, { categories: ["CONTACT", "LEARNING"] });
      const papers = new Papers(world);
      await papers.add(caseId, "consultant", aDocument({ name: "eigen naam.pdf" }), aPdf(`Rapport ${caseId}`));
      const health = { category: "HEALTH", kind: "CARE_REPORT", necessity: "Nodig." } as const;
      await papers.add(caseId, "consultant", aDocument(health), aPdf(`Zorg ${caseId}`));
      const screen = await Screen.open(browser, world.bureau.url, width);
      const { page } = screen;
      await screen.signIn("consultant@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/cases/${caseId}/share`);
      const onward = () => presses(page, page.getByRole("button", { name: "Verder" }));
      const step = (name: RegExp) => page.getByRole("heading", { level: 2, name }).waitFor();

      await step(/^Stap 1 van 5/);
      await page.getByRole("combobox", { name: "Ontvanger" }).selectOption(institutionId);
      await page.getByRole("combobox", { name: "Hoe", exact: true }).selectOption("LINK");
      await onward();
      await step(/^Stap 2 van 5/);
      await ticks(page, page.getByRole("checkbox", { name: /schoolrapport, 2 maart 2026/ }));
      expect(await page.getByRole("checkbox", { name: /verslag van zorg/ }).isDisabled()).toBe(true);
      expect(await screen.barriers()).toEqual([]);
      await onward();
      await step(/^Stap 3 van 5/);
      await presses(page, page.getByRole("button", { name: "Bijlage 1 bekijken" }));
      await page.getByRole("dialog", { name: "eigen naam.pdf" }).getByText(`Rapport ${caseId}`).first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("article").innerText()).not.toContain("eigen naam");
      expect(await screen.barriers()).toEqual([]);
      await onward();
      await step(/^Stap 4 van 5/);
      await types(page, page.getByRole("textbox", { name: "Waarvoor" }), "Overleg op vrijdag");
      await onward();
      await step(/^Stap 5 van 5/);
      await presses(page, page.getByRole("button", { name: /^Deel 2 gegevens met De Verzonnen Linde/ }));
      const shown = page.getByRole("status").filter({ hasText: "De code voor De Verzonnen Linde" });
      const code = (await shown.innerText()).match(/\b(\d{3}) (\d{3})\b/)?.[0] ?? "";

      const recipient = await Screen.open(browser, world.bureau.url, width);
      await recipient.page.goto(world.bureau.url + (await linkFrom(world, mail)));
      await types(recipient.page, recipient.page.getByLabel("Code van zes cijfers"), code);
      await recipient.page.keyboard.press("Enter");
      await recipient.page.getByRole("heading", { level: 1, name: "Dit ligt voor u klaar" }).waitFor();
      expect(await recipient.barriers()).toEqual([]);
      const names: string[] = [];
      for (const name of ["Ophalen: brief", "Ophalen: bijlage 1"]) {
        const [download] = await Promise.all([
          recipient.page.waitForEvent("download"),
          presses(recipient.page, recipient.page.getByRole("button", { name })),
        ]);
        names.push(download.suggestedFilename());
      }
      expect(names).toEqual(["document-onderwijsconsulenten.pdf", "bijlage-1.pdf"]);
      expect([await recipient.kept(), recipient.troubles]).toEqual([[], []]);
      await recipient.close();

      await presses(page, page.getByRole("link", { name: "Klaar" }));
      await page.reload();
      await page.getByText(/^Opgehaald op 2 maart 2026 .*, 2 keer/).waitFor();
      await presses(page, page.getByRole("button", { name: /^Bekijk wat er is gedeeld/ }));
      await presses(page, page.getByRole("dialog").getByRole("button", { name: "Bijlage 1 bekijken" }));
      await page.getByRole("dialog", { name: "eigen naam.pdf" }).getByText(`Rapport ${caseId}`).first().waitFor();
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    90_000,
  );
