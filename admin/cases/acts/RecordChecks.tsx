import { Box, FormControl, FormHelperText, FormLabel, Typography } from "@mui/material";
import { FieldTitle, InputHelperText, useInput } from "react-admin";
import { useText } from "../../providers/words";
import { type CaseFile, linesInForce } from "../case-file";
import { categoryOf, recordsOf } from "../records";
import { RecordCheck } from "./RecordCheck";

type RecordChecksProps = { file: CaseFile; institutionId: string | null | undefined };

/** Everything this viewer may read of the case; only what the authorisation names for the recipient can be ticked. */
export const RecordChecks = ({ file, institutionId }: RecordChecksProps) => {
  const text = useText();
  const { field, fieldState, id } = useInput({ source: "recordIds", defaultValue: [] });
  const message = fieldState.error?.message;
  const ticked: string[] = Array.isArray(field.value) ? field.value : [];
  const allowed = linesInForce(file)
    .filter((line) => line.direction === "GIVE" && line.institution?.id === institutionId)
    .flatMap((line) => line.categories ?? []);
  const turn = (record: string, isTicked: boolean) =>
    field.onChange(isTicked ? [...ticked, record] : ticked.filter((other) => other !== record));

  return (
    <FormControl component="fieldset" error={fieldState.invalid} aria-describedby={message && `${id}-helper-text`}>
      <FormLabel component="legend" sx={{ mb: 1 }}>
        <FieldTitle source="recordIds" />
      </FormLabel>
      {institutionId ? (
        <Box sx={{ display: "grid", gap: 1 }}>
          {recordsOf(file).map((record) => (
            <RecordCheck
              key={record.id}
              name={field.name}
              record={record}
              isAllowed={allowed.includes(categoryOf[record.list])}
              isTicked={ticked.includes(record.id)}
              onTurn={(isTicked) => turn(record.id, isTicked)}
            />
          ))}
        </Box>
      ) : (
        <Typography sx={{ color: "text.secondary" }}>{text("acts.pickRecipient")}</Typography>
      )}
      {message && (
        <FormHelperText id={`${id}-helper-text`}>
          <InputHelperText error={message} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
