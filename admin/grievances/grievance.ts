import type { PrivacyComplaintQuery, PrivacyComplaintsQuery } from "@zorgvuldig/schema/generated/operations";

export type GrievanceRow = PrivacyComplaintsQuery["privacyComplaints"]["items"][number];
export type GrievanceFile = NonNullable<PrivacyComplaintQuery["privacyComplaint"]>;
/** What a dialog about one complaint is given. */
export type DialogProps = { grievance: GrievanceFile; close: () => void };
