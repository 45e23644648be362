import { Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel } from "@mui/material";
import { FieldTitle, InputHelperText, useInput } from "react-admin";
import type { Choice } from "./ChoiceInput";

type ChecksInputProps = { source: string; choices: readonly Choice[]; label?: string };

/** Nothing is ticked beforehand but what the form says: what goes in is what somebody chose. */
export const ChecksInput = ({ source, choices, label }: ChecksInputProps) => {
  const { id, field, fieldState } = useInput({ source, defaultValue: [] });
  const ticked: string[] = Array.isArray(field.value) ? field.value : [];
  const message = fieldState.error?.message;
  const turn = (choice: string, isTicked: boolean) =>
    field.onChange(isTicked ? [...ticked, choice] : ticked.filter((other) => other !== choice));

  return (
    <FormControl component="fieldset" error={fieldState.invalid} aria-describedby={message && `${id}-helper-text`}>
      <FormLabel component="legend" sx={{ mb: 0.5 }}>
        <FieldTitle label={label} source={source} />
      </FormLabel>
      {choices.map((choice) => (
        <FormControlLabel
          key={choice.id}
          label={choice.name}
          control={
            <Checkbox
              name={field.name}
              value={choice.id}
              checked={ticked.includes(choice.id)}
              onChange={(_, isTicked) => turn(choice.id, isTicked)}
            />
          }
        />
      ))}
      {message && (
        <FormHelperText id={`${id}-helper-text`}>
          <InputHelperText error={message} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
