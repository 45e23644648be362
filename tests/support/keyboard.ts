import type { Locator, Page } from "playwright-core";

export const isFocused = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => element === document.activeElement);

/** Goes on with the tab key until it is there: what cannot be reached so is no button. */
export async function tabTo(page: Page, one: Locator): Promise<void> {
  await one.waitFor();
  for (let stop = 0; stop < 60; stop++) {
    if (await isFocused(one)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by the keyboard: ${one}`);
}

export async function presses(page: Page, one: Locator): Promise<void> {
  await tabTo(page, one);
  await page.keyboard.press("Enter");
}

export async function types(page: Page, one: Locator, text: string): Promise<void> {
  await tabTo(page, one);
  await page.keyboard.type(text);
}

/** Ticks it, or unticks it. */
export async function ticks(page: Page, one: Locator): Promise<void> {
  await tabTo(page, one);
  await page.keyboard.press("Space");
}
