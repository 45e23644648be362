import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
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

holds(
  "tells the FG beside the log how old the keys are, and in red and in words when no copy of them was made for a day",
  async ({ bureau }) => {
    await behind(bureau, "update installation set clock_offset = '0'");
    const fg = await Screen.open(browser, bureau.url, 390);
    const { page } = fg;
    await fg.signIn("fg@bureau.test", password);
    await page.goto(`${bureau.url}/admin/#/log`);
    const keys = page.getByRole("alert").filter({ hasText: "De laatste kopie: nooit." });
    await keys.waitFor();
    expect(await keys.innerText()).toMatch(
      /^De sleutels\n[\s\S]*De dagsleutel is van \d+ \w+ \d{4}\. De oudste sleutel van een casus: niet bekend\./,
    );
    expect(await fg.barriers()).toEqual([]);

    // As if it were a real one: a bureau whose operator made a copy once, and forgot it since.
    await behind(
      bureau,
      "update installation set mode = 'real', keys_copied_at = house_now() - interval '3 days', root_at = house_now() - interval '9 days'",
    );
    await page.reload();
    const late = page.getByRole("alert").filter({ hasText: "Er is te lang geen kopie van de sleutels gemaakt" });
    await late.waitFor();
    expect(await late.innerText()).toContain("Zonder de sleutels is alles onleesbaar, ook elke reservekopie.");
    expect(await fg.barriers()).toEqual([]);
    expect(fg.troubles).toEqual([]);
    await fg.close();
  },
  90_000,
);
