import type { Browser, Proof, System } from "../signing-in.js";
import type { Word } from "./word.js";

const everywhere = (name: string): Word => ({ nl: name, en: name });

export const browser: Record<Browser, Word> = {
  CHROME: everywhere("Chrome"),
  EDGE: everywhere("Edge"),
  FIREFOX: everywhere("Firefox"),
  OPERA: everywhere("Opera"),
  SAFARI: everywhere("Safari"),
  SAMSUNG: everywhere("Samsung Internet"),
  OTHER: { nl: "Een andere browser", en: "Another browser" },
};

export const system: Record<System, Word> = {
  ANDROID: everywhere("Android"),
  CHROMEOS: everywhere("ChromeOS"),
  IOS: everywhere("iOS"),
  LINUX: everywhere("Linux"),
  MACOS: everywhere("macOS"),
  WINDOWS: everywhere("Windows"),
  OTHER: { nl: "een ander systeem", en: "another system" },
};

export const proof: Record<Proof, Word> = {
  PASSWORD: { nl: "Wachtwoord", en: "Password" },
  CODE: { nl: "Wachtwoord en code", en: "Password and code" },
  RECOVERY_CODE: { nl: "Wachtwoord en herstelcode", en: "Password and recovery code" },
  PASSKEY: everywhere("Passkey"),
  ORGANISATION: { nl: "Organisatie-account", en: "Organisation account" },
  ORGANISATION_CODE: { nl: "Organisatie-account en code", en: "Organisation account and code" },
  ORGANISATION_RECOVERY_CODE: {
    nl: "Organisatie-account en herstelcode",
    en: "Organisation account and recovery code",
  },
  ORGANISATION_FACTORS: { nl: "Organisatie-account met tweede stap", en: "Organisation account with a second step" },
};
