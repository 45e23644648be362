/** How much of something the house takes at once; the messages say the same numbers. */
export const limits = {
  /** Characters of one text. */
  text: 4000,
  /** Rows of one page. */
  page: 100,
  /** Characters of what somebody calls a passkey. */
  passkeyName: 60,
  /** Signs of a password, and how many different ones. */
  password: { least: 12, most: 200, signs: 5 },
  /** Parts of one form: guardians, lines. */
  parts: 50,
} as const;
