import { TextField } from "@mui/material";
import type { ReactNode } from "react";
import { FieldTitle, InputHelperText, useInput } from "react-admin";
import { useText } from "../../providers/words";

export type Choice = { id: string; name: string };

export type ChoiceInputProps = {
  source: string;
  choices: readonly Choice[];
  label?: string;
  empty?: string;
  helperText?: ReactNode;
  onChoose?: (id: string) => void;
};

/** The browser's own list: works with every keyboard, screen reader and telephone. */
export const ChoiceInput = ({ source, choices, label, empty, helperText, onChoose }: ChoiceInputProps) => {
  const text = useText();
  const { id, field, fieldState } = useInput({ source });
  const message = fieldState.error?.message;
  return (
    <TextField
      {...field}
      id={id}
      select
      value={field.value ?? ""}
      onChange={(event) => {
        field.onChange(event);
        onChoose?.(event.target.value);
      }}
      label={<FieldTitle label={label} source={source} />}
      error={fieldState.invalid}
      helperText={(message || helperText) && <InputHelperText error={message} helperText={helperText} />}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{empty ?? text("acts.choose")}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </TextField>
  );
};
