import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { Screen } from "../support/screen.js";
import { counted, freezeWithoutNoise, layDown, withoutNoise } from "../support/yearly.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

fulfils(
  "report/anonymised",
  "draws no bar for what is too small to tell, which would be one of nought, and says what stands there instead",
  async (world) => {
    const nights = await Nights.of(world);
    await nights.minute("2026-03-02T10:00:00+01:00");
    await withoutNoise(world, 2026);
    const codes = { SCHOOL_TYPE: "SECONDARY", REASON: "AT_HOME", OUTCOME: "PLACED", AGE_BAND: "FROM_16" } as const;
    const somebody = { ...codes, GENDER: "GIRL", DURATION: "UNDER_1_YEAR" } as const;
    await counted(world, 2026, 345, { ...somebody, PROVINCE: "UTRECHT" });
    await counted(world, 2026, 120, { ...somebody, PROVINCE: "LIMBURG" });
    await counted(world, 2026, 9, { ...somebody, PROVINCE: "ZEELAND" });
    await layDown(world, nights, 2026, freezeWithoutNoise);

    const ministry = await Screen.open(browser, world.bureau.url, 390, "dark");
    await ministry.signIn("ministry@bureau.test", password);
    const { page } = ministry;
    await page.getByRole("row", { name: "Zeeland – Kleiner dan 10" }).waitFor();
    await page.getByText("Waar “–” staat, is het aantal kleiner dan 10: daar is geen balk.").waitFor();
    const bars = await page.locator(".MuiBarElement-root").count();
    const dashes = await page.locator("svg text").filter({ hasText: "–" }).count();

    expect([bars, dashes]).toEqual([2, 11]);
    expect([await ministry.barriers(), await ministry.overflow()]).toEqual([[], 0]);
    await ministry.close();
  },
  120_000,
);
