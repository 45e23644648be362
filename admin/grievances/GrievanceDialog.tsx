import { type RowAct, RowDialog } from "../parts/RowDialog";
import type { DialogProps, GrievanceFile } from "./grievance";

type Which = { privacyComplaintId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;

/** An act about one complaint. */
export const GrievanceDialog = <Values extends object>({
  grievance,
  ...dialog
}: DialogProps & RowAct<Values, Which>) => (
  <RowDialog<GrievanceFile, Values, Which>
    {...dialog}
    row={grievance}
    which={({ id, version }) => ({ privacyComplaintId: id, version: version ?? 0 })}
  />
);
