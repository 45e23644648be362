/** How much of something the house takes at once; the messages say the same numbers. */
export const limits = {
  /** Characters of one text. */
  text: 4000,
  /** Rows of one page. */
  page: 100,
  /** Characters of what somebody calls a passkey. */
  passkeyName: 60,
  /** Parts of one form: guardians, lines. */
  parts: 50,
} as const;
