import { type RowAct, RowDialog } from "../parts/RowDialog";
import type { BreachFile, DialogProps } from "./breach";

type Which = { breachId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;

/** An act about one breach. */
export const BreachDialog = <Values extends object>({ breach, ...dialog }: DialogProps & RowAct<Values, Which>) => (
  <RowDialog<BreachFile, Values, Which>
    {...dialog}
    row={breach}
    which={({ id, version }) => ({ breachId: id, version: version ?? 0 })}
  />
);
