import { demoAccounts, demoEmail, demoPeople } from "@zorgvuldig/schema/demo";

/** A consultant whose agreement has ended: he is on the list, and can be assigned to nothing. */
const former = { name: "Otto Voorbij", role: "consultant", organisation: "Voorbij Onderwijsadvies" } as const;

/** Everybody who has an account in the demonstration, by his name in its story. */
export const everybody = [
  ...demoAccounts.map((account) => ({ account, email: demoEmail(account), ...demoPeople[account] })),
  { account: "former", email: demoEmail("former"), ...former },
];
