import { AddSignedFormDocument, type AddSignedFormInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { TextInput } from "react-admin";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { FileInput } from "../../parts/inputs/FileInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { useSentForms } from "./signature-choices";

type Filled = Own<AddSignedFormInput> & { file?: File };

/** The scan or the file of a form that came back; who signed it is taken down by another act. */
export const AddSignedForm = (props: ActProps) => {
  const text = useText();
  const forms = useSentForms(props.file);
  return (
    <ActDialog<Filled>
      {...props}
      act="addSignedForm"
      intro={text("documents.addFormIntro")}
      document={AddSignedFormDocument}
      defaults={{ receivedOn: today(), consentId: forms.length === 1 ? forms[0]?.id : null }}
      input={({ file: _, ...values }) => values as Own<AddSignedFormInput>}
      attached={({ file }) => file}
    >
      <FileInput source="file" nameSource="name" />
      <TextInput source="name" label={text("documents.name")} helperText={text("documents.nameHelp")} />
      <ChoiceInput source="consentId" choices={forms} />
      <WordInput source="source" label={text("documents.source")} list="source" codes={["PARENT", "PUPIL"]} />
      <FieldRow>
        <WordInput source="channel" list="channel" codes={channels} />
        <DayInput source="receivedOn" />
      </FieldRow>
    </ActDialog>
  );
};
