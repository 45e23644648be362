/** What people, their keyboards and their other programs put into a form. */
export const citizenNumbers: [string, string][] = [
  ["in one piece", "111222333"],
  ["with dots", "1112.22.333"],
  ["with spaces, in a sentence", "Zebravink heeft nummer 111 222 333, zegt de school."],
  ["with dashes, against a word", "bsn:111-222-333x"],
  ["with spaces that do not break, or two", "111\u00a0222  333"],
  ["with signs between that nobody sees", "111\u200b222\u00ad333"],
  ["in wide digits", "\uff11\uff11\uff11\uff12\uff12\uff12\uff13\uff13\uff13"],
];

export const unstorable: [string, string][] = [
  ["a control character", "Zebravink \u0007"],
  ["a character of no use to anybody", "Zebravink\u0000"],
  ["half a character", "Zebravink \ud800"],
  ["a sign that turns the reading direction", "Zebravink \u202egnp"],
];

export const noTexts: [string, unknown][] = [
  ["a number", 12],
  ["a list", ["Zebravink"]],
  ["a thing", { Zebravink: 1 }],
];

export const noDays = [
  ...["2026-02-31", "2026-13-01", "1899-12-31", "2026-2-1", "2026-03-02T00:00:00Z", ""],
  ...["infinity", "epoch", "now", "today"],
];

export const noMoments = [
  ...["2026-02-31T10:00:00Z", "2026-03-05T25:00:00Z", "2026-03-05T10:00:60Z", "2026-03-05T10:00:00+99:99"],
  ...["2026-03-05T10:00:00", "2026-03-05", "infinity"],
];

export const noReferences = [
  ...["geen-uuid", "", "7D9F2C1E-0000-4000-8000-3A5B8C6D9E0F"],
  "7d9f2c1e-0000-4000-8000-3a5b8c6d9e0f'; drop table case_file; --",
];

export const noVersions = [2_147_483_648, 1e20, -1e20, 1.5, "1", true];

export const noWords: [string, string][] = [
  ["channel", "PIGEON"],
  ["guardians.0.authority", "MAYBE"],
  ["pupil.gender", "Zebravink"],
];
