import { TextInput } from "react-admin";

type TextAreaInputProps = { source: string; label?: string };

export const TextAreaInput = (props: TextAreaInputProps) => (
  <TextInput {...props} multiline minRows={3} maxRows={10} helperText={false} />
);
