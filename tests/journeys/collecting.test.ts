import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { choose } from "../support/choose.js";
import { asksToBeGiven, unpacked } from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { presses, ticks, types } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

for (const [width, scheme] of [
  [1440, "light"],
  [390, "dark"],
] as const)
  fulfils(
    "rights/access",
    `lays ready by keyboard what a parent asked for, who fetches it with the code that she is told, on a screen of ${width}`,
    async (world) => {
      const { deliver } = await asksToBeGiven(world);
      const { id } = await deliver.seen();
      const fg = await Screen.open(browser, world.bureau.url, width, scheme);
      const { page } = fg;
      const isFine = async (screen: Screen) =>
        expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);
      await fg.signIn("fg@bureau.test", password);
      await page.goto(`${world.bureau.url}/admin/#/requests/${id}`);
      await page.getByText("Er is nog niets gegeven.").waitFor();
      await isFine(fg);

      await presses(page, page.getByRole("button", { name: "Klaarleggen om op te halen" }));
      const dialog = page.getByRole("dialog", { name: "Klaarleggen om op te halen" });
      await types(page, dialog.getByLabel("Ander e-mailadres"), "elders@gezin.test");
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      await dialog.getByText("Zeg hoe is bevestigd").first().waitFor();
      await choose(dialog.getByLabel("Hoe dit adres is bevestigd"), "rief");
      await ticks(page, dialog.getByRole("checkbox", { name: /Papierenberg verslag/ }));
      await isFine(fg);
      await ticks(page, dialog.getByRole("checkbox", { name: /Papierenberg verslag/ }));
      await presses(page, dialog.getByRole("button", { name: "Vastleggen" }));
      const shown = page.getByRole("dialog", { name: "De code om op te halen" });
      const code = ((await shown.getByText(/^\d{3} \d{3}$/).textContent()) ?? "").replace(/\D/g, "");
      await isFine(fg);
      await presses(page, shown.getByRole("button", { name: "Klaar" }));
      await page.getByText("nog niet", { exact: true }).waitFor();
      expect(await page.getByText(code).count()).toBe(0);
      await isFine(fg);
      expect(await fg.unreached()).toEqual([]);

      const parent = await Screen.open(browser, world.bureau.url, width, scheme);
      await parent.page.goto(world.bureau.url + (await deliver.link()));
      await types(parent.page, parent.page.getByLabel("Code van zes cijfers"), code === "000000" ? "111111" : "000000");
      await parent.page.keyboard.press("Enter");
      await parent.page.getByRole("alert").getByText("U kunt het nog 4 keer proberen.").waitFor();
      await isFine(parent);
      await types(parent.page, parent.page.getByLabel("Code van zes cijfers"), code);
      const [download] = await Promise.all([parent.page.waitForEvent("download"), parent.page.keyboard.press("Enter")]);
      const body = await readFile(await download.path());
      await parent.close();
      await page.reload();
      await page.getByText(/^1 keer, het laatst op 5 maart 2026/).waitFor();

      expect(download.suggestedFilename()).toBe("onderwijsconsulenten.zip");
      expect(unpacked(body).names).toEqual(["inzage.pdf", "inzage.json", "document-001.pdf", "manifest.json"]);
      const hash = createHash("sha256").update(body).digest("hex");
      await page.getByText(hash).waitFor();

      await presses(page, page.getByRole("button", { name: "Intrekken" }));
      const ends = page.getByRole("dialog", { name: "Intrekken" });
      await presses(page, ends.getByRole("button", { name: "Vastleggen" }));
      await page.getByText("Ingetrokken door de FG").waitFor();
      await isFine(fg);

      const evidence = "Bewijs van dit verzoek meenemen";
      await presses(page, page.getByRole("button", { name: evidence }));
      await types(page, page.getByRole("dialog", { name: evidence }).getByRole("textbox"), "De AP vroeg ernaar.");
      await isFine(fg);
      await presses(page, page.getByRole("button", { name: "Bestand klaarzetten" }));
      await page.getByText("Het bewijs staat klaar").waitFor();
      await isFine(fg);
      const [taken] = await Promise.all([
        page.waitForEvent("download"),
        presses(page, page.getByRole("link", { name: "Bestand ophalen" })),
      ]);
      expect(unpacked(await readFile(await taken.path())).names).toContain("gegeven-001.json");
      expect(fg.troubles).toEqual([]);
      await fg.close();
    },
    90_000,
  );
