import type { Browser, Request } from "playwright-core";
import { Screen } from "../support/screen.js";

type Look = { readonly width?: number; readonly scheme?: "light" | "dark" };
type Violated = { violated(what: string): void };

/** What no page of ours has: something that runs, loads or leads elsewhere without having come with the panel. */
const foreignNodes = [
  ...[
    "zvx",
    "[data-zvx]",
    "#zvx",
    "script:not([nonce])",
    "iframe",
    "object",
    "embed",
    "base",
    "math",
    "template",
    "noscript > *",
  ],
  ...[
    "meta[http-equiv]",
    "form[action]",
    "[style*='zvx']",
    "[src*='zvx']",
    "[href*='zvx.test']",
    "a[href^='javascript' i]",
  ],
  ...["onerror", "onload", "onfocus", "ontoggle", "onclick", "onmouseover", "onbegin"].map((name) => `[${name}]`),
  ...["video", "audio", "style:not([nonce])", "link[rel=stylesheet][href^='//']", "img[src^='//']"],
].join(",");

/** Somebody who looks at every page, while everything that should not happen there is written down. */
export class Tour {
  readonly violations: string[] = [];
  readonly dialogs: string[] = [];
  readonly nodes: string[] = [];
  /** What could be read on the pages, one text a page. */
  readonly texts: string[] = [];

  /** What the page has asked and not heard yet. */
  private readonly asking = new Set<Request>();

  private constructor(
    readonly screen: Screen,
    private readonly url: string,
  ) {}

  static async open(browser: Browser, url: string, email: string, password: string, look: Look = {}): Promise<Tour> {
    const screen = await Screen.open(browser, url, look.width, look.scheme);
    const tour = new Tour(screen, url);
    const { page } = screen;
    page.on("dialog", async (dialog) => {
      tour.dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    page.on("request", (request) => tour.asking.add(request));
    for (const end of ["requestfinished", "requestfailed"] as const)
      page.on(end as "requestfinished", (request) => tour.asking.delete(request));
    page.on("popup", (popup) => tour.dialogs.push(`opened ${popup.url()}`));
    await page.exposeFunction("violated", (what: string) => tour.violations.push(what));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
        (globalThis as unknown as Violated).violated(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    await screen.signIn(email, password);
    await tour.looks("signed in");
    return tour;
  }

  /** Where the menu leads this person. */
  async menu(): Promise<string[]> {
    const links = await this.screen.page
      .locator("nav a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    return links.map((href) => href.replace(/^#\//, ""));
  }

  /** Goes to a page of the panel and looks when it has settled. */
  async visits(path: string): Promise<void> {
    await this.screen.page.goto(`${this.url}/admin/#/${path}`);
    await this.settles();
    await this.looks(path);
  }

  /** What can be followed and what cannot be read, and whether it is wider than the screen. */
  async barriersAt(path: string): Promise<string[]> {
    await this.visits(path);
    const overflow = await this.screen.overflow();
    const headings = await this.screen.page.locator("h1").count();
    return [
      ...(await this.screen.barriers()),
      ...(await this.screen.stuckOut()).map((text) => `${text} sticks out`),
      ...(overflow > 0 ? [`${overflow} pixels too wide`] : []),
      ...(headings === 1 ? [] : [`${headings} headings of the page`]),
    ].map((barrier) => `${path}: ${barrier}`);
  }

  /** The rest of a list, page by page. */
  async turnsPages(): Promise<void> {
    const next = this.screen.page.getByRole("button", { name: "Volgende", exact: true });
    while (await next.isVisible()) {
      await next.click();
      await this.settles();
      await this.looks("the next page");
    }
  }

  /** What stands there now: everything that is fetched has come, and nothing says that it is loading. */
  async settles(): Promise<void> {
    const { page } = this.screen;
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    for (let quiet = 0; quiet < 2; quiet = this.asking.size === 0 ? quiet + 1 : 0) await page.waitForTimeout(60);
  }

  async looks(at: string): Promise<void> {
    const { page } = this.screen;
    const found = await page.evaluate((sought) => {
      const nodes = [...document.querySelectorAll(sought)].map((one) => one.outerHTML.slice(0, 120));
      return "zvx" in globalThis ? [...nodes, "zvx ran"] : nodes;
    }, foreignNodes);
    this.nodes.push(...found.map((node) => `${at}: ${node}`));
    const values = await page
      .locator("input, textarea")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    this.texts.push([await page.locator("body").innerText(), ...values].join("\n"));
  }

  close(): Promise<void> {
    return this.screen.close();
  }
}
