import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./chromium.js";

const QUIET = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts the browser of the journeys; whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    args: QUIET,
    env: { ...process.env, ...env },
    // It opens our own pages only, and neither root nor many a container can make a sandbox.
    chromiumSandbox: false,
  });
}
