import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { Bureau, type PersonName, password } from "../support/bureau.js";
import { figure } from "../support/figure.js";
import { findable } from "../support/search.js";
import { headersOf } from "./headers.js";
import { payloads } from "./payloads.js";
import { Tour } from "./tour.js";
import { invented, type Written, wholeCase } from "./whole-case.js";

let browser: Browser;
let bureau: Bureau;

beforeAll(async () => {
  [browser, bureau] = await Promise.all([openBrowser(), Bureau.open()]);
});

afterAll(async () => {
  await browser?.close();
  await bureau?.close();
});

const tourOf = (name: PersonName): Promise<Tour> => Tour.open(browser, bureau.url, `${name}@bureau.test`, password);
/** Who has most pages first. */
const roles = ["fg", "office", "consultant", "administrator", "ministry"] as const;
const tabs = ["", "/timeline", "/tasks", "/records", "/documents", "/authorisations", "/disclosures", "/seen"];

figure(
  "H1",
  {
    tried: "the headers of every route, and every page for so many roles in a browser that listens to its policy",
    toHold: "0 failed headers, 0 violations, nothing asked elsewhere, exactly the two cookies",
    small: 2,
    full: roles.length,
  },
  async (count) => {
    const { headers } = await bureau.as("office").signIn();
    const cookie = String(headers["set-cookie"]).split(";")[0] ?? "";
    const { answers, faults } = await headersOf(bureau.url, cookie);
    expect(faults).toEqual([]);
    const words = (field: string, which: string) => `${field}${which}`;
    const { ids } = await wholeCase(bureau, { ...invented, words });
    let pages = 0;
    for (const name of roles.slice(0, count)) {
      const tour = await tourOf(name);
      const own = name === "office" ? ["cases/create"] : [];
      const ofCase = ["office", "consultant", "fg"].includes(name) ? tabs.map((tab) => `cases/${ids[0]}${tab}`) : [];
      const all = [...new Set([...(await tour.menu()), ...own, ...ofCase, "account", "nowhere"])];
      for (const path of all) await tour.visits(path);
      await tour.screen.page.getByRole("button", { name: /^EN/ }).click();
      await tour.settles();
      // In another language no other words run, so once is enough on any machine.
      if (count > 2) for (const path of all) await tour.visits(path);
      pages += tour.texts.length;
      expect(tour.violations).toEqual([]);
      expect(tour.screen.troubles).toEqual([]);
      expect([...tour.dialogs, ...tour.nodes]).toEqual([]);
      expect(await tour.screen.kept()).toEqual(["cookie __Host-beveiliging", "cookie __Host-taal"]);
      await tour.close();
    }
    return `${answers} answers with all headers; ${pages} pages of ${count} roles: 0 violations, two cookies`;
  },
);

const collapsed = (text: string): string => text.replace(/\s+/g, " ");

/** So many whole cases; each payload stands in every field of one of them. */
async function planted(count: number): Promise<Written[]> {
  const all: Written[] = [];
  for (let made = 0; made < count; made++) {
    let field = 0;
    const words = (name: string, which: string) => `${payloads[(made + field++) % payloads.length]} ${name}${which}`;
    all.push(await wholeCase(bureau, { ...invented, words }));
  }
  return all;
}

figure(
  "X1",
  {
    tried: "so many cases with a payload in every text field, on every page that shows it, to who may see it",
    toHold: "no dialog, no request elsewhere, no node, nothing that runs; each field is shown, as the text that it is",
    small: 1,
    full: payloads.length,
  },
  async (count) => {
    const cases = await planted(count);
    const shown: string[] = [];
    let pages = 0;
    for (const name of ["consultant", "office", "fg"] as const) {
      const tour = await tourOf(name);
      const others = (ids: readonly string[]) =>
        name === "office" ? ids.slice(1).flatMap((id) => [`cases/${id}`, `cases/${id}/records`]) : [];
      const ofCases = cases.flatMap(({ ids }) => [...tabs.map((tab) => `cases/${ids[0]}${tab}`), ...others(ids)]);
      // A consultant's lists are those of the office, and shorter.
      const menu = name === "consultant" ? [] : await tour.menu();
      for (const path of menu) {
        await tour.visits(path);
        await tour.turnsPages();
      }
      for (const path of ofCases) await tour.visits(path);
      if (name === "office") await searchesFor(tour, "Pupil.familyName");
      expect([...tour.dialogs, ...tour.nodes]).toEqual([]);
      expect([...tour.violations, ...tour.screen.troubles]).toEqual([]);
      shown.push(...tour.texts.map(collapsed));
      pages += tour.texts.length;
      await tour.close();
    }
    const told = cases.flatMap((one) => one.told);
    const unseen = told.filter(({ text }) => !shown.some((page) => page.includes(collapsed(text))));
    expect(unseen.map(({ field }) => field)).toEqual([]);
    return `${told.length - unseen.length} of ${told.length} texts read back on ${pages} pages as they were written; nothing ran, loaded or asked`;
  },
);

/** Names are found by a search, and shown where it leads. */
async function searchesFor(tour: Tour, text: string): Promise<void> {
  await findable(bureau, text);
  const { page } = tour.screen;
  await page.keyboard.press("Control+k");
  await page.locator("input[type=search]:focus").waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await tour.settles();
  await tour.looks("search");
}
