import { Alert } from "@mui/material";
import { DiscloseRecordsDocument, type DiscloseRecordsInput } from "@zorgvuldig/schema/generated/operations";
import { disclosureManners } from "@zorgvuldig/schema/words";
import { FormDataConsumer } from "react-admin";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { DisclosurePreview } from "./DisclosurePreview";
import { institutionsOf } from "./institutions-of";
import { RecordChecks } from "./RecordChecks";

/** The button says how much goes to whom, and the preview what. */
export const DiscloseRecords = (props: ActProps) => {
  const text = useText();
  const recipients = institutionsOf(props.file, "GIVE");
  const said = ({ recordIds, institutionId }: Own<DiscloseRecordsInput>) => {
    const name = recipients.find(({ id }) => id === institutionId)?.name;
    return name && recordIds?.length
      ? text("acts.disclose", { smart_count: recordIds.length, name })
      : text("acts.discloseNothing");
  };

  return (
    <ActDialog<Own<DiscloseRecordsInput>>
      {...props}
      act="discloseRecords"
      intro={text("acts.discloseRecords")}
      document={DiscloseRecordsDocument}
      input={({ institutionId, recordIds, purpose, manner }) => ({ institutionId, recordIds, purpose, manner })}
      submitLabel={<FormDataConsumer>{({ formData }) => said(formData)}</FormDataConsumer>}
    >
      {recipients.length === 0 && (
        <Alert severity="warning" role="note">
          {text("acts.noRecipients")}
        </Alert>
      )}
      <ChoiceInput source="institutionId" choices={recipients} label={text("acts.recipient")} />
      <FormDataConsumer<Own<DiscloseRecordsInput>>>
        {({ formData }) => (
          <>
            <RecordChecks file={props.file} institutionId={formData.institutionId} />
            <DisclosurePreview file={props.file} recordIds={formData.recordIds} />
          </>
        )}
      </FormDataConsumer>
      <TextAreaInput source="purpose" />
      <WordInput source="manner" list="disclosureManner" codes={disclosureManners} />
    </ActDialog>
  );
};
