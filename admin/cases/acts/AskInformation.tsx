import { Alert, Typography } from "@mui/material";
import { AskInformationDocument, type AskInformationInput } from "@zorgvuldig/schema/generated/operations";
import { askManners } from "@zorgvuldig/schema/information";
import { dataCategories } from "@zorgvuldig/schema/words";
import { FormDataConsumer } from "react-admin";
import { ChecksInput } from "../../parts/inputs/ChecksInput";
import { ChoiceInput } from "../../parts/inputs/ChoiceInput";
import { TextAreaInput } from "../../parts/inputs/TextAreaInput";
import { WordInput } from "../../parts/inputs/WordInput";
import { useText, useWord } from "../../providers/words";
import { type CaseFile, linesInForce } from "../case-file";
import { ActDialog } from "./ActDialog";
import type { ActProps, Own } from "./act";
import { institutionsOf } from "./institutions-of";

const askable = (file: CaseFile, institutionId: string | undefined) =>
  dataCategories.filter((category) =>
    linesInForce(file).some(
      (line) =>
        line.direction === "ASK" && line.institution?.id === institutionId && line.categories?.includes(category),
    ),
  );

/** Only what a line in force names can be ticked. */
export const AskInformation = (props: ActProps) => {
  const text = useText();
  const word = useWord();
  const institutions = institutionsOf(props.file, "ASK");
  return (
    <ActDialog<Own<AskInformationInput>>
      {...props}
      act="askInformation"
      intro={text("information.askIntro")}
      document={AskInformationDocument}
      defaults={{ manner: "LETTER" }}
      input={({ institutionId, categories, manner, purpose }) => ({
        institutionId,
        // What was ticked for another institution stands on the screen no more.
        categories: askable(props.file, institutionId ?? undefined).filter((one) => categories?.includes(one)),
        manner,
        purpose,
      })}
    >
      {institutions.length === 0 && (
        <Alert severity="warning" role="note">
          {text("information.nobody")}
        </Alert>
      )}
      <ChoiceInput source="institutionId" choices={institutions} label={text("information.institution")} />
      <FormDataConsumer<Own<AskInformationInput>>>
        {({ formData }) =>
          formData.institutionId ? (
            <ChecksInput
              source="categories"
              label={text("information.categories")}
              choices={askable(props.file, formData.institutionId).map((id) => ({
                id,
                name: word("dataCategory", id),
              }))}
            />
          ) : (
            <Typography sx={{ color: "text.secondary" }}>{text("information.pickFirst")}</Typography>
          )
        }
      </FormDataConsumer>
      <TextAreaInput
        source="purpose"
        label={text("information.purpose")}
        helperText={text("information.purposeHelp")}
      />
      <WordInput source="manner" label={text("information.manner")} list="askManner" codes={askManners} />
    </ActDialog>
  );
};
