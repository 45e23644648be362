import {
  citizenNumbers,
  noDays,
  noMoments,
  noReferences,
  noTexts,
  noVersions,
  unstorable,
} from "../features/nonsense.js";

/** A word that may not come back in a refusal. */
export const mark = "Zebravink";

const point = (...codes: number[]): string => String.fromCodePoint(...codes);
const inside = (sign: string): string => `${mark}${sign}${mark}`;

/** What no text field takes. */
export const noText: readonly unknown[] = [
  ...citizenNumbers.map(([, text]) => text),
  ...unstorable.map(([, text]) => text),
  ...noTexts.map(([, value]) => value),
  ...[true, 12.5, -0.5, [[mark]], { toString: mark }],
  ...[0x01, 0x1b, 0x0b, 0x7f, 0x85, 0x9f, 0x202a, 0x202d, 0x2066, 0x2069].map((code) => inside(point(code))),
  // Halves of characters: alone, at the end, and the wrong way round.
  ...["\udc00", "\ude00\ud83d"].map(inside),
  `${mark}\ud83d`,
  mark.padEnd(4_001, "x"),
  mark.padEnd(40_000, "\u{1f9a9}"),
  // Short as it is sent, and long as it is.
  `${mark}${"\ufdfa".repeat(4_001)}`,
];

/** What every text field takes, and gives back as it was given but for its composition and the white space round it. */
export const oddTexts: readonly string[] = [
  "O'Brien; drop table case_file; --",
  '"quoted" \\ back\\slash \\u0041 \\n',
  "<b>vet</b> & <script>1</script> &amp; &lt;",
  "\u0024{7*7} {{7*7}} #{7*7} %s %n %00 %{number}",
  "=1+1 +1 -1 @A1",
  "regel één\nregel twee\n\n\tingesprongen",
  "regel één\r\nregel twee\rregel drie",
  "  witruimte eromheen \t\n",
  "e\u0301e\u0301n cafe\u0301 (los) é (vast)",
  "Ångström \u212b \u2126 \u1e9b\u0323",
  "👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇱 👍🏽",
  "𝒵𝓸𝓻𝓰 𠜎𠜱 \u{10ffff}",
  "العربية עברית mixed العربية",
  "日本語 中文 한국어 ไทย हिन्दी",
  "z\u0351\u0352\u0353a\u0354\u0355l\u0356g\u0357o",
  "ﬁ ﬂ ½ ² ① Ⅷ ㎏",
  "nul\u200bbreed zacht\u00adstreepje \u2060 \ufeff bom",
  "null undefined NaN true false Infinity",
  "__proto__ constructor prototype toString",
  "0612345678 123456789012 12-345-678",
  '{"json": [1, null, {"a": "b"}]}',
  "x".repeat(3_900),
];

export const noDay: readonly unknown[] = [
  ...noDays,
  ...["2025-02-29", "1900-02-29", "2026-00-10", "2026-01-00", "2026-04-31", "2100-01-01", "-2026-01-01", "+2026-01-01"],
  ...["0000-00-00", "2026-W10-1", "2026-061", "20260302", "02-03-2026", "2026/03/02", " 2026-03-02", "2026-03-02 BC"],
  ...["tomorrow", "allballs", "-infinity", "２０２６-０３-０２", 20260302, 1.5, true, ["x"], { year: 2026 }],
];

export const noMoment: readonly unknown[] = [
  ...noMoments,
  ...["2026-03-05T24:00:00Z", "2026-03-05T10:60:00Z", "2026-03-05T10:00:00+15:00", "2026-03-05 10:00:00Z", "now"],
  ...["1899-12-31T23:59:59Z", "2100-01-01T00:00:00Z", "2026-03-05T10:00:00.1234567Z", 1772701200000, true, {}],
];

export const noId: readonly unknown[] = [
  ...noReferences,
  ...[
    "00000000-0000-4000-8000-00000000000",
    "00000000-0000-4000-8000-0000000000000",
    "00000000000040008000000000000000",
  ],
  ...["{00000000-0000-4000-8000-000000000000}", "urn:uuid:00000000-0000-4000-8000-000000000000", "../../etc/passwd"],
  ...["00000000-0000-4000-8000-00000000000\u0660", "0", 0, -1, true, {}, { id: "x" }],
];

export const noInt: readonly unknown[] = [...noVersions, -2_147_483_649, "", "x", {}, "0x10", false];
export const noHash: readonly unknown[] = [
  "",
  mark,
  "0".repeat(63),
  "0".repeat(65),
  "G".repeat(64),
  "A".repeat(64),
  0,
  {},
];
export const noWord: readonly unknown[] = [
  mark,
  "",
  "parent",
  "PARENT ",
  "YES;",
  1,
  true,
  {},
  "__proto__",
  "constructor",
];
export const noYesOrNo: readonly unknown[] = ["true", "", 0, 1, {}, mark];
/** A place in a list: whatever the house did not write itself. */
export const noPlace: readonly unknown[] = [mark, ".", "\u0000", "\ud800", `${"A".repeat(90_000)}`, 1, {}];

export const noneOf: Readonly<Record<string, readonly unknown[]>> = {
  ...{ Text: noText, Day: noDay, Moment: noMoment, Uuid: noId, Int: noInt, Sha256: noHash },
  ...{ enum: noWord, Boolean: noYesOrNo, String: noPlace },
};
