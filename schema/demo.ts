import type { Role } from "./words.js";

/** The one password of every demonstration; such an installation answers on this machine alone. */
export const demoPassword = "met-zorg-demo";

type DemoPerson = { readonly name: string; readonly role: Role; readonly organisation: string; readonly isLead?: true };

const bureau = "Demobureau Onderwijsconsulenten";

/** The invented people of a demonstration, by their accounts; a house with real people knows none of them. */
export const demoPeople = {
  office: { name: "Anke Verzonnen", role: "office", organisation: bureau },
  lead: { name: "Lotte Bedacht", role: "office", organisation: bureau, isLead: true },
  consultant: { name: "Ruben Fictief", role: "consultant", organisation: "Fictief Advies" },
  consultant2: { name: "Samira Denkbeeld", role: "consultant", organisation: "Denkbeeld Begeleiding" },
  fg: { name: "Femke Toezicht", role: "fg", organisation: "Toezicht op Afstand" },
  ministry: { name: "Mark Cijfer", role: "ministry", organisation: "Ministerie (demonstratie)" },
  administrator: { name: "Bas Beheer", role: "administrator", organisation: bureau },
} as const satisfies Record<string, DemoPerson>;
export type DemoAccount = keyof typeof demoPeople;

export const demoAccounts = ["office", "lead", "consultant", "consultant2", "fg", "ministry", "administrator"] as const;

export const demoEmail = (account: string): string => `${account}@demo.test`;
