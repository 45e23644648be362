/** Of the survey after a case has ended (survey/after-three-months, D9). The database holds the same (migration 0102), and a test that they agree. */
export const surveyTerms = {
  /** Counted from the day on which the work ended; it is sent from `early` before that day to `late` after it, and on no other. */
  after: "P3M",
  early: "P7D",
  late: "P21D",
  /** So long after the end of its quarter a link still takes an answer. */
  answered: "P42D",
} as const;

/** How many make nobody stand out (survey/anonymous). */
export const surveySizes = {
  /** So many are asked together, and so many answers are told together; fewer are not. */
  fewest: 5,
  /** So many are asked in one round at most: what a server that is killed takes along is missed. */
  most: 200,
  /** Links that are set apart for a round, also when fewer are needed. */
  reserved: 50,
  /** Links that are laid down together, in no order. */
  pool: 500,
  /** One in so many is called instead of mailed (survey/by-phone). */
  called: 10,
} as const;

/** By which road somebody may be asked what he thought. */
export const surveyChannels = ["MAIL", "PHONE"] as const;
export type SurveyChannel = (typeof surveyChannels)[number];
/** By which of them he does not want to be (survey/opt-out). */
export const surveyRefusals = [...surveyChannels, "BOTH"] as const;
export type SurveyRefusal = (typeof surveyRefusals)[number];

/** What can be answered, to each question alike. There is no free text, so that nobody tells by accident who he is. */
export const surveyChoices = ["FULLY", "MOSTLY", "PARTLY", "HARDLY", "NOT", "NO_OPINION"] as const;
export type SurveyChoice = (typeof surveyChoices)[number];

/** What is asked in the newest version, in its order. What somebody is, a parent or a school, is not asked: among few that would tell who he is. */
export const surveyQuestions = ["LISTENED", "CLEAR", "PACE", "CAREFUL", "REACHED", "HELPED", "AGAIN"] as const;
export type SurveyQuestion = (typeof surveyQuestions)[number];
/** Changed questions have another version, and are counted apart. */
export const surveyVersion = "2026-1";

export type SurveyAnswers = Readonly<Partial<Record<SurveyQuestion, SurveyChoice>>>;

/** The calendar quarter of a day, "2027-Q1". */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

/** The first day after a quarter. */
export function endOfQuarter(quarter: string): string {
  const [year = "", nth = ""] = quarter.split("-Q");
  const month = Number(nth) * 3 + 1;
  return month > 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(month).padStart(2, "0")}-01`;
}
