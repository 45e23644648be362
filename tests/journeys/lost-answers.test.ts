import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page, Route } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { holds } from "../support/fulfils.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const act = "Intake plannen";
const planned = "select from event where action = 'planIntake' and outcome = 'ok' and $1 = any (case_ids)";

/** What happens to the acts of a page on their way, one after the other; the last goes on. Gives the keys they were sent under. */
async function onTheWay(page: Page, ...happens: ((route: Route) => Promise<void>)[]): Promise<string[]> {
  const keys: string[] = [];
  await page.route("**/graphql", async (route) => {
    const key = route.request().headers()["idempotency-key"];
    if (!key) return route.continue();
    keys.push(key);
    const [next] = happens.length > 1 ? happens.splice(0, 1) : happens;
    return next?.(route);
  });
  return keys;
}

const goesThrough = (route: Route) => route.continue();
const isLost = async (route: Route) => {
  await route.fetch();
  await route.abort("connectionreset");
};
const isAway = (route: Route) =>
  route.fulfill({ status: 503, json: { errors: [{ message: "nu niet", extensions: { code: "UNAVAILABLE" } }] } });

holds(
  "records an act once whose answer is lost on the way, and asks nobody",
  async ({ bureau, aCase }) => {
    const id = await aCase();
    const office = await Screen.open(browser, bureau.url);
    await office.signIn("office@bureau.test", password);
    await office.page.goto(`${bureau.url}/admin/#/cases/${id}`);
    const keys = await onTheWay(office.page, isLost, goesThrough);

    await office.act(act, (dialog) => dialog.getByLabel("Datum en tijd").fill("2026-03-03T15:00"));

    await office.page.getByText("Intake gepland").first().waitFor();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(await behind(bureau, planned, [id])).toHaveLength(1);
    await office.close();
  },
  60_000,
);

holds(
  "says that the data are out of reach, keeps what was filled in, and records it once when they are back",
  async ({ bureau, aCase }) => {
    const id = await aCase();
    const office = await Screen.open(browser, bureau.url);
    await office.signIn("office@bureau.test", password);
    await office.page.goto(`${bureau.url}/admin/#/cases/${id}`);
    const keys = await onTheWay(office.page, isLost, isAway, isAway, goesThrough);
    const dialog = await office.openAct(act, (form) => form.getByLabel("Datum en tijd").fill("2026-03-03T15:00"));

    await dialog.getByRole("button", { name: "Vastleggen" }).click();

    await dialog.getByRole("alert").getByText("nu niet bereikbaar").waitFor();
    expect(await office.barriers()).toEqual([]);
    expect(await dialog.getByLabel("Datum en tijd").inputValue()).toBe("2026-03-03T15:00");
    await dialog.getByRole("button", { name: "Vastleggen" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
    expect(await behind(bureau, planned, [id])).toHaveLength(1);
    await office.close();
  },
  60_000,
);
