import type { LoneComplaintQuery, LoneComplaintsQuery } from "@zorgvuldig/schema/generated/operations";

export type ComplaintRow = LoneComplaintsQuery["loneComplaints"]["items"][number];
export type ComplaintFile = NonNullable<LoneComplaintQuery["loneComplaint"]>;
/** What a dialog about one complaint is given. */
export type DialogProps = { complaint: ComplaintFile; close: () => void };
