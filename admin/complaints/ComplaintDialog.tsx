import { type RowAct, RowDialog } from "../parts/RowDialog";
import type { ComplaintFile, DialogProps } from "./complaint";

type Which = { loneComplaintId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;

/** An act about one complaint. */
export const ComplaintDialog = <Values extends object>({
  complaint,
  ...dialog
}: DialogProps & RowAct<Values, Which>) => (
  <RowDialog<ComplaintFile, Values, Which>
    {...dialog}
    row={complaint}
    which={({ id, version }) => ({ loneComplaintId: id, version: version ?? 0 })}
  />
);
