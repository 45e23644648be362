import type { Browser, System } from "@zorgvuldig/schema/signing-in";
import type { Device } from "../staff/door.js";

/** The first that fits: nearly every browser also says that it is Chrome or Safari, and a telephone that it is Linux. */
const browsers: readonly (readonly [RegExp, Browser])[] = [
  [/\bEdg(e|A|iOS)?\//, "EDGE"],
  [/\b(OPR|OPT)\//, "OPERA"],
  [/\bSamsungBrowser\//, "SAMSUNG"],
  [/\b(Firefox|FxiOS)\//, "FIREFOX"],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, "CHROME"],
  [/\bVersion\/[\d.]+ .*Safari\//, "SAFARI"],
];
const systems: readonly (readonly [RegExp, System])[] = [
  [/\bWindows\b/, "WINDOWS"],
  [/\bAndroid\b/, "ANDROID"],
  [/\b(iPhone|iPad|iPod)\b/, "IOS"],
  [/\bCrOS\b/, "CHROMEOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "MACOS"],
  [/\bLinux\b/, "LINUX"],
];

const fitting = <Word>(known: readonly (readonly [RegExp, Word])[], said: string): Word | undefined =>
  known.find(([form]) => form.test(said))?.[1];

/** What kind of device a browser says it is on: enough to know one's own by. What else it says, versions too, is not kept. */
export const deviceIn = (userAgent = ""): Device => ({
  browser: fitting(browsers, userAgent) ?? "OTHER",
  system: fitting(systems, userAgent) ?? "OTHER",
});
