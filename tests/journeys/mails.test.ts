import { afterAll, beforeAll, expect } from "@jest/globals";
import { glossary } from "@zorgvuldig/schema/glossary";
import { mailTemplates } from "@zorgvuldig/schema/mail-words";
import { mails as en } from "@zorgvuldig/schema/texts/en/mails";
import { survey as surveyEn } from "@zorgvuldig/schema/texts/en/survey";
import { mails as nl } from "@zorgvuldig/schema/texts/nl/mails";
import { screens } from "@zorgvuldig/schema/texts/nl/screens/index";
import { survey as surveyNl } from "@zorgvuldig/schema/texts/nl/survey";
import type { Browser } from "playwright-core";
import { behind } from "../support/behind.js";
import { openBrowser } from "../support/browser.js";
import { password } from "../support/bureau.js";
import { holds } from "../support/fulfils.js";
import { presses } from "../support/keyboard.js";
import { Screen } from "../support/screen.js";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (url: string, who: string, width: number, scheme: "light" | "dark") => {
  const screen = await Screen.open(browser, url, width, scheme);
  await screen.signIn(`${who}@bureau.test`, password);
  await screen.page.goto(`${url}/admin/#/mails`);
  await screen.page.getByRole("heading", { level: 1, name: "Mails" }).waitFor();
  return screen;
};
const plainOf = (text: string) => text.replace(/ \(?%\{\w+\}.*$/, "");
/** What each mail is called, and something that it says in each language. */
const examples = [
  ...mailTemplates.map(
    (one) =>
      [glossary.mailTemplate[one].nl, plainOf(nl.templates[one].subject), plainOf(en.templates[one].subject)] as const,
  ),
  [screens.mails.survey, surveyNl.mail.anonymous, surveyEn.mail.anonymous] as const,
];

for (const [who, width, scheme] of [
  ["office", 1440, "light"],
  ["administrator", 390, "dark"],
] as const)
  holds(
    `shows the ${who} by keyboard what every mail says in both languages, and sends nothing, on a screen of ${width}`,
    async ({ bureau }) => {
      const screen = await open(bureau.url, who, width, scheme);
      const { page } = screen;
      expect([await screen.barriers(), await screen.overflow(), await screen.stuckOut()]).toEqual([[], 0, []]);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      for (const [name, dutch, english] of examples) {
        await presses(page, page.getByRole("button", { name: `Voorbeeld: ${name}`, exact: true }));
        const dialog = page.getByRole("dialog", { name });
        const said = async (language: string) => dialog.locator(`[lang=${language}]`).innerText();
        expect(await said("nl")).toContain(dutch);
        expect(await said("en")).toContain(english);
        const whole = await dialog.innerText();
        expect(whole).toContain(bureau.url);
        expect(whole).not.toMatch(/%\{|…/);
        expect(await screen.barriers()).toEqual([]);
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
      }

      expect(asked.filter((url) => !url.endsWith("/session"))).toEqual([]);
      expect(await behind(bureau, "select from message")).toEqual([]);
      expect(await screen.unreached()).toEqual([]);
      expect(screen.troubles).toEqual([]);
      await screen.close();
    },
    120_000,
  );

holds("offers the examples to whoever leads the bureau and to the FG, and to no consultant", async ({ bureau }) => {
  for (const who of ["lead", "fg"]) await (await open(bureau.url, who, 1440, "light")).close();
  const consultant = await Screen.open(browser, bureau.url);
  await consultant.signIn("consultant@bureau.test", password);

  expect(await consultant.page.getByRole("link", { name: "Mails" }).count()).toBe(0);
  await consultant.close();
});
