import { afterAll, beforeAll, expect } from "@jest/globals";
import { AskInformationDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser } from "playwright-core";
import { Arrivals } from "../support/arrivals.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "origin/third-parties-authorised",
  "takes what was told unasked, read in the dialog and nowhere else, for the answer that was asked for",
  async (world) => {
    const { bureau, aCase, cases } = world;
    const institutionId = await cases.anInstitution();
    const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant", lines });
    const asked = {
      institutionId,
      categories: ["LEARNING" as const],
      manner: "PHONE" as const,
      purpose: "Het rapport.",
    };
    await world.as("office").ask(AskInformationDocument, { input: { ...(await cases.which(caseId)), ...asked } });
    await new Arrivals(world).note(caseId, { institutionId, note: "Hij leest inmiddels vlot." });
    const name = (await cases.seen(caseId)).informationRequests?.[0]?.institution?.name ?? "";
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${caseId}/documents`);
    const section = page.getByRole("region", { name: "Quarantaine" });
    await section.getByText(/^Beslissen uiterlijk/).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("Hij leest");
    await section.getByRole("button", { name: `Beslissen over wat kwam van: ${name}` }).click();
    const deciding = page.getByRole("dialog", { name: "Over quarantaine beslissen" });
    await deciding.getByText("Hij leest inmiddels vlot.").waitFor();
    await deciding.getByLabel("Beslissing").selectOption({ label: "Aangenomen" });
    await deciding.getByLabel("Waar gaat het over").selectOption({ label: "Leerprestaties" });
    await deciding.getByLabel("Leerprestaties").selectOption({ label: "Studieresultaten" });
    await deciding.getByLabel("Antwoord op een opvraag").selectOption({ index: 1 });
    expect(await screen.barriers()).toEqual([]);
    await deciding.getByRole("button", { name: "Vastleggen" }).click();

    await section.getByText(/Beslist op .*De inhoud is weg\.$/).waitFor();
    await page.getByRole("region", { name: "Opgevraagd" }).getByText("Beantwoord op 2 maart 2026").waitFor();
    await screen.tab("Gegevens");
    await page.getByText("Hij leest inmiddels vlot.").waitFor();
    expect(await screen.barriers()).toEqual([]);
    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  90_000,
);
