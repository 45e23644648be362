/** The version of the privacy regulation in force, and of the forms that were made under it. */
export const regulationInForce = { version: "2026-1", since: "2026-01-01" } as const;
export const formInForce = { AGREEMENT: "overeenkomst 2026-1", AUTHORISATION: "machtiging 2026-1" } as const;
