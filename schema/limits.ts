/** How much of something the house takes at once; the messages say the same numbers. */
export const limits = {
  /** Characters of one text. */
  text: 4000,
  /** Rows of one page. */
  page: 100,
  /** Characters of what somebody calls a passkey. */
  passkeyName: 60,
  /** Characters of what the sign-in page calls the organisation whose accounts are let in. */
  organisationName: 60,
  /** Signs of a password, and how many different ones. */
  password: { least: 12, most: 200, signs: 5 },
  /** Parts of one form: guardians, lines. */
  parts: 50,
  /** Characters of what is looked for. */
  search: 100,
  /** Cases that one search shows. */
  found: 25,
  /** Persons that one search weighs. */
  candidates: 1_000,
  /** Characters of a reason, at least: enough to be weighed by somebody else. */
  reason: 10,
  /** Characters of a note beside the figures of a year, in each of its languages. */
  note: { least: 20, most: 1_000 },
  /** Characters of a passage that is left out, at least: less would cut through words everywhere. */
  passage: 3,
  /** Queries that one person keeps, and characters of what he calls one. */
  queries: 30,
  queryName: 60,
  /** Cases of one export. */
  exported: 5_000,
  /** How many lines of one list the authority is shown. */
  packed: 100_000,
  /** Bytes of one piece of what lies ready for who asked for it: each is sealed, and handed on, by itself. */
  piece: 4 * 1024 * 1024,
  /** Bytes of one document, characters of its name, and bytes of all documents of one case. */
  document: { bytes: 10 * 1024 * 1024, name: 120, ofCase: 200 * 1024 * 1024 },
  /** Persons whose names a server holds in memory; of more it finds by number, or by family name and birth date. */
  names: 100_000,
} as const;
