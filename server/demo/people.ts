import type { Role } from "@zorgvuldig/schema/words";

type DemoAccount = { email: string; name: string; role: Role; organisation: string; isLead?: true };

/** The one password of every demonstration; such an installation answers on this machine alone. */
export const demoPassword = "met-zorg-demo";

const bureau = "Demobureau Onderwijsconsulenten";

export const demoAccounts: readonly DemoAccount[] = [
  { email: "office@demo.test", name: "Anke Verzonnen", role: "office", organisation: bureau },
  { email: "lead@demo.test", name: "Lotte Bedacht", role: "office", organisation: bureau, isLead: true },
  { email: "consultant@demo.test", name: "Ruben Fictief", role: "consultant", organisation: "Fictief Advies" },
  {
    email: "consultant2@demo.test",
    name: "Samira Denkbeeld",
    role: "consultant",
    organisation: "Denkbeeld Begeleiding",
  },
  { email: "fg@demo.test", name: "Femke Toezicht", role: "fg", organisation: "Toezicht op Afstand" },
  { email: "ministry@demo.test", name: "Mark Cijfer", role: "ministry", organisation: "Ministerie (demonstratie)" },
  { email: "administrator@demo.test", name: "Bas Beheer", role: "administrator", organisation: bureau },
];

/** A consultant whose agreement has ended: he is on the list, and can be assigned to nothing. */
export const formerConsultant: DemoAccount = {
  email: "former@demo.test",
  name: "Otto Voorbij",
  role: "consultant",
  organisation: "Voorbij Onderwijsadvies",
};
