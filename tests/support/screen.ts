import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Violations = { violations: { id: string; nodes: { html: string }[] }[] };
type Running = { axe: { run(root: Document, options: object): Promise<Violations> } };

/** Somebody behind a screen: he reads, types and clicks, and what goes wrong on the page is kept. */
export class Screen {
  /** Errors on the console, refused by the content policy, or asked of another host. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  static async open(
    browser: Browser,
    url: string,
    width = 1440,
    colorScheme: "light" | "dark" = "light",
  ): Promise<Screen> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
    });
    const page = await context.newPage();
    const screen = new Screen(page, context, url);
    page.on("console", (line) => line.type() === "error" && screen.troubles.push(line.text()));
    page.on("pageerror", (error) => screen.troubles.push(error.message));
    page.on("request", (request) => request.url().startsWith(url) || screen.troubles.push(`asked ${request.url()}`));
    page.setDefaultTimeout(10_000);
    return screen;
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.page.goto(`${this.url}/admin/`);
    await this.page.getByLabel("E-mailadres").fill(email);
    await this.page.getByLabel("Wachtwoord").fill(password);
    await this.page.getByRole("button", { name: "Aanmelden" }).click();
    await this.page.getByRole("heading", { level: 1, name: "Aanmelden" }).waitFor({ state: "detached" });
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Opens an act's dialog, fills it in and records it; waits until the house has done it. */
  async act(
    name: string,
    fill: (dialog: Locator) => Promise<unknown> = async () => {},
    button = "Vastleggen",
  ): Promise<void> {
    await this.openAct(name, fill);
    const dialog = this.page.getByRole("dialog", { name, exact: true });
    await dialog.getByRole("button", { name: button }).click();
    const isDone = await dialog.waitFor({ state: "detached" }).then(
      () => true,
      () => false,
    );
    if (!isDone) throw new Error(`${name} was not done: ${await dialog.innerText()}`);
  }

  async openAct(name: string, fill: (dialog: Locator) => Promise<unknown> = async () => {}): Promise<Locator> {
    await this.page.getByRole("button", { name, exact: true }).click();
    const dialog = this.page.getByRole("dialog", { name, exact: true });
    await dialog.waitFor();
    await fill(dialog);
    return dialog;
  }

  /** Shows another part of the case page. */
  tab(name: string): Promise<void> {
    return this.page.getByRole("tab", { name }).click();
  }

  /** What axe has against the page as it stands. */
  async barriers(): Promise<string[]> {
    await this.page.waitForTimeout(300);
    if (!(await this.page.evaluate(() => "axe" in globalThis))) await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(
      (values) =>
        (globalThis as unknown as Running).axe.run(document, {
          runOnly: { type: "tag", values },
          resultTypes: ["violations"],
        }),
      rules,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }

  /** By how many pixels the page is wider than the screen: nobody has to scroll sideways. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** Texts that stick out of the card, cell or section that they stand in, and so lie over what is beside it. */
  stuckOut(): Promise<string[]> {
    return this.page.evaluate(() => {
      const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX);
      const ways = (one: Element): Element[] =>
        one.parentElement ? [one.parentElement, ...ways(one.parentElement)] : [];
      const texts = [...document.querySelectorAll<HTMLElement>("main *")].filter(
        (one) =>
          one.checkVisibility() &&
          one.getBoundingClientRect().width > 1 &&
          [...one.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()),
      );
      return texts
        .filter((one) => {
          const above = ways(one);
          const frame = above.findIndex((two) => two.matches("li, td, th, section, .MuiPaper-root"));
          const box = above[frame];
          if (!box || above.slice(0, frame + 1).some(scrolls)) return false;
          return one.getBoundingClientRect().right > box.getBoundingClientRect().right + 1;
        })
        .map((one) => (one.textContent ?? "").slice(0, 60));
    });
  }

  /**
   * Goes through the page by Tab until it begins anew, and gives what can be used with a mouse and not be come to. Of tabs and choices
   * that belong together one is come to, and the arrows lead on from there.
   */
  async unreached(): Promise<string[]> {
    const { page } = this;
    const mark = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return false;
        const isNew = !at.hasAttribute("data-reached");
        at.setAttribute("data-reached", "");
        // A day is several stops in one.
        return isNew || at instanceof HTMLInputElement;
      });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("[data-reached]")) one.removeAttribute("data-reached");
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    });
    for (let stops = 0, idle = 0; stops < 600 && idle < 5; stops++) {
      await page.keyboard.press("Tab");
      idle = (await mark()) ? 0 : idle + 1;
    }
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex='0']")]
        .filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.hasAttribute("data-reached"))
        .filter(
          (one) => !("disabled" in one && one.disabled) && !(one instanceof HTMLInputElement && one.type === "radio"),
        )
        .map((one) => (one.getAttribute("aria-label") ?? one.textContent ?? one.outerHTML).slice(0, 60)),
    );
  }

  /** Everything that the browser keeps: the names of cookies, and of whatever else there may be. */
  async kept(): Promise<string[]> {
    const cookies = (await this.context.cookies()).map(({ name }) => `cookie ${name}`);
    const stored = await this.page.evaluate(async () => [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
    ]);
    return [...cookies, ...stored].sort();
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
