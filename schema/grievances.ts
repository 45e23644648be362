/** How a privacy complaint with the FG ends; never by a look at the calendar. */
export const grievanceStates = ["OPEN", "FOUNDED", "UNFOUNDED", "WITHDRAWN"] as const;
export type GrievanceState = (typeof grievanceStates)[number];

/** Of whom is complained: of the FG himself nobody here judges. */
export const grievanceSubjects = ["BUREAU", "COLLEAGUE", "OFFICER"] as const;
export type GrievanceSubject = (typeof grievanceSubjects)[number];
