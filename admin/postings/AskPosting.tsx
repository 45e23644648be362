import { AskPostingDocument, type AskPostingInput } from "@zorgvuldig/schema/generated/operations";
import { type Channel, channels } from "@zorgvuldig/schema/words";
import { TextInput, useDataProvider, useNotify, useRefresh } from "react-admin";
import { FieldRow } from "../parts/FieldRow";
import { FormDialog } from "../parts/FormDialog";
import { DayInput } from "../parts/inputs/DayInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";

/** Whoever asks on the website is in the list already. */
const heard: readonly Channel[] = channels.filter((channel) => channel !== "WEBSITE");

export const AskPosting = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<PanelProvider>();
  const title = text("postings.add");
  const ask = async ({ channel, requestedOn, name, address }: Partial<AskPostingInput>) => {
    await provider.act(AskPostingDocument, { channel, requestedOn, name, address });
    refresh();
    notify(text("cases.done", { act: title }), { type: "success" });
    close();
  };
  return (
    <FormDialog<AskPostingInput>
      title={title}
      intro={text("postings.addIntro")}
      defaults={{ requestedOn: today(), channel: "PHONE" }}
      ask={ask}
      close={close}
    >
      <TextInput source="name" label={text("postings.name")} autoComplete="off" />
      <TextAreaInput source="address" label={text("postings.address")} helperText={text("postings.addressHelp")} />
      <FieldRow>
        <DayInput source="requestedOn" label={text("postings.requestedOn")} />
        <WordInput source="channel" label={text("postings.channel")} list="channel" codes={heard} />
      </FieldRow>
    </FormDialog>
  );
};
