import { TextField } from "@mui/material";
import { useState } from "react";
import { FieldTitle, InputHelperText, useInput } from "react-admin";
import { useText } from "../../providers/words";
import { sha256 } from "../sha256";
import { fileButton } from "../theme/file-button";

/** The file never leaves the browser: what is kept is its hash, by which the paper can always be recognised. */
export const ScanInput = ({ source }: { source: string }) => {
  const text = useText();
  const { id, field, fieldState } = useInput({ source });
  const [said, setSaid] = useState(text("acts.scanHelp"));
  const message = fieldState.error?.message;

  const take = async (file: File | undefined) => {
    setSaid(text(file ? "acts.scanBusy" : "acts.scanHelp"));
    field.onChange(null);
    if (!file) return;
    const hash = await sha256(file);
    field.onChange(hash);
    setSaid(text("acts.scanDone", { hash: hash.slice(0, 12) }));
  };

  return (
    <TextField
      id={id}
      name={field.name}
      type="file"
      label={<FieldTitle source={source} />}
      error={fieldState.invalid}
      helperText={<InputHelperText error={message} helperText={said} />}
      onChange={(event) => take(event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined)}
      slotProps={{ formHelperText: { role: "status" } }}
      sx={fileButton}
    />
  );
};
