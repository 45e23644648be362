/** With whom of the outside world somebody spoke, and about what (keep/last-contact). */
export const contactPartners = ["GUARDIAN", "PUPIL", "APPLICANT", "INSTITUTION", "OTHER"] as const;
export type ContactPartner = (typeof contactPartners)[number];

/** WORK alone, with parents, moves the term of a case whose work has ended. */
export const contactSubjects = ["WORK", "APPOINTMENT", "SIGNATURES", "REQUEST", "COMPLAINT", "SURVEY"] as const;
export type ContactSubject = (typeof contactSubjects)[number];
