import { TextInput } from "react-admin";

type TextAreaInputProps = { source: string; label?: string; helperText?: string };

export const TextAreaInput = ({ helperText, ...props }: TextAreaInputProps) => (
  <TextInput {...props} multiline minRows={3} maxRows={10} helperText={helperText ?? false} />
);
