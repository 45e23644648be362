import { ConfirmMessageDocument, SendMessageAgainDocument } from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useNotify, useRefresh } from "react-admin";
import { Fact } from "../parts/Fact";
import { Facts } from "../parts/Facts";
import { FormDialog } from "../parts/FormDialog";
import type { PanelProvider } from "../providers/data";
import { useText } from "../providers/words";
import type { Mail } from "./mail";

export type Settling = "again" | "arrived";
type SettleDialogProps = { mail: Mail; act: Settling; close: () => void };

/** Somebody decides what the house may not decide by itself: to send again, or that it did arrive. */
export const SettleDialog = ({ mail, act, close }: SettleDialogProps) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const intro =
    act === "arrived"
      ? "messages.arrivedHelp"
      : mail.state === "UNKNOWN"
        ? "messages.againUnknown"
        : "messages.againHelp";

  const ask = async () => {
    const document = act === "again" ? SendMessageAgainDocument : ConfirmMessageDocument;
    await provider.act<unknown, { input: { messageId: string; version: number } }>(document, {
      messageId: mail.id,
      version: mail.version ?? 0,
    });
    notify(text("messages.done", { act: text(`messages.${act}`) }), { type: "success" });
    refresh();
    close();
  };
  const reload = async () => {
    refresh();
    return [];
  };

  return (
    <FormDialog
      title={text(`messages.${act}`)}
      intro={text(intro)}
      submitLabel={text(`messages.${act}`)}
      ask={ask}
      reload={reload}
      close={close}
    >
      <Facts>
        <Fact label={text("messages.columns.messageId")}>{mail.messageId}</Fact>
      </Facts>
    </FormDialog>
  );
};
