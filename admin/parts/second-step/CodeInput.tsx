import { TextInput } from "react-admin";

type CodeInputProps = { source: string; label: string; helperText: string };

/** A code of an authenticator, as telephones and password managers know that it is one. */
export const CodeInput = (props: CodeInputProps) => (
  <TextInput {...props} autoComplete="one-time-code" slotProps={{ htmlInput: { inputMode: "numeric" } }} />
);
