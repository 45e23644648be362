import { type RowAct, RowDialog } from "../parts/RowDialog";
import type { AskedDecision, AskedFile, AskedProps, Delivery, DialogProps, RequestFile } from "./request";

type Which = { requestId: string; version: number };
type WhichDelivery = { deliveryId: string; version: number };
type WhichDecision = { decisionId: string; version: number };
export type Own<Input> = Omit<Input, keyof Which>;
export type OwnOfDelivery<Input> = Omit<Input, keyof WhichDelivery>;
export type OwnOfDecision<Input> = Omit<Input, keyof WhichDecision>;

type Asked<Values, Names> = AskedProps & RowAct<Values, Names>;

/** An act about one request. */
export const RequestDialog = <Values extends object>({ request, ...dialog }: Asked<Values, Which>) => (
  <RowDialog<AskedFile, Values, Which>
    {...dialog}
    row={request}
    which={({ id, version }) => ({ requestId: id, version: version ?? 0 })}
  />
);

/** An act about one decision on it. */
export const DecisionDialog = <Values extends object>({
  request,
  decision,
  ...dialog
}: Asked<Values, WhichDecision> & { decision: AskedDecision | undefined }) => (
  <RowDialog<AskedFile, Values, WhichDecision>
    {...dialog}
    row={request}
    which={({ decisions }) => {
      const seen = decisions?.find(({ id }) => id === decision?.id);
      return { decisionId: seen?.id ?? "", version: seen?.version ?? 0 };
    }}
  />
);

/** An act about one thing that was laid ready. */
export const DeliveryDialog = <Values extends object>({
  request,
  delivery,
  ...dialog
}: DialogProps & RowAct<Values, WhichDelivery> & { delivery: Delivery | undefined }) => (
  <RowDialog<RequestFile, Values, WhichDelivery>
    {...dialog}
    row={request}
    which={({ deliveries }) => {
      const seen = deliveries?.find(({ id }) => id === delivery?.id);
      return { deliveryId: seen?.id ?? "", version: seen?.version ?? 0 };
    }}
  />
);
