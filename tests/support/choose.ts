import type { Locator } from "playwright-core";

/** Chooses from a list by something that it says; the first that says it. */
export async function choose(list: Locator, says: string): Promise<void> {
  const option = list.locator("option", { hasText: says }).first();
  await option.waitFor({ state: "attached" });
  await list.selectOption(await option.getAttribute("value"));
}
