import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { Bureau, type PersonName, password } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { figure } from "../support/figure.js";
import { code, toShare } from "../support/sharing.js";
import { Tour } from "./tour.js";
import { invented, wholeCase } from "./whole-case.js";

let browser: Browser;
let bureau: Bureau;
let ids: { whole: string; planned: string; held: string; shared: string };

beforeAll(async () => {
  [browser, bureau] = await Promise.all([openBrowser(), Bureau.open()]);
  // As long as Dutch words get.
  const words = (field: string, which: string) => `${field}${which} arbeidsongeschiktheidsverzekeringsmaatschappij`;
  const whole = (await wholeCase(bureau, { ...invented, words })).ids[0] ?? "";
  const cases = new Cases(bureau);
  ids = {
    whole,
    planned: await cases.aCase({ stage: "INTAKE_PLANNED" }),
    held: await cases.aCase({ stage: "INTAKE_DONE" }),
    shared: await shareable(cases),
  };
});

afterAll(async () => {
  await browser?.close();
  await bureau?.close();
});

/** One that waits to be fetched, and room for more. */
async function shareable(cases: Cases): Promise<string> {
  const world = {
    bureau,
    cases,
    as: bureau.as.bind(bureau),
    clock: bureau.clock.bind(bureau),
    aCase: cases.aCase.bind(cases),
  };
  const { caseId, share } = await toShare(world);
  await share({ manner: "LINK", code });
  await share({ attention: "intern begeleider" });
  return caseId;
}

const people = ["office", "consultant", "fg", "administrator", "lead", "ministry"] as const;
const looks = [1440, 1024, 390].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));

/** The pages that no menu leads to. */
function besides(name: PersonName): string[] {
  if (name === "administrator" || name === "ministry") return ["account", "nowhere"];
  const share =
    name === "consultant" || name === "office" ? [`cases/${ids.shared}/share`, `cases/${ids.shared}/disclosures`] : [];
  const tabs = ["", "/timeline", "/tasks", "/records", "/documents", "/authorisations", "/disclosures", "/seen"];
  const ofCase = tabs.map((tab) => `cases/${ids.whole}${tab}`);
  const steps = ["applicant", "forms", "family", "question", "check"].map(
    (step) => `cases/${ids.planned}/intake?step=${step}`,
  );
  const intake = name === "office" ? ["cases/create", ...steps, `cases/${ids.held}/intake?step=decision`] : [];
  return [...ofCase, ...share, ...intake, "cases?view=board", "account", "nowhere"];
}

figure(
  "P1",
  {
    tried: "every page of so many people, on three screens, in light and dark",
    toHold:
      "nothing that axe has against it, nothing to scroll sideways for, nothing over what stands beside it, one heading",
    small: 1,
    full: people.length,
  },
  async (count) => {
    // At every run of the tests where there is least room.
    const chosen = count > 1 ? looks : looks.slice(-1);
    const faults: string[] = [];
    let pages = 0;
    for (const name of people.slice(0, count))
      for (const look of chosen) {
        const tour = await Tour.open(browser, bureau.url, `${name}@bureau.test`, password, look);
        const menu = look.width < 1200 ? await menuOf(name) : await tour.menu();
        for (const path of new Set([...menu, ...besides(name)])) {
          const found = await tour.barriersAt(path);
          faults.push(...found.map((fault) => `${name} ${look.width} ${look.scheme} ${fault}`));
          pages += 1;
        }
        expect([...tour.violations, ...tour.screen.troubles]).toEqual([]);
        await tour.close();
      }
    expect(faults).toEqual([]);
    return `${pages} looks at a page, by ${count} people on ${chosen.length} screens: clean`;
  },
);

/** On a narrow screen the menu is folded away. */
async function menuOf(name: PersonName): Promise<string[]> {
  const tour = await Tour.open(browser, bureau.url, `${name}@bureau.test`, password);
  const menu = await tour.menu();
  await tour.close();
  return menu;
}

figure(
  "P2",
  {
    tried: "every page of so many people by Tab alone",
    toHold: "everything that can be used is come to, and the keyboard gets out again",
    small: 1,
    full: people.length,
  },
  async (count) => {
    const faults: string[] = [];
    let pages = 0;
    for (const name of people.slice(0, count)) {
      const tour = await Tour.open(browser, bureau.url, `${name}@bureau.test`, password);
      for (const path of new Set([...(await tour.menu()), ...besides(name)])) {
        await tour.visits(path);
        const missed = await tour.screen.unreached();
        faults.push(...missed.map((what) => `${name} ${path}: ${what}`));
        pages += 1;
      }
      await tour.close();
    }
    expect(faults).toEqual([]);
    return `${pages} pages of ${count} people: all come to`;
  },
);
