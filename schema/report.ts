import { outcomes } from "./words.js";

/** What the yearly figures tell apart (reporting): closed lists, each with a place for what is not known, so that every application is in exactly one cell. */
export const provinces = [
  "GRONINGEN",
  "FRIESLAND",
  "DRENTHE",
  "OVERIJSSEL",
  "FLEVOLAND",
  "GELDERLAND",
  "UTRECHT",
  "NOORD_HOLLAND",
  "ZUID_HOLLAND",
  "ZEELAND",
  "NOORD_BRABANT",
  "LIMBURG",
  "UNKNOWN",
] as const;
export type Province = (typeof provinces)[number];

export const schoolTypes = ["PRIMARY", "SPECIAL_PRIMARY", "SPECIAL", "SECONDARY", "UNKNOWN"] as const;
export type SchoolType = (typeof schoolTypes)[number];

/** Why schooling got stuck, as the bureau saw it at the end. None of them tells about anybody's health. */
export const reasons = [
  "NO_PLACE",
  "NOT_ADMITTED",
  "REMOVED",
  "AT_HOME",
  "SUPPORT",
  "TRANSFER",
  "FEWER_HOURS",
  "DISPUTE",
  "UNKNOWN",
] as const;
export type Reason = (typeof reasons)[number];

/** Years of age on the day on which the work ended. */
export const ageBands = ["UNDER_7", "FROM_7_TO_9", "FROM_10_TO_12", "FROM_13_TO_15", "FROM_16", "UNKNOWN"] as const;
export type AgeBand = (typeof ageBands)[number];

export const countedGenders = ["GIRL", "BOY", "OTHER_OR_UNKNOWN"] as const;
export type CountedGender = (typeof countedGenders)[number];

/** From the day on which the work began to the day on which it ended. */
export const durations = ["UNDER_3_MONTHS", "UNDER_6_MONTHS", "UNDER_1_YEAR", "FROM_1_YEAR"] as const;
export type Duration = (typeof durations)[number];

/** By name the codes of every dimension, in the order of the cells. A list that was counted with never changes: other lists are another specification. */
export const dimensions = {
  PROVINCE: provinces,
  SCHOOL_TYPE: schoolTypes,
  REASON: reasons,
  OUTCOME: outcomes,
  AGE_BAND: ageBands,
  GENDER: countedGenders,
  DURATION: durations,
} as const satisfies Record<string, readonly string[]>;
export type Dimension = keyof typeof dimensions;

const isDimension = (name: string): name is Dimension => name in dimensions;
export const dimensionNames: readonly Dimension[] = Object.keys(dimensions).filter(isDimension);

/** One code of each dimension: all that is known of an application when it is counted. */
export type Codes = { readonly [D in Dimension]: (typeof dimensions)[D][number] };
export type ReportCode = Codes[Dimension];
export const reportCodes: readonly ReportCode[] = [...new Set(dimensionNames.flatMap((name) => dimensions[name]))];

/** How the codes of a question may combine, and what a figure is not told. */
export const reportRules = {
  /** How many of the lists one question may combine. */
  together: 3,
  /**
   * By the number of dimensions of a table the variance of the noise in each of its cells; what they cost together is at most `budget`. Half of it is there from the
   * start, and half is added when the year is laid down: who has an old copy of what is counted has not the noise of what is published.
   */
  variances: [82, 328, 58, 58],
  budget: 0.5,
  /** What is below is told as "small", nought too. */
  small: 10,
  /** A standard error above this part of the figure makes it unreliable. */
  unreliable: 0.3,
  /** The day of the next year on which a year is to be laid down, at the latest (report/yearly). */
  dueOn: "04-15",
} as const;

/** A figure that is told, one too small to tell, or one whose margin is wide. */
export const cellStatuses = ["OK", "SMALL", "LOW_RELIABILITY"] as const;
export type CellStatus = (typeof cellStatuses)[number];

/** How far a figure may be off, in whole applications: with 95 per cent certainty the true number lies within it. */
export const marginOf = ({ standardError }: { readonly standardError: number }): number =>
  Math.round(1.96 * standardError);
