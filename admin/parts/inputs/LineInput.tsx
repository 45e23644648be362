import { TextInput } from "react-admin";

type LineInputProps = {
  source: string;
  label?: string;
  type?: "email" | "tel" | "search";
  autoComplete?: string;
  id?: string;
  helperText?: string;
};

/** One line of text; the browser proposes nothing from an earlier case. */
export const LineInput = ({ helperText, ...props }: LineInputProps) => (
  <TextInput autoComplete="off" {...props} helperText={helperText ?? false} />
);
