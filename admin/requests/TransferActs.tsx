import {
  ConfirmReceiverDocument,
  type ConfirmReceiverInput,
  EndTransferDocument,
  type EndTransferInput,
  LayPackReadyDocument,
  type LayPackReadyInput,
  NameReceiverDocument,
  type NameReceiverInput,
} from "@zorgvuldig/schema/generated/operations";
import { addressFindings, codeRoads, transferEndings } from "@zorgvuldig/schema/transfers";
import { useState } from "react";
import { newCode } from "../parts/code";
import { ChecksInput } from "../parts/inputs/ChecksInput";
import { LineInput } from "../parts/inputs/LineInput";
import { WordInput } from "../parts/inputs/WordInput";
import { type RowAct, RowDialog } from "../parts/RowDialog";
import { useText } from "../providers/words";
import { PackCode } from "./PackCode";
import { type Own, RequestDialog } from "./RequestDialog";
import { type DialogProps, type RequestFile, standingTransfer } from "./request";
import { useFileChoices } from "./use-file-choices";

type WhichTransfer = { transferId: string; version: number };
type OwnOfTransfer<Input> = Omit<Input, keyof WhichTransfer>;

/** An act about the receiver that stands. */
const TransferDialog = <Values extends object>({ request, ...dialog }: DialogProps & RowAct<Values, WhichTransfer>) => (
  <RowDialog<RequestFile, Values, WhichTransfer>
    {...dialog}
    row={request}
    which={(row) => {
      const seen = standingTransfer(row);
      return { transferId: seen?.id ?? "", version: seen?.version ?? 0 };
    }}
  />
);

/** Who it is to go straight to, as who asked wrote it. */
export const NameReceiver = (props: DialogProps) => {
  const text = useText();
  return (
    <RequestDialog<Own<NameReceiverInput>>
      {...props}
      title={text("transfers.acts.name")}
      intro={text("transfers.nameIntro")}
      document={NameReceiverDocument}
      input={({ name, address }) => ({ name, address })}
    >
      <LineInput source="name" label={text("transfers.name")} />
      <LineInput source="address" type="email" label={text("transfers.address")} />
    </RequestDialog>
  );
};

/** Somebody else found the address, and says where. */
export const ConfirmReceiver = (props: DialogProps) => {
  const text = useText();
  return (
    <TransferDialog<OwnOfTransfer<ConfirmReceiverInput>>
      {...props}
      title={text("transfers.acts.confirm")}
      intro={text("transfers.confirmIntro")}
      document={ConfirmReceiverDocument}
      input={({ foundBy }) => ({ foundBy })}
    >
      <WordInput source="foundBy" label={text("transfers.foundBy")} list="addressFinding" codes={addressFindings} />
    </TransferDialog>
  );
};

/** It does not go straight to him, and why not. */
export const EndTransfer = (props: DialogProps) => {
  const text = useText();
  return (
    <TransferDialog<OwnOfTransfer<EndTransferInput>>
      {...props}
      title={text("transfers.acts.end")}
      intro={text("transfers.endIntro")}
      document={EndTransferDocument}
      input={({ ending }) => ({ ending })}
    >
      <WordInput source="ending" label={text("transfers.ending")} list="transferEnding" codes={transferEndings} />
    </TransferDialog>
  );
};

/** The same as for who asks, for the receiver at the address that was confirmed. */
export const LayForReceiver = ({ request, close }: DialogProps) => {
  const text = useText();
  const [code] = useState(newCode);
  const [isLaid, lay] = useState(false);
  const files = useFileChoices(request);
  const receiverId = standingTransfer(request)?.id ?? null;
  if (isLaid) return <PackCode code={code} close={close} help={text("transfers.codeHelp")} />;
  return (
    <RequestDialog<Own<LayPackReadyInput>>
      request={request}
      close={close}
      done={() => lay(true)}
      title={text("transfers.acts.lay")}
      intro={text(request.answeredOn ? "deliveries.againIntro" : "transfers.layIntro")}
      document={LayPackReadyDocument}
      input={({ codeRoad, withoutIds }) => ({
        ...{ code, language: "nl", receiverId, codeRoad: codeRoad || null },
        withoutIds: withoutIds?.length ? withoutIds : null,
      })}
    >
      <WordInput source="codeRoad" label={text("transfers.codeRoad")} list="codeRoad" codes={codeRoads} />
      {!request.answeredOn && files.length > 0 && (
        <ChecksInput source="withoutIds" label={text("deliveries.withoutIds")} choices={files} />
      )}
    </RequestDialog>
  );
};
