import { Alert } from "@mui/material";
import { documentKinds, isSensitive, recordCategories } from "@zorgvuldig/schema/documents";
import { AddDocumentDocument, type AddDocumentInput } from "@zorgvuldig/schema/generated/operations";
import { channels, sources } from "@zorgvuldig/schema/words";
import { FormDataConsumer, TextInput } from "react-admin";
import { FieldRow } from "../../parts/FieldRow";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { DayInput } from "../../parts/inputs/DayInput";
import { FileInput } from "../../parts/inputs/FileInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { isKept } from "../../parts/withholding";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { documentsOf, isReplaced } from "../documents";
import { ActDialog } from "./ActDialog";
import { AnswersInput } from "./AnswersInput";
import type { ActProps, Own } from "./act";
import { institutionsOf } from "./institutions-of";

type Filled = Own<AddDocumentInput> & { file?: File };

/** A file, and what there is to say of it. What it is about decides who gets to see it. */
export const AddDocument = (props: ActProps) => {
  const text = useText();
  const maySensitive = !isKept(props.file, "sensitiveDocuments");
  const all = documentsOf(props.file);
  const earlier = all.filter((one) => !isReplaced(all, one)).map(({ id, name }) => ({ id, name: name ?? "" }));
  return (
    <ActDialog<Filled>
      {...props}
      act="addDocument"
      intro={text("documents.addIntro")}
      document={AddDocumentDocument}
      defaults={{ receivedOn: today() }}
      input={({ file: _, ...values }) => values as Own<AddDocumentInput>}
      attached={({ file }) => file}
    >
      <FileInput source="file" nameSource="name" />
      <TextInput source="name" label={text("documents.name")} helperText={text("documents.nameHelp")} />
      <FieldRow>
        <WordInput source="kind" list="documentKind" codes={documentKinds} />
        <WordInput
          source="category"
          label={text("documents.category")}
          list="dataCategory"
          codes={recordCategories.filter((category) => maySensitive || !isSensitive(category))}
        />
      </FieldRow>
      {!maySensitive && (
        <Alert severity="info" role="note">
          {text("documents.specialOnly")}
        </Alert>
      )}
      <FormDataConsumer<Filled>>
        {({ formData }) => (
          <>
            <TextAreaInput
              source="necessity"
              label={text(
                formData.category && isSensitive(formData.category)
                  ? "documents.necessity"
                  : "documents.necessityOptional",
              )}
            />
            <WordInput source="source" label={text("documents.source")} list="source" codes={sources} />
            {formData.source === "INSTITUTION" && (
              <ChoiceInput
                source="sourceInstitutionId"
                label={text("documents.institution")}
                choices={institutionsOf(props.file, "ASK")}
              />
            )}
            <AnswersInput file={props.file} source="answersId" institutionId={formData.sourceInstitutionId} />
          </>
        )}
      </FormDataConsumer>
      <FieldRow>
        <WordInput source="channel" list="channel" codes={channels} />
        <DayInput source="receivedOn" />
      </FieldRow>
      {earlier.length > 0 && (
        <ChoiceInput
          source="replacesId"
          label={text("documents.replaces")}
          choices={earlier}
          empty={text("documents.replacesNone")}
        />
      )}
    </ActDialog>
  );
};
