import {
  RegisterLoneComplaintDocument,
  type RegisterLoneComplaintInput,
} from "@zorgvuldig/schema/generated/operations";
import { channels, complaintOrigins } from "@zorgvuldig/schema/words";
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

/** Whoever complains has a number on paper, or has not; of which case it is the house then keeps only what that number answers to. */
export const NewComplaint = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useDataProvider<PanelProvider>();
  const ask = async ({ origin, receivedOn, channel, ...told }: Partial<RegisterLoneComplaintInput>) => {
    const { complainant, reach, text: said, fileNumber } = told;
    const input = { origin, receivedOn, channel, complainant, reach, text: said, fileNumber: fileNumber || null };
    const { registerLoneComplaint } = await provider.act(RegisterLoneComplaintDocument, input);
    notify(text("loneComplaints.registered", { number: registerLoneComplaint.number }), { type: "success" });
    navigate(`/loneComplaints/${registerLoneComplaint.id}`);
  };
  return (
    <FormDialog<RegisterLoneComplaintInput>
      title={text("loneComplaints.register")}
      intro={text("loneComplaints.registerIntro")}
      submitLabel={text("loneComplaints.submit")}
      defaults={{ receivedOn: today() }}
      close={close}
      ask={ask}
    >
      <WordInput
        source="origin"
        label={text("loneComplaints.origin")}
        list="complaintOrigin"
        codes={complaintOrigins}
      />
      <LineInput
        source="fileNumber"
        label={text("loneComplaints.fileNumber")}
        helperText={text("loneComplaints.fileNumberHelp")}
      />
      <FieldRow>
        <DayInput source="receivedOn" />
        <WordInput source="channel" list="channel" codes={channels} />
      </FieldRow>
      <LineInput source="complainant" label={text("loneComplaints.complainant")} />
      <LineInput source="reach" label={text("loneComplaints.reach")} helperText={text("loneComplaints.reachHelp")} />
      <TextAreaInput source="text" label={text("complaints.text")} helperText={text("complaints.textHelp")} />
    </FormDialog>
  );
};
