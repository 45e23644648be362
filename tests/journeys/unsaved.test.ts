import { afterAll, beforeAll, expect } from "@jest/globals";
import { EndAssignmentDocument, PlanIntakeDocument } from "@zorgvuldig/schema/generated/operations";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { holds } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

holds(
  "shows both versions when somebody was first, and goes on with the one that is chosen",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${id}`);
    const closing = await screen.openAct("Casus afronden", async (dialog) => {
      await dialog.getByLabel("Uitkomst").selectOption({ index: 1 });
    });
    const [assignment] = (await cases.seen(id)).assignments ?? [];
    const ending = { ...(await cases.which(id)), assignmentId: assignment?.id };
    await as("lead").ask(EndAssignmentDocument, { input: ending });

    await closing.getByRole("button", { name: "Vastleggen" }).click();
    const conflict = page.getByRole("dialog", { name: "Iemand anders heeft deze casus gewijzigd" });
    await conflict.waitFor();
    expect(await conflict.getByRole("row").filter({ hasText: "Consulent" }).innerText()).toContain(
      "Verzonnen consultant\tLeeg",
    );
    expect(await conflict.getByRole("row").filter({ hasText: "Fase" }).count()).toBe(0);
    expect(await screen.barriers()).toEqual([]);
    await conflict.getByRole("button", { name: "Verder met mijn versie" }).click();
    await closing.getByText("Uw versie staat er nog").waitFor();
    expect(await closing.getByLabel("Uitkomst").inputValue()).not.toBe("");
    await closing.getByRole("button", { name: "Vastleggen" }).click();
    await closing.waitFor({ state: "detached" });
    expect((await cases.seen(id)).stage).toBe("CLOSED");

    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);

holds(
  "begins anew with the saved version when that is chosen",
  async ({ bureau, as, aCase, cases }) => {
    const id = await aCase();
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${id}`);
    const planning = await screen.openAct("Intake plannen", (dialog) =>
      dialog.getByLabel("Datum en tijd").fill("2026-03-03T10:00"),
    );
    const input = { ...(await cases.which(id)), plannedAt: "2026-03-04T09:00:00+01:00" };
    await as("lead").ask(PlanIntakeDocument, { input });

    await planning.getByRole("button", { name: "Vastleggen" }).click();
    const conflict = page.getByRole("dialog", { name: "Iemand anders heeft deze casus gewijzigd" });
    const row = await conflict.getByRole("row").filter({ hasText: "Intakegesprek gepland" }).innerText();
    expect(row).toMatch(/3 maart 2026 om 10:00\t4 maart 2026 om 09:00/);
    await conflict.getByRole("button", { name: "Opgeslagen versie laden" }).click();
    await planning.getByText("De opgeslagen versie is geladen").waitFor();
    expect(await planning.getByLabel("Datum en tijd").inputValue()).not.toBe("2026-03-03T10:00");
    await planning.getByRole("button", { name: "Annuleren" }).click();
    await planning.waitFor({ state: "detached" });

    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);

holds(
  "asks whoever leaves a form that he filled in, by whichever way",
  async ({ bureau, aCase }) => {
    const id = await aCase();
    const screen = await Screen.open(browser, bureau.url);
    const { page } = screen;
    await screen.signIn("office@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/cases/${id}`);
    const asked = page.getByRole("alertdialog", { name: "U hebt iets ingevuld dat niet is vastgelegd" });

    const planning = await screen.openAct("Intake plannen");
    await page.keyboard.press("Escape");
    await planning.waitFor({ state: "detached" });
    await screen.openAct("Intake plannen", (dialog) => dialog.getByLabel("Datum en tijd").fill("2026-03-03T10:00"));
    // Nobody leaves in the same moment in which he types.
    await page.waitForTimeout(750);
    await page.keyboard.press("Escape");
    await asked.waitFor();
    expect(await screen.barriers()).toEqual([]);
    await asked.getByRole("button", { name: "Verder invullen" }).click();
    expect(await planning.getByLabel("Datum en tijd").inputValue()).toBe("2026-03-03T10:00");
    await planning.getByRole("button", { name: "Annuleren" }).click();
    await asked.getByRole("button", { name: "Weggaan zonder vastleggen" }).click();
    await planning.waitFor({ state: "detached" });

    await page.getByRole("link", { name: "Alle casussen" }).click();
    await page.getByRole("link", { name: "Nieuwe aanmelding" }).first().click();
    await page.getByLabel("Naam van de aanmelder").fill("Vera Verzonnen");
    await page.waitForTimeout(750);
    await page.goBack();
    await asked.waitFor();
    await asked.getByRole("button", { name: "Verder invullen" }).click();
    expect(await page.getByLabel("Naam van de aanmelder").inputValue()).toBe("Vera Verzonnen");
    await page.getByRole("link", { name: "Casussen" }).first().click();
    await asked.getByRole("button", { name: "Weggaan zonder vastleggen" }).click();
    await page.getByRole("heading", { level: 1, name: "Casussen" }).waitFor();

    expect(screen.troubles).toEqual([]);
    await screen.close();
  },
  60_000,
);
