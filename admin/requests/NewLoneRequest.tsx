import { RegisterLoneRequestDocument, type RegisterLoneRequestInput } from "@zorgvuldig/schema/generated/operations";
import { askers, loneSubjects } from "@zorgvuldig/schema/requests";
import { channels, requestKinds } from "@zorgvuldig/schema/words";
import { useState } from "react";
import { useDataProvider, useNavigate, useNotify } from "react-admin";
import { FieldRow } from "../parts/FieldRow";
import { FormDialog } from "../parts/FormDialog";
import { DayInput } from "../parts/inputs/DayInput";
import { LineInput } from "../parts/inputs/LineInput";
import { TextAreaInput } from "../parts/inputs/TextAreaInput";
import { WordInput } from "../parts/inputs/WordInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";

/** Whoever asks is in no case: his name and address are his own words, and the number on his paper leads to what was destroyed. */
export const NewLoneRequest = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useDataProvider<PanelProvider>();
  const [askedBy, choose] = useState("");
  const ask = async (values: Partial<RegisterLoneRequestInput>) => {
    const { kind, person, askedBy: by, channel, receivedOn, name, reach, askerName, wording, fileNumber } = values;
    const { registerLoneRequest } = await provider.act(RegisterLoneRequestDocument, {
      ...{ kind, person, askedBy: by, channel, receivedOn, name, reach },
      askerName: by === "SELF" ? null : askerName || null,
      wording: wording || null,
      fileNumber: fileNumber || null,
    });
    notify(text("loneRequests.registered", { number: registerLoneRequest.number }), { type: "success" });
    navigate(`/loneRequests/${registerLoneRequest.id}`);
  };
  return (
    <FormDialog<RegisterLoneRequestInput>
      title={text("loneRequests.register")}
      intro={text("loneRequests.registerIntro")}
      submitLabel={text("loneRequests.submit")}
      defaults={{ receivedOn: today() }}
      close={close}
      ask={ask}
    >
      <FieldRow>
        <WordInput source="kind" list="requestKind" codes={requestKinds} />
        <WordInput source="person" label={text("loneRequests.person")} list="loneSubject" codes={loneSubjects} />
      </FieldRow>
      <LineInput source="name" label={text("loneRequests.ownName")} />
      <WordInput source="askedBy" label={text("requests.askedBy")} list="asker" codes={askers} onChoose={choose} />
      {askedBy === "PARENT" && <LineInput source="askerName" label={text("loneRequests.parentName")} />}
      {askedBy === "MANDATE" && (
        <LineInput source="askerName" label={text("requests.askerName")} helperText={text("requests.askerNameHelp")} />
      )}
      <TextAreaInput source="reach" label={text("loneRequests.reach")} helperText={text("loneRequests.reachHelp")} />
      <FieldRow>
        <DayInput source="receivedOn" />
        <WordInput source="channel" list="channel" codes={channels} />
      </FieldRow>
      <LineInput
        source="fileNumber"
        label={text("loneRequests.fileNumber")}
        helperText={text("loneRequests.fileNumberHelp")}
      />
      <TextAreaInput source="wording" label={text("loneRequests.wording")} />
    </FormDialog>
  );
};
