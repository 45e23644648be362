import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { fulfils } from "../support/fulfils.js";
import { presses } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paths = [
  ...["/", "/privacy", "/privacyreglement", "/privacyreglement/2026-1", "/privacyreglement/2026-2"],
  ...[
    "/aanvraag",
    "/aanvraag/wie",
    "/cookies",
    "/toegankelijkheid",
    "/contact",
    "/register",
    "/register/SECURITY/1",
    "/bewijzen",
  ],
];
const languageCookie = "cookie __Host-taal";

for (const [width, scheme] of [
  [320, "light"],
  [390, "dark"],
  [1440, "light"],
] as const)
  fulfils(
    "cookies/functional-only",
    `keeps nothing in a browser that walks all public pages, and asks no other host, on a screen of ${width}`,
    async ({ bureau }) => {
      await bureau.clock("2026-12-06T12:00:00+01:00");
      const visitor = await Screen.open(browser, bureau.url, width, scheme);
      const { page } = visitor;
      for (const language of ["nl", "en"] as const) {
        for (const path of paths) {
          await page.goto(bureau.url + path);
          expect(await page.locator("html").getAttribute("lang")).toBe(language);
          expect([path, await visitor.barriers(), await visitor.overflow()]).toEqual([path, [], 0]);
          if (width === 390 && language === "nl") expect([path, await visitor.unreached()]).toEqual([path, []]);
        }
        expect(await visitor.kept()).toEqual(language === "nl" ? [] : [languageCookie]);
        if (language === "en") continue;
        await presses(page, page.getByRole("button", { name: "English" }));
        await page.getByRole("button", { name: "Nederlands" }).waitFor();
      }

      expect(visitor.troubles).toEqual([]);
      await visitor.close();
    },
    180_000,
  );

fulfils(
  "cookies/two",
  "gives a browser without scripts the same pages, one cookie for the language that somebody chose, and no other",
  async ({ bureau }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    for (const path of paths) {
      const answer = await page.goto(bureau.url + path);
      expect([path, answer?.status(), await page.locator("h1").count()]).toEqual([path, 200, 1]);
    }
    const before = await context.cookies();
    await page.goto(`${bureau.url}/cookies`);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Cookies and visits" }).waitFor();
    const [address, after] = [page.url(), await context.cookies()];
    await page.getByRole("link", { name: "Accessibility" }).click();
    await page.getByRole("heading", { level: 1, name: "Accessibility" }).waitFor();
    await context.close();

    expect(before).toEqual([]);
    expect(address).toBe(`${bureau.url}/cookies`);
    expect(after.map(({ name, value }) => [name, value])).toEqual([["__Host-taal", "en"]]);
    expect([...new Set(asked)]).toEqual([new URL(bureau.url).origin]);
  },
  60_000,
);

fulfils(
  "cookies/two",
  "has on the page about cookies each that a browser is ever given, and no other",
  async ({ bureau }) => {
    const staff = await Screen.open(browser, bureau.url);
    await staff.page.goto(`${bureau.url}/cookies`);
    await presses(staff.page, staff.page.getByRole("button", { name: "English" }));
    await staff.page.getByRole("heading", { level: 1, name: "Cookies and visits" }).waitFor();
    const named = await staff.page.locator("main code").allTextContents();
    await staff.page.context().request.post(`${bureau.url}/session`, {
      data: { email: "office@bureau.test", password },
      headers: { origin: bureau.url },
    });
    const kept = await staff.kept();
    await staff.close();

    expect(kept).toEqual(named.map((name) => `cookie ${name}`).sort());
    expect(named).toHaveLength(2);
  },
  60_000,
);
