import {
  type HearPrivacyComplaintInput,
  RegisterPrivacyComplaintDocument,
} from "@zorgvuldig/schema/generated/operations";
import { useDataProvider, useGetList, useNavigate, useNotify } from "react-admin";
import { FormDialog } from "../parts/FormDialog";
import { GrievanceInputs, heard } from "../parts/GrievanceInputs";
import { ChoiceInput } from "../parts/inputs/ChoiceInput";
import type { PanelProvider } from "../providers/data";
import { today } from "../providers/dates";
import { useText } from "../providers/words";

const everybody = { pagination: { page: 1, perPage: 100 }, sort: { field: "name", order: "ASC" }, filter: {} } as const;

/** What somebody complains of to the FG himself. */
export const NewGrievance = ({ close }: { close: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useDataProvider<PanelProvider>();
  const { data: staff = [] } = useGetList<{ id: string; name: string }>("accounts", everybody);
  const ask = async (values: Partial<HearPrivacyComplaintInput>) => {
    const { registerPrivacyComplaint } = await provider.act(RegisterPrivacyComplaintDocument, heard(values));
    notify(text("grievances.registered", { number: registerPrivacyComplaint.number }), { type: "success" });
    navigate(`/privacyComplaints/${registerPrivacyComplaint.id}`);
  };
  return (
    <FormDialog<HearPrivacyComplaintInput>
      title={text("grievances.register")}
      intro={text("grievances.registerIntro")}
      defaults={{ receivedOn: today() }}
      close={close}
      ask={ask}
    >
      <GrievanceInputs>
        <ChoiceInput source="aboutId" label={text("grievances.aboutId")} choices={staff} />
      </GrievanceInputs>
    </FormDialog>
  );
};
