import { givenManners } from "@zorgvuldig/schema/deliveries";
import {
  RecordPackGivenDocument,
  type RecordPackGivenInput,
  RenewPackLinkDocument,
  type RenewPackLinkInput,
  WithdrawPackDocument,
  type WithdrawPackInput,
} from "@zorgvuldig/schema/generated/operations";
import { useState } from "react";
import { newCode } from "../parts/code";
import { FieldRow } from "../parts/FieldRow";
import { DayInput } from "../parts/inputs/DayInput";
import { WordInput } from "../parts/inputs/WordInput";
import { today } from "../providers/dates";
import { useText } from "../providers/words";
import { PackCode } from "./PackCode";
import { DeliveryDialog, type Own, type OwnOfDelivery, RequestDialog } from "./RequestDialog";
import { type DialogProps, layingReady } from "./request";

/** Another link to the same, with another code. */
export const RenewPackLink = ({ request, close }: DialogProps) => {
  const text = useText();
  const [code] = useState(newCode);
  const [isSent, send] = useState(false);
  const forReceiver = layingReady(request)?.transfer ? { help: text("transfers.codeHelp") } : {};
  if (isSent) return <PackCode code={code} close={close} {...forReceiver} />;
  return (
    <DeliveryDialog<OwnOfDelivery<RenewPackLinkInput>>
      request={request}
      delivery={layingReady(request)}
      close={close}
      done={() => send(true)}
      title={text("deliveries.renew")}
      intro={text("deliveries.renewIntro")}
      document={RenewPackLinkDocument}
      input={() => ({ code })}
    />
  );
};

/** It lies ready no more. */
export const WithdrawPack = (props: DialogProps) => {
  const text = useText();
  return (
    <DeliveryDialog<OwnOfDelivery<WithdrawPackInput>>
      {...props}
      delivery={layingReady(props.request)}
      title={text("deliveries.withdraw")}
      intro={text("deliveries.withdrawIntro")}
      document={WithdrawPackDocument}
      input={() => ({})}
    />
  );
};

/** It went on paper: how, and when. */
export const RecordPackGiven = (props: DialogProps) => {
  const text = useText();
  return (
    <RequestDialog<Own<RecordPackGivenInput>>
      {...props}
      title={text("deliveries.given")}
      intro={text("deliveries.givenIntro")}
      document={RecordPackGivenDocument}
      defaults={{ givenOn: today() }}
      input={({ manner, givenOn }) => ({ manner, givenOn })}
    >
      <FieldRow>
        <WordInput source="manner" label={text("deliveries.manner")} list="deliveryManner" codes={givenManners} />
        <DayInput source="givenOn" label={text("deliveries.givenOn")} />
      </FieldRow>
    </RequestDialog>
  );
};
