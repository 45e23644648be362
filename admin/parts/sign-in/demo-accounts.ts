/** The invented people of a demonstration; a house with real people knows none of them. */
export const demoAccounts = ["office", "lead", "consultant", "consultant2", "fg", "ministry", "administrator"] as const;
type DemoAccount = (typeof demoAccounts)[number];

export const demoEmail = (account: DemoAccount) => `${account}@demo.test`;
export const demoPassword = "met-zorg-demo";
