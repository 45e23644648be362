import { arrivalForms } from "@zorgvuldig/schema/documents";
import { QuarantineArrivalDocument, type QuarantineArrivalInput } from "@zorgvuldig/schema/generated/operations";
import { channels } from "@zorgvuldig/schema/words";
import { FormDataConsumer, TextInput } from "react-admin";
import { FieldRow } from "../../parts/FieldRow";
import { DayInput } from "../../parts/inputs/DayInput";
import { FileInput } from "../../parts/inputs/FileInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { today } from "../../providers/dates";
import { useText } from "../../providers/words";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { SenderInput } from "./SenderInput";

type Filled = Own<QuarantineArrivalInput> & { file?: File; form?: "FILE" | "NOTE" };

/** What arrived and nobody may keep yet: a file, or what somebody told. */
export const QuarantineArrival = (props: ActProps) => {
  const text = useText();
  return (
    <ActDialog<Filled>
      {...props}
      act="quarantineArrival"
      intro={text("quarantine.addIntro")}
      document={QuarantineArrivalDocument}
      defaults={{ receivedOn: today(), form: "FILE" }}
      input={({ file: _, form: __, ...values }) => values as Own<QuarantineArrivalInput>}
      attached={({ file }) => file}
    >
      <WordInput source="form" label={text("quarantine.form")} list="arrivalForm" codes={arrivalForms} />
      <FormDataConsumer<Filled>>
        {({ formData }) =>
          formData.form === "NOTE" ? (
            <TextAreaInput source="note" label={text("quarantine.note")} />
          ) : (
            <>
              <FileInput source="file" nameSource="name" />
              <TextInput source="name" label={text("documents.name")} helperText={text("documents.nameHelp")} />
            </>
          )
        }
      </FormDataConsumer>
      <SenderInput />
      <FieldRow>
        <WordInput source="channel" list="channel" codes={channels} />
        <DayInput source="receivedOn" />
      </FieldRow>
    </ActDialog>
  );
};
